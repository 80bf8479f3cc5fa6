package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assay.verifier.Standards;
import org.assay.verifier.json.JsonRuntime;

/** A library from npm that shares no code with Assay, run as a process. */
final class IndependentDisclosure {

  private static final int PATIENCE_SECONDS = 180;
  private static final Path SOURCES = Path.of("src/test/interop/ecdsa-sd");
  private static final Path SCHEMAS = Path.of("../schemas/src/main/resources").toAbsolutePath();

  private final Path folder;

  private IndependentDisclosure(Path folder) {
    this.folder = folder;
  }

  /** Installs the library; empty where npm is absent or its registry cannot be reached. */
  static Optional<IndependentDisclosure> install() {
    try {
      var folder = Files.createDirectories(Path.of("target/interop/ecdsa-sd").toAbsolutePath());
      for (var name : List.of("package.json", "sd.mjs")) {
        Files.copy(
            SOURCES.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      var others = new IndependentDisclosure(folder);
      var run =
          others.run(List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock"));
      return run.exitCode() == 0 ? Optional.of(others) : Optional.empty();
    } catch (IOException noNpm) {
      return Optional.empty();
    }
  }

  JsonObject issue(JsonObject credential, List<String> mandatory) {
    return made(ask("issue", credential, mandatory));
  }

  JsonObject derive(JsonObject base, List<String> selective) {
    return made(ask("derive", base, selective));
  }

  /** Returns why it is refused, or nothing if it is accepted. */
  Optional<String> refusal(JsonObject derived) {
    Run run = ask("verify", derived, List.of());
    return run.exitCode() == 0 ? Optional.empty() : Optional.of(run.output());
  }

  private static JsonObject made(Run run) {
    if (run.exitCode() != 0) {
      throw new AssertionError(run.output());
    }
    return Standards.json(run.output());
  }

  private Run ask(String command, JsonObject credential, List<String> pointers) {
    try {
      var file = Files.writeString(folder.resolve("credential.json"), credential.toString());
      var array = JsonRuntime.provider().createArrayBuilder(pointers).build();
      var selection = Files.writeString(folder.resolve("pointers.json"), array.toString());
      return run(
          List.of(
              "node",
              "sd.mjs",
              command,
              SCHEMAS.toString(),
              file.toString(),
              selection.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Run(int exitCode, String output) {}

  private Run run(List<String> command) throws IOException {
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
