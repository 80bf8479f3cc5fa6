package org.assay.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where everything lies below the data directory. */
record Layout(Path data) {

  /**
   * Makes the directories, readable by their owner only, and resolves links once for all later
   * comparisons.
   */
  static Layout prepare(Path data) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    var absolute = data.toAbsolutePath();
    Files.createDirectories(absolute, ownerOnly);
    var layout = new Layout(absolute.toRealPath());
    Files.createDirectories(layout.home(), ownerOnly);
    Files.createDirectories(layout.temporary(), ownerOnly);
    Files.createDirectories(layout.errorLog().getParent());
    return layout;
  }

  Path home() {
    return data.resolve("database");
  }

  /** MariaDB's own files: the only thing here that cannot be made again. */
  Path tables() {
    return home().resolve("tables");
  }

  /** Where the first tables are made, until they are whole. */
  Path unfinishedTables() {
    return home().resolve("tables.unfinished");
  }

  /**
   * For tables that a query makes for itself. A server that starts deletes what others of its kind
   * left behind in such a folder, also while they still use it: no two may share one.
   */
  Path temporary() {
    return home().resolve("temporary");
  }

  Path lock() {
    return home().resolve("lock");
  }

  Path password() {
    return home().resolve("password");
  }

  Path initFile() {
    return home().resolve("init.sql");
  }

  Path pidFile() {
    return home().resolve("mariadbd.pid");
  }

  Path errorLog() {
    return data.resolve("logs").resolve("database.log");
  }
}
