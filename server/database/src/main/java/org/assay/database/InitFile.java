package org.assay.database;

import java.io.IOException;
import java.nio.file.Files;

/**
 * The statements that the server runs before it answers: they set this start's account, so that a
 * lost or changed password file is never a lost database. The file lives only as long as the start.
 */
final class InitFile {

  static final String USER = "assay";

  /**
   * May read what skill profiles are made of and nothing else; the application grants that. What is
   * granted here lets it enter the database.
   */
  static final String PROFILE_USER = "assay_profile_reader";

  private InitFile() {}

  /** One statement a line: the server wants it so. */
  static void write(Layout layout, Password password) throws IOException {
    OwnerOnlyFile.write(
        layout.initFile(),
        """
        CREATE DATABASE IF NOT EXISTS `%1$s` CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
        CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1';
        ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
        GRANT ALL PRIVILEGES ON `%1$s`.* TO '%2$s'@'127.0.0.1' WITH GRANT OPTION;
        CREATE USER IF NOT EXISTS '%4$s'@'127.0.0.1';
        ALTER USER '%4$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
        GRANT SHOW VIEW ON `%1$s`.* TO '%4$s'@'127.0.0.1';
        """
            .formatted(ServerOptions.DATABASE, USER, password.value(), PROFILE_USER));
  }

  static void remove(Layout layout) throws IOException {
    Files.deleteIfExists(layout.initFile());
  }
}
