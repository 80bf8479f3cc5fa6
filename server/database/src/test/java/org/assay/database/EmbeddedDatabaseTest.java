package org.assay.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path data;

  @Test
  void rows_survive_a_stop_and_a_start() throws Exception {
    try (var first = EmbeddedDatabase.start(data)) {
      execute(first, "CREATE TABLE kept (word VARCHAR(20))");
      execute(first, "INSERT INTO kept VALUES ('é𝔘')");
    }

    try (var second = EmbeddedDatabase.start(data)) {
      assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("é𝔘");
    }
  }

  @Test
  void committed_rows_survive_a_kill_of_the_server() throws Exception {
    try (var first = EmbeddedDatabase.start(data)) {
      execute(first, "CREATE TABLE kept (word VARCHAR(20))");
      execute(first, "INSERT INTO kept VALUES ('committed')");
      ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
    }

    try (var second = EmbeddedDatabase.start(data)) {
      assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("committed");
    }
  }

  @Test
  void the_session_is_utc_durable_and_without_padding() throws Exception {
    try (var database = EmbeddedDatabase.start(data)) {
      assertThat(ask(database, "SELECT @@session.time_zone")).isEqualTo("+00:00");
      assertThat(ask(database, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
      assertThat(ask(database, "SELECT @@collation_database")).isEqualTo("utf8mb4_nopad_bin");
      assertThat(ask(database, "SELECT @@have_ssl")).isEqualTo("DISABLED");
    }
  }

  @Test
  void temporary_tables_lie_where_no_other_server_deletes_them() throws Exception {
    try (var database = EmbeddedDatabase.start(data)) {
      assertThat(ask(database, "SELECT @@tmpdir"))
          .isEqualTo(data.toRealPath().resolve("database/temporary").toString());
    }
  }

  @Test
  void password_lies_in_a_file_that_only_its_owner_reads() throws Exception {
    try (var database = EmbeddedDatabase.start(data)) {
      var file = data.resolve("database/password");

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(Files.readString(file).strip()).isEqualTo(database.password());
      assertThat(data.resolve("database/init.sql")).doesNotExist();
    }
  }

  @Test
  void nobody_gets_in_without_the_password() throws Exception {
    try (var database = EmbeddedDatabase.start(data)) {
      for (var user : new String[] {"assay", "root", ""}) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("Access denied");
      }
    }
  }

  @Test
  void lost_password_file_is_made_again() throws Exception {
    EmbeddedDatabase.start(data).close();
    Files.delete(data.resolve("database/password"));

    try (var database = EmbeddedDatabase.start(data)) {
      assertThat(ask(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void second_server_in_the_same_directory_is_refused_in_a_sentence() throws Exception {
    try (var first = EmbeddedDatabase.start(data)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(data))
          .isInstanceOf(DatabaseStartException.class)
          .hasMessage("Another server is using the data directory %s.", data);
      assertThat(ask(first, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void data_directory_that_is_a_file_is_refused_in_a_sentence() throws Exception {
    var file = Files.writeString(data.resolve("plain-file"), "");

    assertThatThrownBy(() -> EmbeddedDatabase.start(file))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageStartingWith("The data directory " + file + " cannot be written");
  }

  @Test
  void unreadable_tables_are_explained_and_left_alone() throws Exception {
    EmbeddedDatabase.start(data).close();
    var system = data.resolve("database/tables/ibdata1");
    Files.write(system, new byte[1024]);

    assertThatThrownBy(() -> EmbeddedDatabase.start(data))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageStartingWith("The database does not start in ")
        .hasMessageContaining("database.log");
    assertThat(system).exists();
  }

  static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
