package org.assay.server.journey.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of the examples, as a process of its own, that asks as a client which was let in. */
public final class ExampleProgram {

  private static final int LONGEST_RUN_SECONDS = 120;

  private final Path folder;
  private final String client;
  private final Path secret;

  private ExampleProgram(Path folder, String client, Path secret) {
    this.folder = folder;
    this.client = client;
    this.secret = secret;
  }

  /**
   * How a run ended.
   *
   * @param exitCode 0 all is shown, 1 a receipt failed, 2 it could not be asked, 64 wrong use
   * @param output what it said
   */
  public record Run(int exitCode, String output) {}

  /** Lets a client in for a purpose and writes its secret to a file in a folder. */
  public static ExampleProgram letIn(BadgeProgramme programme, String purpose, Path folder) {
    var made = programme.client(List.of("skillprofiles:read"), List.of(purpose));
    try {
      var secret = folder.resolve("secret-" + purpose);
      Files.writeString(secret, made.get("client_secret").asText() + "\n");
      return new ExampleProgram(folder, made.get("client_id").asText(), secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program with the options that say who asks, and others. */
  public Run run(List<String> program, List<String> options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("assay.examples.jar", "../examples/target/assay-examples.jar"));
    command.addAll(program);
    command.addAll(List.of("--client", client, "--secret-file", secret.toString()));
    command.addAll(options);
    try {
      var said = Files.createTempFile(folder, "said", ".txt");
      return run(new ProcessBuilder(command).redirectErrorStream(true), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run run(ProcessBuilder builder, Path said) throws IOException {
    var process = builder.redirectOutput(said.toFile()).start();
    try {
      if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("The program does not end.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Run(process.exitValue(), Files.readString(said));
  }
}
