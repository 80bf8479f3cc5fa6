package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadMaskTest {

  private static final byte[] SECRET = new byte[32];
  private static final byte[] OTHER = {1};

  @Test
  void what_was_hidden_comes_out_again() {
    var random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      var mask = ReadMask.of(SECRET, new UUID(random.nextLong(), random.nextLong()));
      int events = random.nextInt(1 << random.nextInt(1, 31));
      int consents = random.nextInt(1 << random.nextInt(1, 31));
      var hidden = mask.hide(events, consents);

      assertThat(hidden.events()).matches("[0-9a-f]{8}");
      assertThat(hidden.consents()).matches("[0-9a-f]{8}");
      assertThat(mask.events(hidden)).isEqualTo(events);
      assertThat(mask.consents(hidden)).isEqualTo(consents);
    }
  }

  /** Neither that a number is the same as in another read, nor that both are none. */
  @Test
  void same_numbers_are_hidden_otherwise_in_each_read_and_by_each_server() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 100; i++) {
      var hidden = ReadMask.of(SECRET, new UUID(0, i)).hide(1, 1);
      seen.add(hidden.events());
      seen.add(hidden.consents());
    }
    seen.add(ReadMask.of(OTHER, new UUID(0, 0)).hide(1, 1).events());

    assertThat(seen).hasSize(201);
  }
}
