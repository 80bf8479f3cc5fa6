package org.assay.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server of this directory that outlived the program which started it, as after a kill -9. */
final class Orphan {

  private static final int PATIENCE_SECONDS = 60;

  private Orphan() {}

  static void stop(Layout layout) throws IOException {
    find(layout).ifPresent(process -> Exit.now(process, PATIENCE_SECONDS));
    Files.deleteIfExists(layout.pidFile());
  }

  /**
   * Process numbers are used again: only a process that serves this very directory is ours to stop.
   */
  static Optional<ProcessHandle> find(Layout layout) throws IOException {
    if (!Files.exists(layout.pidFile())) {
      return Optional.empty();
    }
    var written = Files.readString(layout.pidFile()).strip();
    return written.matches("[0-9]{1,18}")
        ? ProcessHandle.of(Long.parseLong(written)).filter(process -> serves(process, layout))
        : Optional.empty();
  }

  private static boolean serves(ProcessHandle process, Layout layout) {
    var info = process.info();
    var program = info.command().map(Path::of).map(path -> path.getFileName().toString());
    var mark = ServerOptions.mark(layout);
    return program.filter(name -> name.startsWith("mariadbd")).isPresent()
        && info.arguments().stream().flatMap(java.util.Arrays::stream).anyMatch(mark::equals);
  }
}
