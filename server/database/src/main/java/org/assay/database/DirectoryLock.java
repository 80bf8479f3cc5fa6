package org.assay.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to be the only server in a directory. The operating system gives it back when the
 * process ends, however it ends, so a crash leaves nothing to clean up.
 */
public final class DirectoryLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private DirectoryLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the right, or returns empty if another server has it.
   *
   * @param file the lock file; it is made if absent and never removed
   * @throws IOException if the file cannot be written
   */
  public static Optional<DirectoryLock> take(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      var lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new DirectoryLock(channel, lock));
      }
    } catch (OverlappingFileLockException heldInThisProcess) {
      // The same answer as from another process.
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
