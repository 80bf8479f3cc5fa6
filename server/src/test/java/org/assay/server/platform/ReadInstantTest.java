package org.assay.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are read as the JDK reads them. */
class ReadInstantTest {

  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  @Test
  void instants_of_any_precision_are_read_back() {
    var chance = new SplittableRandom(1);
    for (int i = 0; i < 5_000; i++) {
      int unit = chance.nextInt(2) == 0 ? 1 : 1_000;
      var instant =
          Instant.ofEpochSecond(
              chance.nextLong(-1_000_000_000L, LAST), chance.nextInt(1_000_000) * unit);
      assertThat(read(instant.toString())).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T10:15:30Z",
        "2026-11-22T10:15:30.5Z",
        "2024-02-29T23:59:59.123456789Z",
        "2026-01-31T00:00:00.000000Z"
      })
  void instant_is_read_as_the_jdk_does(String text) {
    assertThat(read(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-11-22T24:01:00Z",
        "2026-11-22T10:15:30,5Z",
        "2026-11-22 10:15:30Z",
        "2026-11-22T10:15:30.1234567890Z",
        "2026-11-2xT10:15:30Z"
      })
  void what_is_no_instant_is_refused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalStateException.class);
  }

  private static Instant read(String text) {
    return JsonText.read("{\"at\":\"" + text + "\"}", Moment.class).at();
  }

  record Moment(Instant at) {}
}
