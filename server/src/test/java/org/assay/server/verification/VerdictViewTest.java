package org.assay.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.Verdict;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

class VerdictViewTest {

  @Test
  void undetermined_never_sounds_like_good_news() {
    var view = VerdictView.of(verdict(Decision.UNDETERMINED, Outcome.UNDETERMINED));

    assertThat(view.mood()).isEqualTo("unsure");
    assertThat(view.sentence()).contains("nothing is said for or against");
    assertThat(view.lines()).singleElement().returns("unsure", VerdictView.Line::mood);
  }

  @Test
  void refuted_says_not_to_rely_on_it_and_where() {
    var view = VerdictView.of(verdict(Decision.REFUTED, Outcome.REFUTED));

    assertThat(view.sentence()).isEqualTo("Do not rely on this. words");
    assertThat(view.lines())
        .singleElement()
        .returns("CODE", VerdictView.Line::code)
        .returns("/name", VerdictView.Line::place)
        .returns(Map.of("key", "value"), VerdictView.Line::evidence);
  }

  @Test
  void verified_leaves_trust_to_the_reader() {
    var view = VerdictView.of(verdict(Decision.VERIFIED, Outcome.CONFIRMED));
    assertThat(view.mood()).isEqualTo("good");
    assertThat(view.sentence()).contains("Whether you trust its issuer is for you to say.");
  }

  @Test
  void characters_that_turn_others_around_are_shown_as_what_they_are() {
    assertThat(VerdictWords.visible("abc\u202Egnp.exe\u2069 Größe שלום\n"))
        .isEqualTo("abc\uFFFDgnp.exe\uFFFD Größe שלום\n");
  }

  @Test
  void proof_validity_and_trust_are_answered_apart() {
    var view = VerdictView.of(verdict(Decision.UNDETERMINED, Outcome.UNDETERMINED));

    assertThat(view.answers())
        .extracting(VerdictView.Answer::question, VerdictView.Answer::answer)
        .containsExactly(
            tuple("Proof", "Could not be found out"),
            tuple("Validity", "Was not asked"),
            tuple("Trust", "For you to say"));
  }

  @Test
  void key_of_somebody_else_never_looks_like_good_news_whatever_the_rules() {
    var finding =
        new Finding("issuer", Outcome.CONFIRMED, "ISSUER_MISMATCH", "words", "", Map.of());
    var view = VerdictView.of(verdict(Decision.VERIFIED, finding));

    assertThat(view.mood()).isEqualTo("unsure");
    assertThat(view.headline()).isEqualTo("Signed by somebody");
    assertThat(view.warnings()).containsExactly("words");
    assertThat(view.answers().get(0).answer()).isEqualTo("Signed by somebody else");
  }

  private static Verdict verdict(Decision decision, Outcome outcome) {
    var finding = new Finding("proof", outcome, "CODE", "words", "/name", Map.of("key", "value"));
    return verdict(decision, finding);
  }

  private static Verdict verdict(Decision decision, Finding finding) {
    return new Verdict(
        decision,
        "strict",
        Instant.EPOCH,
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        List.of(finding),
        List.of());
  }
}
