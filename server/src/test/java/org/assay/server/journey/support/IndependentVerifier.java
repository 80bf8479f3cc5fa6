package org.assay.server.journey.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Libraries from npm that share no code with Assay, run as a process. */
public final class IndependentVerifier {

  private static final int PATIENCE_SECONDS = 180;
  private static final Path SOURCES = Path.of("src/test/interop");

  private final Path folder;

  private IndependentVerifier(Path folder) {
    this.folder = folder;
  }

  /**
   * How a run ended.
   *
   * @param exitCode 0 accepted, 1 refused
   * @param output what it said
   */
  public record Run(int exitCode, String output) {}

  /** Installs the libraries; empty where npm is absent or the registry cannot be reached. */
  public static Optional<IndependentVerifier> install() {
    try {
      var folder = Files.createDirectories(Path.of("target/interop").toAbsolutePath());
      for (var name : List.of("package.json", "contexts.mjs", "sign.mjs", "verify.mjs")) {
        Files.copy(
            SOURCES.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      var run =
          run(folder, List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock"));
      return run.exitCode() == 0 ? Optional.of(new IndependentVerifier(folder)) : Optional.empty();
    } catch (IOException noNpm) {
      return Optional.empty();
    }
  }

  /**
   * Judges a badge.
   *
   * @param form {@code json} or {@code jwt}
   * @param server where the issuer's keys and status lists are
   */
  public Run verify(String form, URI server, byte[] badge) {
    try {
      var file = Files.write(folder.resolve("badge." + form), badge);
      return run(
          folder,
          List.of("node", "verify.mjs", form, server.toString(), schemas(), file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Issues a badge.
   *
   * @param cryptosuite {@code eddsa-rdfc-2022}, {@code ecdsa-rdfc-2019}, or {@code ecdsa-sd-2023}
   *     for a base proof
   * @return the badge as JSON
   */
  public String issue(String cryptosuite) {
    try {
      var run = run(folder, List.of("node", "sign.mjs", cryptosuite, schemas()));
      if (run.exitCode() != 0) {
        throw new IllegalStateException(run.output());
      }
      return run.output().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String schemas() {
    var folder = System.getProperty("assay.schemas", "../schemas/src/main/resources");
    return Path.of(folder).toAbsolutePath().toString();
  }

  private static Run run(Path folder, List<String> command) throws IOException {
    var said = folder.resolve("said.txt");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
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
