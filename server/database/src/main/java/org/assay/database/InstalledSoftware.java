package org.assay.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A MariaDB server that somebody installed on this machine, for platforms that ours does not run
 * on.
 */
final class InstalledSoftware {

  /** Where packages put the server but users' paths rarely lead. */
  private static final List<String> USUAL =
      List.of(
          "/usr/sbin", "/usr/libexec", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin");

  private InstalledSoftware() {}

  static Optional<Software> find() {
    return find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  static Optional<Software> find(String searchPath) {
    return Stream.concat(Stream.of(searchPath.split(java.io.File.pathSeparator)), USUAL.stream())
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "mariadbd"))
        .filter(Files::isExecutable)
        .filter(program -> Trial.of(program).isEmpty())
        .flatMap(program -> withScripts(program).stream())
        .findFirst();
  }

  private static Optional<Software> withScripts(Path program) {
    return Stream.of("../share/mysql", "../share/mariadb", "../share")
        .map(share -> program.toAbsolutePath().resolveSibling(share).normalize())
        .flatMap(share -> scripts(share).stream())
        .map(scripts -> new Software(program, List.of(), scripts))
        .findFirst();
  }

  /** Scripts were renamed from mysql to mariadb in version 10.11. */
  private static Optional<List<Path>> scripts(Path share) {
    return Stream.of("mariadb", "mysql")
        .map(
            name ->
                List.of(
                    share.resolve(name + "_system_tables.sql"),
                    share.resolve(name + "_performance_tables.sql")))
        .filter(scripts -> scripts.stream().allMatch(Files::isReadable))
        .findFirst();
  }
}
