package org.assay.server.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assay.verifier.status.BitstringStatusList;
import org.assay.verifier.status.BitstringStatusListCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final URI ADDRESS = URI.create("https://badges.example.org/status-lists/1");
  private static final String ISSUER = "did:web:badges.example.org";

  private final StatusList list =
      new StatusList(new UUID(0, 1), ISSUER, 1, BitstringStatusList.MIN_LENGTH, NOW);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void list_is_left_when_about_half_of_it_is_given(int seed) {
    var taken = new BitSet();
    var random = new Random(seed);

    int given = 0;
    while (list.takeFree(random, index -> takes(taken, index)).isPresent()) {
      given++;
    }

    assertThat(taken.cardinality()).isEqualTo(given);
    assertThat(given).isBetween(list.length() * 3 / 10, list.length() * 7 / 10);
  }

  @Test
  void index_that_is_taken_is_not_given() {
    var all = new BitSet();
    all.set(0, list.length());

    assertThat(list.takeFree(new Random(1), index -> takes(all, index))).isEmpty();
  }

  @Test
  void revoked_indexes_and_no_others_are_set() throws Exception {
    var credential = list.credential(ADDRESS, List.of(0, 77_777), NOW).toJson();

    var bits = BitstringStatusListCredential.read(credential, "revocation");

    assertThat(bits.isSet(0)).isTrue();
    assertThat(bits.isSet(77_777)).isTrue();
    assertThat(bits.isSet(1)).isFalse();
    assertThat(credential.getString("issuer")).isEqualTo(ISSUER);
  }

  @Test
  void entry_names_the_list_and_the_index() {
    var entry = list.entry(ADDRESS, 42).toJson();

    assertThat(entry.getString("statusListCredential")).isEqualTo(ADDRESS.toString());
    assertThat(entry.getString("statusListIndex")).isEqualTo("42");
    assertThat(entry.getString("statusPurpose")).isEqualTo("revocation");
  }

  @Test
  void signed_list_is_current_until_it_is_a_day_old() {
    var signed = new SignedStatusList(list, new byte[0], NOW);

    assertThat(signed.isCurrent(list, NOW.plus(Duration.ofHours(23)))).isTrue();
    assertThat(signed.isCurrent(list, NOW.plus(Duration.ofHours(24)))).isFalse();
  }

  private static boolean takes(BitSet taken, int index) {
    boolean free = !taken.get(index);
    taken.set(index);
    return free;
  }
}
