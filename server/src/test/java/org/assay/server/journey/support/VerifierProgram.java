package org.assay.server.journey.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The verifier's command line, as a process of its own. */
public final class VerifierProgram {

  private static final int LONGEST_RUN_SECONDS = 60;

  private VerifierProgram() {}

  /**
   * How a run ended.
   *
   * @param exitCode 0 verified, 1 refuted, 2 undetermined
   * @param output what it said
   */
  public record Run(int exitCode, String output) {}

  /** Judges a badge that a server on this machine issued. */
  public static Run verify(Path folder, String name, byte[] badge) {
    try {
      var file = Files.write(folder.resolve(name), badge);
      return run(folder, List.of("--allow-local", file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run run(Path folder, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("assay.verifier.jar", "../verifier/target/assay-verifier.jar"));
    command.addAll(arguments);
    var said = Files.createTempFile(folder, "said", ".txt");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("The verifier does not end.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Run(process.exitValue(), Files.readString(said));
  }
}
