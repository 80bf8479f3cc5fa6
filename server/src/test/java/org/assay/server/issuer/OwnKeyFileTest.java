package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnKeyFileTest {

  private final SecureRandom random = new SecureRandom();

  @TempDir private Path data;

  @Test
  void made_file_holds_a_key_for_every_use() throws Exception {
    var file = OwnKeyFile.in(data.resolve("new"), random);

    var ring = KeyRing.of(new KeyFile(file, Optional.empty()).read());

    assertThat(ring.keys()).hasSize(KeyUse.values().length);
  }

  @Test
  void made_file_is_for_its_owner_alone() throws Exception {
    var file = OwnKeyFile.in(data, random);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void file_that_is_there_is_kept() throws Exception {
    var first = Files.readString(OwnKeyFile.in(data, random));

    assertThat(Files.readString(OwnKeyFile.in(data, random))).isEqualTo(first);
  }

  @Test
  void servers_that_start_together_get_the_same_keys() throws Exception {
    var starts = new ArrayList<Callable<String>>();
    for (int i = 0; i < 8; i++) {
      starts.add(() -> Files.readString(OwnKeyFile.in(data, random)));
    }
    var threads = Executors.newFixedThreadPool(8);
    var seen = new HashSet<String>();

    for (var answer : threads.invokeAll(starts)) {
      seen.add(answer.get());
    }
    threads.shutdown();

    assertThat(seen).hasSize(1);
    assertThat(List.of(data.toFile().list())).doesNotContain("keys.jwks.new");
  }
}
