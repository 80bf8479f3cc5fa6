package org.assay.server.vcapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.Verdict;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private static final Finding PROOF = finding("proof", Outcome.CONFIRMED, "OK");
  private static final Finding ISSUER = finding("issuer", Outcome.CONFIRMED, "OK");
  private static final Finding OPEN_STATUS =
      finding("status", Outcome.UNDETERMINED, "STATUS_RETRIEVAL_ERROR");

  @Test
  void without_a_list_the_verdict_decides() {
    assertThat(Checks.ALL.areMetBy(verdict(Decision.VERIFIED, PROOF, ISSUER))).isTrue();
    assertThat(Checks.ALL.areMetBy(verdict(Decision.UNDETERMINED, PROOF, ISSUER))).isFalse();
    assertThat(Checks.ALL.areMetBy(verdict(Decision.REFUTED, PROOF, ISSUER))).isFalse();
    assertThat(Checks.named(List.of())).contains(Checks.ALL);
  }

  @Test
  void what_was_not_asked_may_stay_open_but_what_was_asked_may_not() {
    var verdict = verdict(Decision.UNDETERMINED, PROOF, ISSUER, OPEN_STATUS);

    assertThat(named("proof").areMetBy(verdict)).isTrue();
    assertThat(named("proof", "status").areMetBy(verdict)).isFalse();
    assertThat(named("credentialStatus").areMetBy(verdict)).isFalse();
  }

  @Test
  void what_is_refuted_counts_whether_asked_or_not() {
    var revoked = finding("status", Outcome.REFUTED, "REVOKED");

    assertThat(named("proof").areMetBy(verdict(Decision.REFUTED, PROOF, ISSUER, revoked)))
        .isFalse();
  }

  @Test
  void proof_and_its_owner_are_always_asked() {
    var unsigned = finding("proof", Outcome.UNDETERMINED, "UNKNOWN_PROOF_TYPE");
    var unknown = finding("issuer", Outcome.UNDETERMINED, "NOT_CHECKED");

    assertThat(named("schema").areMetBy(verdict(Decision.UNDETERMINED, unsigned, ISSUER)))
        .isFalse();
    assertThat(named("schema").areMetBy(verdict(Decision.UNDETERMINED, PROOF, unknown))).isFalse();
    assertThat(named("schema").areMetBy(verdict(Decision.UNDETERMINED, PROOF))).isFalse();
    assertThat(named("schema").areMetBy(verdict(Decision.UNDETERMINED))).isFalse();
  }

  @Test
  void credential_inside_a_presentation_may_not_stay_open() {
    var holder = finding("holder", Outcome.CONFIRMED, "OK");
    var inside = finding("contained", Outcome.UNDETERMINED, "LOADING_ERROR");

    assertThat(named("proof").areMetBy(verdict(Decision.UNDETERMINED, PROOF, holder))).isTrue();
    assertThat(named("proof").areMetBy(verdict(Decision.UNDETERMINED, PROOF, holder, inside)))
        .isFalse();
  }

  @Test
  void unknown_name_is_nothing_to_guess_at() {
    assertThat(Checks.named(List.of("proof", "everything"))).isEmpty();
  }

  private static Checks named(String... names) {
    return Checks.named(List.of(names)).orElseThrow();
  }

  private static Finding finding(String check, Outcome outcome, String code) {
    return new Finding(check, outcome, code, "words", "", Map.of());
  }

  private static Verdict verdict(Decision decision, Finding... findings) {
    return new Verdict(
        decision,
        "strict",
        Instant.EPOCH,
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        Stream.of(findings).toList(),
        List.of());
  }
}
