package org.assay.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.assay.database.DirectoryLock;

/** The directory that holds everything that must be kept, and this server's right to it. */
final class DataDirectory {

  private final Path root;
  private final DirectoryLock lock;

  private DataDirectory(Path root, DirectoryLock lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Makes the directory if absent, and takes it for this process. */
  static DataDirectory take(Path directory) throws StartException {
    try {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(directory.toAbsolutePath(), ownerOnly);
      var root = directory.toRealPath();
      var lock =
          DirectoryLock.take(root.resolve("lock"))
              .orElseThrow(
                  () -> new StartException("Another Assay is using %s.".formatted(directory)));
      var taken = new DataDirectory(root, lock);
      taken.makeFreshRuntime();
      return taken;
    } catch (IOException e) {
      throw new StartException(
          "The data directory %s cannot be written (%s).".formatted(directory, reason(e)));
    }
  }

  Path root() {
    return root;
  }

  Path log() {
    return root.resolve("logs").resolve("server.log");
  }

  /**
   * Unpacked programs and temporary files: nothing here is data, and it is made anew on each start.
   */
  Path runtime() {
    return root.resolve("runtime");
  }

  Path temporary() {
    return runtime().resolve("tmp");
  }

  /** Gives the directory back; the operating system does so as well when the process ends. */
  void release() throws IOException {
    lock.close();
  }

  private void makeFreshRuntime() throws IOException {
    if (Files.exists(runtime())) {
      try (var files = Files.walk(runtime())) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(temporary());
  }

  private static String reason(IOException e) {
    var kind = e.getClass().getSimpleName().replace("Exception", "");
    return kind.equals("IO") ? String.valueOf(e.getMessage()) : kind + ": " + e.getMessage();
  }
}
