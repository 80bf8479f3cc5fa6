package org.assay.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

  @TempDir Path data;

  @Test
  void server_that_outlived_its_program_is_stopped_and_its_rows_are_found() throws Exception {
    var orphan = startAsAnotherProgramWould();

    try (var database = EmbeddedDatabase.start(data)) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(EmbeddedDatabaseTest.ask(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void process_that_merely_has_the_number_is_left_alone() throws Exception {
    var stranger = new ProcessBuilder("sleep", "60").start();
    try {
      var layout = Layout.prepare(data);
      Files.writeString(layout.pidFile(), stranger.pid() + "\n");

      Orphan.stop(layout);

      assertThat(stranger.isAlive()).isTrue();
      assertThat(layout.pidFile()).doesNotExist();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void database_server_of_another_directory_is_left_alone(@TempDir Path elsewhere)
      throws Exception {
    try (var other = EmbeddedDatabase.start(elsewhere)) {
      var layout = Layout.prepare(data);
      Files.writeString(layout.pidFile(), other.pid() + "\n");

      Orphan.stop(layout);

      assertThat(EmbeddedDatabaseTest.ask(other, "SELECT 1")).isEqualTo("1");
    }
  }

  /** Starts the server without taking the lock: what is left when the program is killed. */
  private ProcessHandle startAsAnotherProgramWould() throws Exception {
    EmbeddedDatabase.start(data).close();
    var layout = Layout.prepare(data);
    InitFile.write(layout, new Password("0"));
    var server = RunningServer.start(Software.find(layout.home()), layout);
    return ProcessHandle.of(server.pid()).orElseThrow();
  }
}
