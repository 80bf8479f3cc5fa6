package org.assay.server.journey.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Scripts of ours and the libraries from npm that they use, in a folder of their own. */
public final class NpmProgram {

  private static final int PATIENCE_SECONDS = 180;

  private final Path folder;

  private NpmProgram(Path folder) {
    this.folder = folder;
  }

  /**
   * How a run ended.
   *
   * @param exitCode 0 if all went well
   * @param output what it said
   */
  public record Run(int exitCode, String output) {}

  /**
   * Installs the libraries; empty where npm is absent or the registry cannot be reached.
   *
   * @param sources where the scripts and package.json lie
   * @param target the folder to be filled
   * @param scripts their names
   */
  public static Optional<NpmProgram> install(Path sources, Path target, List<String> scripts) {
    try {
      var program = new NpmProgram(Files.createDirectories(target.toAbsolutePath()));
      var names = new ArrayList<>(scripts);
      names.add("package.json");
      for (var name : names) {
        Files.copy(
            sources.resolve(name),
            program.folder.resolve(name),
            StandardCopyOption.REPLACE_EXISTING);
      }
      var run = program.started("npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
      return run.exitCode() == 0 ? Optional.of(program) : Optional.empty();
    } catch (IOException noNpm) {
      return Optional.empty();
    }
  }

  /** Runs one of the scripts. */
  public Run node(String... command) {
    try {
      var whole = new ArrayList<>(List.of("node"));
      whole.addAll(List.of(command));
      return started(whole.toArray(new String[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file for the scripts to read, and returns where it lies. */
  public Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Run started(String... command) throws IOException {
    var said = folder.resolve("said.txt");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("NODE_NO_WARNINGS", "1");
    var process = builder.start();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Run(-1, "It does not end: " + Files.readString(said));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Run(process.exitValue(), Files.readString(said));
  }
}
