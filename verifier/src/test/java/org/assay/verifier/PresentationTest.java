package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SamplePresentation.CHALLENGE;
import static org.assay.verifier.SamplePresentation.DOMAIN;
import static org.assay.verifier.SamplePresentation.expected;
import static org.assay.verifier.SamplePresentation.signed;
import static org.assay.verifier.SamplePresentation.unsigned;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.carrier.Envelope;
import org.assay.verifier.json.JsonRuntime;
import org.junit.jupiter.api.Test;

/** What a holder shows: by whom, for whom, and what is inside. */
class PresentationTest {

  private static final JsonObject BADGE = SampleBadge.ISSUER.sign(SampleBadge.unsigned());
  private static final JsonObject GOOD = signed(unsigned(BADGE));

  @Test
  void good_presentation_is_verified_with_the_badge_inside() {
    Verdict verdict = verify(GOOD, expected());

    assertThat(verdict.decision())
        .as(VerdictJson.of(verdict).toString())
        .isEqualTo(Decision.VERIFIED);
    assertThat(verdict.kind()).contains(Kind.PRESENTATION);
    assertThat(verdict.contained()).hasSize(1);
    assertThat(verdict.contained().get(0).pointer()).isEqualTo("/verifiableCredential/0");
    assertThat(verdict.contained().get(0).verdict().kind()).contains(Kind.OPEN_BADGE);
    assertThat(verdict.contained().get(0).verdict().isVerified()).isTrue();
  }

  @Test
  void another_challenge_is_a_replay() {
    assertRefuted(verify(GOOD, expected().challenge("other")), "INVALID_CHALLENGE_ERROR");
  }

  @Test
  void another_domain_is_a_man_in_the_middle() {
    assertRefuted(verify(GOOD, expected().domain("https://evil.example")), "INVALID_DOMAIN_ERROR");
  }

  @Test
  void missing_challenge_is_refuted_where_one_was_given() {
    JsonObject without = signed(unsigned(BADGE), Optional.empty(), Optional.of(DOMAIN));

    assertRefuted(verify(without, expected()), "INVALID_CHALLENGE_ERROR");
  }

  @Test
  void challenge_that_nobody_expects_leaves_the_verdict_open() {
    Verdict verdict = verify(GOOD, Expectations.none());

    assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(verdict.findings("challenge"))
        .allMatch(finding -> finding.outcome() == Outcome.UNDETERMINED);
  }

  @Test
  void nothing_need_be_expected_of_a_presentation_for_nobody_in_particular() {
    JsonObject open = signed(unsigned(BADGE), Optional.empty(), Optional.empty());

    assertThat(verify(open, Expectations.none()).isVerified()).isTrue();
  }

  @Test
  void badge_about_somebody_else_than_its_presenter_is_noted() {
    String holder = SamplePresentation.HOLDER.id();
    JsonObject own =
        SampleBadge.ISSUER.sign(
            Edit.set(SampleBadge.withoutStatus(), "/credentialSubject/id", holder));
    JsonObject anonymous =
        SampleBadge.ISSUER.sign(Edit.remove(SampleBadge.withoutStatus(), "/credentialSubject/id"));

    Verdict other = verify(signed(unsigned(own, BADGE)), expected());
    assertThat(other.isVerified()).isTrue();
    assertThat(other.findings("holder"))
        .filteredOn(finding -> finding.code().equals("HOLDER_NOT_SUBJECT"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.isWarning()).isTrue())
        .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/verifiableCredential/1"));
    assertThat(verify(signed(unsigned(own, anonymous)), expected()).findings("holder"))
        .extracting(Finding::code)
        .containsExactly("OK");
  }

