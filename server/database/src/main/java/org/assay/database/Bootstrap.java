package org.assay.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Makes the server's own tables on the first start: aside, and moved into place when whole, so that
 * a crash in between is as if nothing had happened. The stock script that fills in accounts without
 * password is left out.
 */
final class Bootstrap {

  /** What the first tables, their log and the first badges take. */
  private static final long NEEDED_BYTES = 300L << 20;

  private Bootstrap() {}

  static void ifNew(Software software, Layout layout) throws IOException, DatabaseStartException {
    if (Files.exists(layout.tables())) {
      return;
    }
    var free = Files.getFileStore(layout.home()).getUsableSpace();
    if (free < NEEDED_BYTES) {
      throw new DatabaseStartException(
          "A new database needs 300 MB, but the disk of %s has %d MB left."
              .formatted(layout.home(), free >> 20));
    }
    removeUnfinished(layout);
    Files.createDirectories(layout.unfinishedTables());
    var log = new ErrorLog(layout.errorLog());
    var exit = run(software, layout);
    if (exit != 0) {
      throw log.explain("The database cannot be made in " + layout.home(), exit);
    }
    Files.move(layout.unfinishedTables(), layout.tables(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static int run(Software software, Layout layout) throws IOException {
    var process =
        new ProcessBuilder(ServerOptions.bootstrap(software, layout))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(layout.errorLog().toFile()))
            .start();
    try (var input = process.getOutputStream()) {
      input.write(
          "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\n".getBytes(StandardCharsets.UTF_8));
      for (var script : software.systemTables()) {
        Files.copy(script, input);
      }
    } catch (IOException ended) {
      // The exit code and the log say why it stopped listening.
    }
    return Exit.of(process);
  }

  /** Only ever the folder that an interrupted first start left behind. */
  private static void removeUnfinished(Layout layout) throws IOException {
    if (!Files.exists(layout.unfinishedTables())) {
      return;
    }
    try (Stream<java.nio.file.Path> files = Files.walk(layout.unfinishedTables())) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
