package org.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingFileTest {

  @TempDir Path folder;

  @Test
  void full_file_is_set_aside_and_the_oldest_is_dropped() throws Exception {
    var log = folder.resolve("server.log");

    try (var file = new RotatingFile(log, 6, 2)) {
      for (var line : new String[] {"one\n", "two\n", "three\n", "four\n"}) {
        file.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(log).hasContent("four");
    assertThat(folder.resolve("server.log.1")).hasContent("three");
    assertThat(folder.resolve("server.log.2")).hasContent("two");
    assertThat(folder.resolve("server.log.3")).doesNotExist();
  }

  @Test
  void earlier_lines_are_kept_when_it_is_opened_again() throws Exception {
    var log = Files.writeString(folder.resolve("server.log"), "before\n");

    try (var file = new RotatingFile(log, 100, 2)) {
      file.write("after\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(log).hasContent("before\nafter");
  }
}
