package org.assay.server.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.assay.server.assessment.Score;
import org.assay.server.platform.Problem;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, a statement is read or refused with a sentence; the dice are the same each
 * time.
 */
class StatementFuzzTest {

  private static final int ROUNDS = 40_000;
  private static final String WHOLE =
      Samples.statement(
          ",\"id\":\"0190f2a4-7c1b-7e11-8000-0123456789ab\",\"timestamp\":\"2026-05-01T12:00:00Z\","
              + "\"result\":{\"score\":{\"scaled\":0.85,\"raw\":85,\"min\":0,\"max\":100},"
              + "\"success\":true,\"duration\":\"PT1H\",\"extensions\":{\"a:b\":[1,null,{}]}},"
              + "\"context\":{\"team\":{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:a@b.c\"}]},"
              + "\"contextActivities\":{\"parent\":[{\"id\":\"a:b\"}]},\"language\":\"en\"}");
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[]",
          "null",
          "\"\"",
          "-0",
          "1e308",
          "1e-300",
          "true",
          ":",
          ",",
          "\"mbox\"",
          "\"Group\"",
          "\"SubStatement\"",
          "\"StatementRef\"",
          "9999999999",
          "\"P1Y\"",
          "\"-00:00\"",
          "\"member\"",
          "\"object\"",
          "\"definition\"",
          "\uD83D\uDE00",
          "\"objectType\"");

  @Test
  void any_text_is_read_or_refused_with_a_sentence() {
    var dice = new Random(14);
    int read = 0;
    for (int i = 0; i < ROUNDS; i++) {
      var text = changed(dice);
      try {
        if (StrictJson.read(text.getBytes(UTF_8), 100_000)
            instanceof jakarta.json.JsonObject json) {
          use(SentStatement.read(Place.top(json)));
          read++;
        }
      } catch (CheckFailure | Problem refused) {
        assertThat(refused.getMessage()).isNotBlank();
      } catch (RuntimeException bug) {
        fail("on " + text, bug);
      }
    }
    assertThat(read).as("some must get through for this to mean something").isGreaterThan(500);
  }

  private static void use(SentStatement sent) {
    assertThat(Meaning.of(sent.json())).hasSize(43);
    assertThat(Term.all(sent.said())).isNotEmpty();
    assertThat(NamesOnly.of(sent.json())).isNotEmpty();
    Effect.of(sent.said(), Instant.EPOCH)
        .flatMap(Effect::score)
        .ifPresent(score -> new Scale(Score.of("0"), Score.of("100")).bring(score));
  }

  private static String changed(Random dice) {
    var text = new StringBuilder(WHOLE);
    for (int i = dice.nextInt(3); i >= 0; i--) {
      int at = dice.nextInt(text.length());
      int to = Math.min(text.length(), at + dice.nextInt(12));
      switch (dice.nextInt(4)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, PIECES.get(dice.nextInt(PIECES.size())));
        case 2 -> text.replace(at, to, PIECES.get(dice.nextInt(PIECES.size())));
        default -> text.setCharAt(at, (char) (32 + dice.nextInt(95)));
      }
    }
    return text.toString();
  }
}
