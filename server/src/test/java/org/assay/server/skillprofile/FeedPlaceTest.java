package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.consent.ConsentEnd;
import org.assay.server.platform.JsonText;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPlaceTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123456Z");
  private static final UUID READER = new UUID(1, 2);

  @Test
  void what_was_said_as_next_is_read_again() {
    var done = new FeedPlace(12, 3, ConsentEnd.allOf(NOW.minusSeconds(1)));
    var amidst = new FeedPlace(0, 3, new ConsentEnd(NOW.minusSeconds(9), new UUID(5, 6)));

    assertThat(FeedPlace.read(done.toString(), 3, NOW)).isEqualTo(done);
    assertThat(FeedPlace.read(amidst.toString(), 3, NOW)).isEqualTo(amidst);
  }

  @Test
  void all_is_told_anew_when_the_policy_is_another_or_not_known() {
    var old = new FeedPlace(12, 3, ConsentEnd.allOf(NOW.minusSeconds(1))).toString();

    assertThat(FeedPlace.read(old, 4, NOW)).isEqualTo(FeedPlace.first(4, NOW));
    assertThat(FeedPlace.read("12", 3, NOW)).isEqualTo(FeedPlace.first(3, NOW));
    assertThat(FeedPlace.read(null, 3, NOW)).isEqualTo(FeedPlace.first(3, NOW));
    assertThat(FeedPlace.first(3, NOW).place()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "-1",
        "1.2",
        "1.3.2.x",
        "1.3.9999999999999999",
        "1234567890123456789",
        "1.3.1.00000000-0000-0000-0000-00000000000",
        "1.9999999999.1"
      })
  void what_was_never_said_is_refused(String odd) {
    assertThatThrownBy(() -> FeedPlace.read(odd, 3, NOW)).isInstanceOf(Problem.class);
  }

  @Test
  void consent_concerns_whom_it_names_and_anybody_where_nothing_was_kept() {
    var mine = new ConsentSaid(Optional.of("career"), Optional.of(READER));
    var everybodys = new ConsentSaid(Optional.of("career"), Optional.empty());

    assertThat(again(mine).concerns("career", READER)).isTrue();
    assertThat(again(mine).concerns("career", new UUID(1, 3))).isFalse();
    assertThat(again(mine).concerns("pay", READER)).isFalse();
    assertThat(again(everybodys).concerns("career", READER)).isTrue();
    assertThat(again(everybodys).concerns("pay", READER)).isFalse();
    assertThat(JsonText.read("{}", ConsentSaid.class).concerns("pay", READER)).isTrue();
  }

  private static ConsentSaid again(ConsentSaid said) {
    return JsonText.read(JsonText.write(said), ConsentSaid.class);
  }
}
