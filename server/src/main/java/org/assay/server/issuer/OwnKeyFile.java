package org.assay.server.issuer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The key file that the server makes for itself on its first start, readable by its own user alone.
 *
 * <p>It appears whole or not at all, and of several servers that start together on one directory
 * one makes it and the others find it.
 */
final class OwnKeyFile {

  static final String NAME = "keys.jwks";

  private OwnKeyFile() {}

  /** Returns the file below the data directory, made if it is not there. */
  static Path in(Path data, SecureRandom random) throws IOException {
    var file = data.resolve(NAME);
    if (!Files.exists(file)) {
      Files.createDirectories(data);
      make(file, random);
    }
    return file;
  }

  /** The lock of the system holds off other processes, the monitor other threads of this one. */
  private static synchronized void make(Path file, SecureRandom random) throws IOException {
    var lock = file.resolveSibling(NAME + ".lock");
    try (var channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      if (!Files.exists(file)) {
        var temporary = file.resolveSibling(NAME + ".new");
        write(temporary, NewKeys.jwkSet(random));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, ownerOnly(file));
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.UTF_8.encode(text + "\n"));
      channel.force(true);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
