package org.assay.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Runs a program once, only to see that it runs: a missing library shows here and not in the middle
 * of a start.
 */
final class Trial {

  private Trial() {}

  static Optional<String> of(Path program) {
    try {
      var process =
          new ProcessBuilder(program.toString(), "--no-defaults", "--version")
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0
          ? Optional.empty()
          : Optional.of(
              said.isBlank() ? program + " ends at once" : said.strip().lines().findFirst().get());
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }
}
