package org.assay.server.lti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Random;
import org.assay.server.assessment.Score;
import org.assay.server.platform.JsonBodies;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenScoreTest {

  private static final String GOOD =
      "{\"userId\":\"E1\",\"timestamp\":\"2026-05-01T10:00:00.123+00:00\",\"activityProgress\":"
          + "\"Completed\",\"gradingProgress\":\"FullyGraded\",\"scoreGiven\":85,"
          + "\"scoreMaximum\":100,\"comment\":\"Fine.\",\"https://e.org/more\":{\"a\":1}}";

  @ParameterizedTest
  @CsvSource({
    "85, 100, 86.5",
    "17, 20, 86.5",
    "0, 20, 10",
    "25, 20, 100",
    "1, 3, 40",
    "2, 7, 35.7142",
    "0.7777777777, 1, 79.9999"
  })
  void score_is_brought_onto_the_scale_and_never_upwards(
      String given, String maximum, String expected) {
    var text =
        GOOD.replace("\"scoreGiven\":85", "\"scoreGiven\":" + given)
            .replace("\"scoreMaximum\":100", "\"scoreMaximum\":" + maximum);
    assertThat(read(text).onScale(Score.of("10"), Score.of("100"))).contains(Score.of(expected));
  }

  @Test
  void only_what_is_fully_graded_is_a_grade() {
    assertThat(read(GOOD).isGrade()).isTrue();
    assertThat(read(GOOD.replace("FullyGraded", "PendingManual")).isGrade()).isFalse();
    var none = GOOD.replace("\"scoreGiven\":85,", "");
    assertThat(read(none).onScale(Score.of("0"), Score.of("1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"scoreGiven\":-1",
        "\"scoreGiven\":\"85\"",
        "\"scoreGiven\":1e300",
        "\"scoreGiven\":1e-300",
        "\"scoreGiven\":85,\"scoreMaximum\":0"
      })
  void score_with_a_flaw_is_refused(String flaw) {
    var text = GOOD.replace(",\"scoreMaximum\":100", "").replace("\"scoreGiven\":85", flaw);
    assertThatThrownBy(() -> read(text)).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"userId", "timestamp", "activityProgress", "gradingProgress"})
  void nothing_that_makes_a_score_may_be_missing(String member) {
    assertThatThrownBy(() -> read(GOOD.replace(member, "x"))).isInstanceOf(Problem.class);
  }

  @Test
  void any_text_is_read_or_refused_with_a_sentence() {
    var dice = new Random(15);
    var pieces = List.of("{", "}", "null", "[]", "1e999", "\"\"", "-1", ",", "\"", "9".repeat(400));
    int read = 0;
    for (int i = 0; i < 40_000; i++) {
      var text = new StringBuilder(GOOD);
      int at = dice.nextInt(text.length());
      int to = Math.min(text.length(), at + dice.nextInt(9));
      text.replace(at, to, pieces.get(dice.nextInt(pieces.size())));
      if (dice.nextBoolean()) {
        text.setCharAt(dice.nextInt(text.length()), (char) (32 + dice.nextInt(95)));
      }
      try {
        read(text.toString()).onScale(Score.of("0"), Score.of("100"));
        read++;
      } catch (Problem refused) {
        assertThat(refused.detail()).isNotBlank();
      } catch (RuntimeException bug) {
        fail("on " + text, bug);
      }
    }
    assertThat(read).as("some must get through for this to mean something").isGreaterThan(500);
  }

  private static GivenScore read(String text) {
    try {
      @SuppressWarnings("unchecked")
      var type = (Class<Object>) (Class<?>) GivenScore.class;
      var media = new MediaType("application", "vnd.ims.lis.v1.score+json");
      return (GivenScore)
          new JsonBodies()
              .readFrom(
                  type,
                  type,
                  new Annotation[0],
                  media,
                  new jakarta.ws.rs.core.MultivaluedHashMap<>(),
                  new ByteArrayInputStream(text.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
