package org.assay.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is set aside when it has grown, as name.1, name.2 and so on; the oldest is dropped.
 */
final class RotatingFile extends OutputStream {

  private final Path file;
  private final long limit;
  private final int kept;
  private OutputStream current;
  private long size;

  /**
   * Opens a file for appending.
   *
   * @param limit the size in bytes after which it is set aside
   * @param kept how many older files stay
   */
  RotatingFile(Path file, long limit, int kept) throws IOException {
    this.file = file;
    this.limit = limit;
    this.kept = kept;
    this.current = open();
  }

  @Override
  public synchronized void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    if (size > 0 && size + length > limit) {
      rotate();
    }
    current.write(bytes, offset, length);
    size += length;
  }

  @Override
  public synchronized void close() throws IOException {
    current.close();
  }

  private void rotate() throws IOException {
    current.close();
    for (int age = kept - 1; age >= 1; age--) {
      if (Files.exists(aged(age))) {
        Files.move(aged(age), aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(file, aged(1), StandardCopyOption.REPLACE_EXISTING);
    current = open();
  }

  private OutputStream open() throws IOException {
    size = Files.exists(file) ? Files.size(file) : 0;
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Path aged(int age) {
    return file.resolveSibling(file.getFileName() + "." + age);
  }
}
