package org.assay.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipInputStream;

/** The server that is carried inside our jar, for Linux on x86-64 with the GNU C library. */
final class BundledSoftware {

  private static final Path LOADER = Path.of("/lib64/ld-linux-x86-64.so.2");

  private BundledSoftware() {}

  static Optional<String> whyNotHere() {
    var system = System.getProperty("os.name", "");
    var machine = System.getProperty("os.arch", "");
    if (!system.toLowerCase(Locale.ROOT).startsWith("linux") || !machine.equals("amd64")) {
      return Optional.of("it is made for Linux on x86-64, this is " + system + " on " + machine);
    }
    return Files.exists(LOADER)
        ? Optional.empty()
        : Optional.of("it needs the GNU C library, " + LOADER + " is missing");
  }

  /** Unpacks into a folder named by version, once; a folder that is there is whole. */
  static Software unpack(Path home) throws DatabaseStartException {
    try {
      var bundled = new Properties();
      try (var properties = resource("bundled.properties")) {
        bundled.load(properties);
      }
      var folder = home.resolve(bundled.getProperty("name"));
      if (!Files.exists(folder)) {
        var unfinished = home.resolve(bundled.getProperty("name") + ".unfinished");
        unpack(bundled.getProperty("archive"), unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      return in(folder);
    } catch (IOException e) {
      throw new DatabaseStartException(
          "The database program cannot be unpacked into %s: %s.".formatted(home, e.getMessage()),
          e);
    }
  }

  private static Software in(Path folder) {
    var share = folder.resolve("share");
    return new Software(
        folder.resolve("bin/mariadbd"),
        List.of(
            "--basedir=" + folder,
            "--lc-messages-dir=" + share,
            "--character-sets-dir=" + share.resolve("charsets")),
        List.of(
            share.resolve("mariadb_system_tables.sql"),
            share.resolve("mariadb_performance_tables.sql")));
  }

  private static void unpack(String archive, Path folder) throws IOException {
    try (var zip = new ZipInputStream(resource(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.setPosixFilePermissions(
        folder.resolve("bin/mariadbd"), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static InputStream resource(String name) throws IOException {
    var stream = BundledSoftware.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException(name + " is not in the program");
    }
    return stream;
  }
}