  @Test
  void card_of_somebody_else_is_noted_and_an_endorsement_is_about_no_person() {
    JsonObject card = new Envelope(Envelope.Kind.VC_SD_JWT, SampleTokens.card()).write();
    JsonObject endorsement = SampleBadge.ISSUER.sign(SampleRecord.endorsement(SampleBadge.ISSUER));

    Verdict verdict = verify(signed(unsigned(endorsement, card)), expected());

    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.findings("holder"))
        .filteredOn(finding -> finding.code().equals("HOLDER_NOT_SUBJECT"))
        .extracting(Finding::pointer)
        .containsExactly("/verifiableCredential/1");
  }

  @Test
  void forged_badge_inside_refutes_the_whole() {
    JsonObject forged = signed(unsigned(Edit.set(BADGE, "/name", "Better")));
    Verdict verdict = verify(forged, expected());

    assertRefuted(verdict, "PROOF_VERIFICATION_ERROR");
    assertThat(verdict.findings("contained").get(0).pointer())
        .startsWith("/verifiableCredential/0/proof/0");
    assertThat(verdict.contained().get(0).verdict().decision()).isEqualTo(Decision.REFUTED);
  }

  @Test
  void revoked_badge_inside_refutes_the_whole() {
    var list = SampleNetwork.list(SampleNetwork.noneSet().with(SampleBadge.INDEX));
    var network = SampleNetwork.healthy().put(SampleBadge.LIST, SampleBadge.ISSUER.sign(list));

    Verdict verdict = network.verifier().verify(GOOD.toString().getBytes(UTF_8), expected());

    assertRefuted(verdict, "REVOKED");
  }

  @Test
  void badge_exchanged_after_signing_is_refuted() {
    JsonObject other = SampleBadge.ISSUER.sign(SampleBadge.withoutStatus());
    JsonObject exchanged =
        Edit.set(
            GOOD,
            "/verifiableCredential",
            JsonRuntime.provider().createArrayBuilder().add(other).build());

    assertRefuted(verify(exchanged, expected()), "PROOF_VERIFICATION_ERROR");
  }

  @Test
  void holder_who_is_somebody_else_is_refuted() {
    JsonObject foreign = signed(Edit.set(unsigned(BADGE), "/holder", SampleBadge.RECIPIENT));

    assertRefuted(verify(foreign, expected()), "HOLDER_MISMATCH");
  }

  @Test
  void proof_made_to_assert_does_not_present() {
    JsonObject asserted = SamplePresentation.HOLDER.sign(unsigned(BADGE));

    assertRefuted(verify(asserted, Expectations.none()), "PROOF_VERIFICATION_ERROR");
  }

  @Test
  void presentation_without_proof_is_refuted() {
    assertRefuted(verify(unsigned(BADGE), Expectations.none()), "PROOF_MISSING");
  }

  @Test
  void presentation_that_claims_to_be_a_badge_too_is_refuted() {
    JsonObject both = Edit.set(unsigned(BADGE), "/type/-", "VerifiableCredential");

    assertRefuted(verify(signed(both), expected()), "MALFORMED_VALUE_ERROR");
  }

  @Test
  void text_in_place_of_a_badge_is_refuted() {
    JsonObject text =
        Edit.set(unsigned(BADGE), "/verifiableCredential/0", "https://example.org/badge");

    assertRefuted(verify(text, expected()), "MALFORMED_VALUE_ERROR");
  }

  @Test
  void presentations_inside_presentations_end_somewhere() {
    JsonObject nested = GOOD;
    for (int i = 0; i < 6; i++) {
      nested = signed(unsigned(nested));
    }

    assertThat(verify(nested, expected()).isVerified()).isFalse();
  }

  @Test
  void recipient_cannot_be_asked_of_a_presentation() {
    Verdict verdict = verify(GOOD, expected().recipient(Recipient.ofEmail(SampleBadge.EMAIL)));

    assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(verdict.findings("recipient")).hasSize(1);
  }

  @Test
  void challenge_is_exact() {
    assertRefuted(verify(GOOD, expected().challenge(CHALLENGE + " ")), "INVALID_CHALLENGE_ERROR");
  }

  private static Verdict verify(JsonObject presentation, Expectations expectations) {
    return SampleNetwork.healthy()
        .verifier()
        .verify(presentation.toString().getBytes(UTF_8), expectations);
  }

  private static void assertRefuted(Verdict verdict, String code) {
    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.REFUTED)
        .extracting(Finding::code)
        .contains(code);
  }
}
