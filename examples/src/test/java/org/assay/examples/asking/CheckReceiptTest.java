package org.assay.examples.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonObjects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckReceiptTest {

  private static final String SERVER = "https://academy.example.org";

  private final SampleIssuer issuer = new SampleIssuer(SERVER);
  private final List<String> fetched = new ArrayList<>();
  private final JsonObject answer = SampleAnswer.newSkills();
  private Instant now = SampleIssuer.NOW;

  @Test
  void answer_with_its_receipt_is_told() throws CheckFailure {
    var told = check(issuer.told(answer));

    assertThat(told.person()).isEqualTo(SampleIssuer.PERSON);
    assertThat(told.read()).isEqualTo(SampleIssuer.READ);
    assertThat(told.withheld())
        .containsExactly(new Withheld("learning", "consent"), new Withheld("inferred", "never"));
  }

  @Nested
  class Receipt {

    @Test
    void altered_is_refused() {
      var parts = issuer.sign(issuer.receipt(answer)).split("\\.");
      var other = issuer.sign(with(issuer.receipt(answer), "reader", "\"Eve\"")).split("\\.");
      var altered = parts[0] + "." + other[1] + "." + parts[2];

      refused(
          "PROOF_VERIFICATION_ERROR",
          JsonObjects.with(answer, "receipt", SampleIssuer.text(altered)));
    }

    @Test
    void for_another_client_is_refused() {
      refused("AUDIENCE_MISMATCH", saying("aud", "\"01900000-0000-7000-8000-0000000000ee\""));
    }

    @Test
    void about_another_person_is_refused() {
      refused("PERSON_MISMATCH", saying("sub", "\"01900000-0000-7000-8000-0000000000ee\""));
    }

    @Test
    void of_another_read_is_refused() {
      refused("READ_MISMATCH", saying("jti", "\"urn:uuid:" + SampleIssuer.PERSON + "\""));
    }

    @Test
    void with_a_key_from_elsewhere_is_refused_and_the_key_not_fetched() {
      var eve = new SampleIssuer("https://eve.example.org");
      refused("KEY_PROVENANCE_ERROR", eve.told(answer));
      assertThat(fetched).isEmpty();
    }

    @Test
    void of_somebody_else_under_the_name_of_the_key_is_refused() {
      var eve = new SampleIssuer(SERVER);
      refused("PROOF_VERIFICATION_ERROR", eve.told(answer));
    }

    @Test
    void made_long_ago_is_refused() {
      now = SampleIssuer.NOW.plus(Duration.ofMinutes(11));
      refused("STALE", issuer.told(answer));
    }

    @Test
    void for_another_question_is_refused() {
      refused("QUESTION_MISMATCH", saying("kind", "\"profile\""));
      for (var member : List.of("purpose", "asOf", "knownAt", "since")) {
        var question = issuer.receipt(answer).getJsonObject("question");
        var other = with(question, member, "\"2025-01-01T00:00:00Z\"");
        refused("QUESTION_MISMATCH", saying("question", other.toString()));
      }
    }

    @Test
    void by_another_policy_or_with_other_things_withheld_is_refused() {
      refused("ANSWER_MISMATCH", saying("policy", "2"));
      refused("ANSWER_MISMATCH", saying("withheld", "[]"));
    }

    @Test
    void of_an_unknown_edition_is_not_understood() {
      refused("UNKNOWN_EDITION", saying("v", "2"));
    }

    private JsonObject saying(String member, String value) {
      return issuer.told(answer, with(issuer.receipt(answer), member, value));
    }
  }

  @Nested
  class Answer {

    @Test
    void altered_is_refused() {
      var altered = SampleAnswer.newSkills(SampleIssuer.PERSON, SampleIssuer.READ, "Magic");
      refused("ANSWER_MISMATCH", issuer.told(altered, issuer.receipt(answer)));
    }

    @Test
    void with_more_in_it_is_refused() {
      var more = with(answer, "bonus", "1000");
      refused("ANSWER_MISMATCH", issuer.told(more, issuer.receipt(answer)));
    }

    @Test
    void without_a_receipt_is_refused() {
      refused("MALFORMED_VALUE_ERROR", answer);
    }

    @Test
    void about_another_time_than_was_asked_for_is_refused() {
      var later = with(answer, "since", "\"2026-02-01T00:00:00Z\"");
      refused("QUESTION_MISMATCH", issuer.told(later));
    }

    @Test
    void about_another_person_than_was_asked_for_is_refused() {
      var asked =
          new Question(
              "new-skills",
              "compensation",
              Optional.of("01900000-0000-7000-8000-0000000000ee"),
              Optional.empty(),
              Optional.empty());
      refused("PERSON_MISMATCH", issuer.told(answer), asked);
    }
  }

  @Nested
  class Points {

    private final Question asked = question(Optional.of("skill-value"));

    @Test
    void that_sum_to_the_total_are_told() throws CheckFailure {
      var scored = scored(100_000, 100_000, 100_000);
      assertThat(checker().check(issuer.told(scored), asked).answer()).containsKey("score");
    }

    @Test
    void with_a_wrong_total_are_refused_though_signed() {
      refused("SUM_MISMATCH", issuer.told(scored(100_000, 100_000, 100_001)), asked);
    }

    @Test
    void of_a_badge_that_are_not_those_of_its_parts_are_refused() {
      refused("SUM_MISMATCH", issuer.told(scored(99_999, 100_000, 100_000)), asked);
    }

    @Test
    void that_are_not_what_their_factors_make_are_refused() {
      var other = score(1000, 1000, 1000).replace("\"level\":1000", "\"level\":1500");
      refused("SUM_MISMATCH", issuer.told(withScore(other)), asked);
    }

    @Test
    void may_be_missing_only_where_badges_are_withheld() throws CheckFailure {
      var silent = with(answer, "withheld", "[{\"field\":\"badges\",\"why\":\"consent\"}]");
      assertThat(checker().check(issuer.told(silent), asked).answer()).doesNotContainKey("score");
      refused("QUESTION_MISMATCH", issuer.told(answer), asked);
    }

    @Test
    void beyond_all_bounds_are_refused() {
      var huge = score(1L << 53, 1, 1).replace("\"level\":1000", "\"level\":" + (1L << 53));
      refused("SUM_MISMATCH", issuer.told(withScore(huge)), asked);
      refused("MALFORMED_VALUE_ERROR", issuer.told(withScore("{'total': 1e300}")), asked);
    }

    @Test
    void by_another_formula_are_refused() {
      var scored = issuer.told(scored(1, 1, 1));
      refused("QUESTION_MISMATCH", scored, question(Optional.of("other-value")));
      refused("QUESTION_MISMATCH", scored, question(Optional.empty()));
    }

    @Test
    void other_than_those_in_the_receipt_are_refused() {
      var receipt = with(issuer.receipt(scored(1, 1, 1)), "score", score(2, 2, 2));
      refused("ANSWER_MISMATCH", issuer.told(scored(1, 1, 1), receipt), asked);
    }

    private JsonObject withScore(String score) {
      return with(answer, "score", score.replace('\'', '"'));
    }

    private JsonObject scored(long part, long points, long total) {
      return withScore(score(part, points, total));
    }

    private static String score(long part, long points, long total) {
      return SampleAnswer.score(part, points, total).toString();
    }
  }

  private Told check(JsonObject told) throws CheckFailure {
    return checker().check(told, question(Optional.empty()));
  }

  private CheckReceipt checker() {
    return new CheckReceipt(
        ServerAddress.read(SERVER),
        SampleIssuer.CLIENT,
        (location, accept) -> {
          fetched.add(location.toString());
          return issuer.load(location);
        },
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Question question(Optional<String> formula) {
    return new Question(
        "new-skills",
        "compensation",
        Optional.empty(),
        Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
        formula);
  }

  private void refused(String code, JsonObject told) {
    refused(code, told, question(Optional.empty()));
  }

  private void refused(String code, JsonObject told, Question asked) {
    assertThatThrownBy(() -> checker().check(told, asked))
        .isInstanceOfSatisfying(
            CheckFailure.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  private static JsonObject with(JsonObject object, String member, String value) {
    return JsonObjects.with(
        object, member, SampleIssuer.json("{\"value\":" + value + "}").get("value"));
  }
}
