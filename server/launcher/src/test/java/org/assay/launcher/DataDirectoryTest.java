package org.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir Path folder;

  @Test
  void new_directory_is_for_its_owner_only() throws Exception {
    var data = DataDirectory.take(folder.resolve("data"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
        .isEqualTo("rwx------");
    data.release();
  }

  @Test
  void second_server_is_refused_and_disturbs_nothing() throws Exception {
    var first = DataDirectory.take(folder);
    var inUse = Files.writeString(first.runtime().resolve("in-use"), "");

    assertThatThrownBy(() -> DataDirectory.take(folder))
        .isInstanceOf(StartException.class)
        .hasMessage("Another Assay is using %s.", folder);
    assertThat(inUse).exists();
    first.release();
  }

  @Test
  void what_a_killed_server_left_in_the_runtime_is_gone_and_everything_else_stays()
      throws Exception {
    var left = Files.createDirectories(folder.resolve("runtime/payara/applications"));
    var kept = Files.writeString(folder.resolve("owner-secret"), "kept");

    DataDirectory.take(folder).release();

    assertThat(left).doesNotExist();
    assertThat(kept).hasContent("kept");
  }

  @Test
  void link_inside_the_runtime_is_removed_without_what_it_points_to() throws Exception {
    var outside = Files.createDirectories(folder.resolve("outside"));
    var precious = Files.writeString(outside.resolve("precious"), "");
    Files.createDirectories(folder.resolve("data/runtime"));
    Files.createSymbolicLink(folder.resolve("data/runtime/link"), outside);

    DataDirectory.take(folder.resolve("data")).release();

    assertThat(precious).exists();
  }
}
