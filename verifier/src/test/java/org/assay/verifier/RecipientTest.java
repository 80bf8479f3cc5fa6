package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

class RecipientTest {

  private final Verifier verifier = SampleNetwork.healthy().verifier();

  @Test
  void right_address_behind_the_hash_is_recognised() {
    answers("mail:ada@example.org", Decision.VERIFIED, "OK");
  }

  @Test
  void wrong_address_behind_the_hash_is_refuted() {
    answers("mail:eve@example.org", Decision.REFUTED, "RECIPIENT_MISMATCH");
  }

  @Test
  void case_of_the_address_counts() {
    answers("mail:Ada@example.org", Decision.REFUTED, "RECIPIENT_MISMATCH");
  }

  @Test
  void plain_identifier_is_compared_under_its_own_type() {
    answers("sourcedId:E-1001", Decision.VERIFIED, "OK");
    answers("sourcedId:E-1002", Decision.REFUTED, "RECIPIENT_MISMATCH");
    answers("userName:E-1001", Decision.UNDETERMINED, "RECIPIENT_UNKNOWN");
  }

  @Test
  void id_of_the_subject_is_compared_exactly() {
    answers("id:did:example:learner-7", Decision.VERIFIED, "OK");
    answers("id:did:example:learner-8", Decision.REFUTED, "RECIPIENT_MISMATCH");
  }

  @Test
  void address_as_id_says_yes_or_no_to_an_address_and_nothing_to_other_names() {
    JsonObject mailed =
        Edit.set(
            Edit.remove(SampleBadge.withoutStatus(), "/credentialSubject/identifier"),
            "/credentialSubject/id",
            "mailto:ada@example.org");

    answers(mailed, "mail:ada@example.org", Decision.VERIFIED, "OK");
    answers(mailed, "mail:eve@example.org", Decision.REFUTED, "RECIPIENT_MISMATCH");
    answers(mailed, "userName:ada@example.org", Decision.UNDETERMINED, "RECIPIENT_UNKNOWN");
    JsonObject named = Edit.set(mailed, "/credentialSubject/id", "did:example:learner-7");
    answers(named, "mail:ada@example.org", Decision.UNDETERMINED, "RECIPIENT_UNKNOWN");
  }

  @Test
  void short_form_needs_both_halves() {
    assertThat(Recipient.parse("ada")).isEmpty();
    assertThat(Recipient.parse("mail:")).isEmpty();
    assertThat(Recipient.parse(":ada")).isEmpty();
  }

  private void answers(String recipient, Decision decision, String code) {
    answers(SampleBadge.unsigned(), recipient, decision, code);
  }

  private void answers(JsonObject unsigned, String recipient, Decision decision, String code) {
    byte[] badge = SampleBadge.ISSUER.sign(unsigned).toString().getBytes(UTF_8);

    Verdict verdict = verifier.verify(badge, Recipient.parse(recipient).orElseThrow());

    assertThat(verdict.decision()).as(recipient).isEqualTo(decision);
    assertThat(verdict.findings("recipient")).extracting(Finding::code).containsExactly(code);
  }
}
