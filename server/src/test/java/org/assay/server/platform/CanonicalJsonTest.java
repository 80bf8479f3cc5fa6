package org.assay.server.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.assay.verifier.json.Jcs;
import org.assay.verifier.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in one pass is what the verifier makes of the text. */
class CanonicalJsonTest {

  private static final int HIGHEST = 0x10_FFFF;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\"\\/",
        "\u0000\u0001\u001f\b\t\n\f\r\u007f",
        "ä€\u2028\ud83d\ude00"
      })
  void texts_are_written_as_the_verifier_writes_them(String text) throws Exception {
    assertSame(new Sample(text, 1, "1.5"));
  }

  @Test
  void texts_of_any_characters_are_written_alike() throws Exception {
    var chance = new SplittableRandom(1);
    for (int i = 0; i < 500; i++) {
      var text =
          chance
              .ints(20, 0, HIGHEST)
              .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertSame(new Sample(text, chance.nextInt(), "0"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0.00", "12.50", "-12.5", "100", "1E+3", "0.000001", "123456789.25", "40.0"})
  void decimals_are_written_as_javascript_does(String hours) throws Exception {
    assertSame(new Sample("hours", 1, hours));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0000001", "1234567890.1234567", "1E+22"})
  void decimal_that_javascript_would_write_otherwise_is_refused(String hours) {
    assertThatThrownBy(() -> JsonText.canonical(new Sample("hours", 1, hours)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void half_of_a_pair_is_refused() {
    assertThatThrownBy(() -> JsonText.canonical(new Sample("\ud83d", 1, "1")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static void assertSame(Sample sample) throws Exception {
    byte[] text = JsonText.write(sample).getBytes(UTF_8);
    var canonical = Jcs.canonicalize(StrictJson.readObject(text, text.length));
    assertThat(new String(JsonText.canonical(sample), UTF_8)).isEqualTo(canonical);
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Sample(
      String zeta,
      int number,
      BigDecimal hours,
      UUID id,
      Instant at,
      Optional<String> absent,
      Optional<String> present,
      Map<String, Integer> points,
      List<Inner> alpha) {

    Sample(String text, int number, String hours) {
      this(
          text,
          number,
          new BigDecimal(hours),
          new UUID(7, number),
          Instant.ofEpochSecond(number, 120_000),
          Optional.empty(),
          Optional.of(text),
          Map.of("b", 2, "a", 1, "ä", 3, "B", 4),
          List.of(new Inner(text, true), new Inner("b", false)));
    }
  }

  record Inner(String second, boolean first) {}
}
