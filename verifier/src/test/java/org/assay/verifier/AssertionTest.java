package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Good badges of Open Badges 2.0. */
class AssertionTest {

  @Test
  void hosted_badge_is_verified_and_shown_from_what_its_issuer_publishes() {
    SampleAssertion sample = SampleAssertion.hosted();

    Verdict verdict = verified(sample);

    assertThat(sample.web.asked())
        .containsExactly(SampleAssertion.ID, SampleAssertion.BADGE, SampleAssertion.ISSUER);
    assertThat(verdict.kind()).contains(Kind.OPEN_BADGE_2);
    Claims claims = verdict.claims().orElseThrow();
    assertThat(claims.name()).contains("Cloud practitioner");
    assertThat(claims.issuer()).contains(SampleAssertion.ISSUER);
    assertThat(claims.issuerName()).contains("Example Academy");
    assertThat(claims.recipients()).singleElement().asString().startsWith("email:sha256$");
    assertThat(claims.validUntil()).contains("2028-01-01T00:00:00Z");
    assertThat(verdict.findings().stream().map(Finding::check).distinct())
        .containsExactly(
            "parsing",
            "structure",
            "schema",
            "proof",
            "issuer",
            "validity",
            "status",
            "recipient",
            "endorsement",
            "loading",
            "trust");
    assertThat(verdict.findings()).noneMatch(Finding::isWarning);
  }

  @Test
  void signed_badge_is_verified() {
    SampleAssertion sample = SampleAssertion.signed();
    Verdict verdict = verified(sample);
    assertThat(verdict.findings("proof").get(0).evidence())
        .containsEntry("verificationMethod", SampleAssertion.KEY)
        .containsEntry("algorithm", "RS256");
    assertThat(verdict.findings("status").get(0).evidence())
        .containsEntry("revocationList", SampleAssertion.LIST);
  }

  @Test
  void signed_badge_with_ed25519_is_verified() {
    verified(
        SampleAssertion.signed()
            .present(b -> Edit.set(b, "/verification/creator", SampleAssertion.OTHER_KEY))
            .signedBy(
                "{'alg':'EdDSA','kid':'hint'}", data -> SampleAssertion.ED25519.signature(data)));
  }

  @Test
  void signed_badge_that_names_no_key_is_verified_by_one_of_its_issuers_keys() {
    verified(
        SampleAssertion.signed()
            .present(b -> Edit.remove(b, "/verification/creator"))
            .signedBy("{'alg':'EdDSA'}", data -> SampleAssertion.ED25519.signature(data)));
  }

  @Test
  void key_inside_the_issuers_own_profile_counts() {
    JsonObject key = SampleAssertion.key(SampleAssertion.KEY, SampleAssertion.RSA.getPublic());
    SampleAssertion sample =
        SampleAssertion.signed().edit(SampleAssertion.ISSUER, i -> Edit.set(i, "/publicKey", key));
    sample.web.fail(SampleAssertion.KEY, "LOADING_ERROR");
    verified(sample);
  }

  @Test
  void badge_class_and_issuer_may_stand_inside() {
    JsonObject whole = Edit.set(SampleAssertion.badge(), "/issuer", SampleAssertion.issuer());
    verified(SampleAssertion.hosted().change(b -> Edit.set(b, "/badge", whole)));
    Verdict verdict = verified(SampleAssertion.signed().change(b -> Edit.set(b, "/badge", whole)));
    assertThat(verdict.findings()).noneMatch(Finding::isWarning);
  }

  @Test
  void ephemeral_badge_class_is_taken_from_the_signed_assertion() {
    JsonObject inside = Edit.set(SampleAssertion.badge(), "/id", "urn:uuid:0190-5");
    verified(
        SampleAssertion.signed()
            .change(b -> Edit.set(b, "/badge", inside))
            .change(b -> Edit.set(b, "/id", "urn:uuid:0190-6")));
  }

  @Test
  void older_spellings_are_understood() {
    verified(
        SampleAssertion.hosted()
            .change(b -> Edit.set(b, "/@context", Edit.array("https://w3id.org/openbadges/v2")))
            .change(b -> Edit.set(b, "/type", Edit.array("Assertion", "https://example.org/T")))
            .change(b -> Edit.set(b, "/issuedOn", "2026-01-01T01:00+01:00"))
            .change(b -> Edit.set(b, "/verify", Edit.json("{'type':'hosted'}")))
            .change(b -> Edit.remove(b, "/verification")));
  }

  @Test
  void redirect_on_the_same_site_is_followed() {
    SampleAssertion sample = SampleAssertion.hosted();
    sample.web.redirect(SampleAssertion.ID, SampleAssertion.ORIGIN + "/v2/assertions/1.json");
    verified(sample);
  }

  @Test
  void copy_that_differs_is_not_what_is_judged_or_shown() {
    Verdict verdict =
        verified(
            SampleAssertion.hosted()
                .present(b -> Edit.set(b, "/narrative", "Best of all."))
                .present(b -> Edit.set(b, "/expires", "2020-01-01T00:00:00Z"))
                .present(
                    b ->
                        Edit.set(
                            b,
                            "/badge",
                            Edit.set(SampleAssertion.badge(), "/name", "Doctor of everything"))));

    assertThat(verdict.findings("structure"))
        .filteredOn(Finding::isWarning)
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo("HOSTED_COPY_DIFFERS"))
        .satisfies(f -> assertThat(f.evidence()).containsEntry("members", "expires, narrative"));
    assertThat(verdict.claims().orElseThrow().name()).contains("Cloud practitioner");
  }

  @Test
  void recipient_is_recognised_by_salted_hash() {
    recipient("mail:ada@example.org", Outcome.CONFIRMED, "OK");
    recipient("mail:eve@example.org", Outcome.REFUTED, "RECIPIENT_MISMATCH");
    recipient("url:https://example.org", Outcome.UNDETERMINED, "RECIPIENT_UNKNOWN");
  }

  private static void recipient(String who, Outcome outcome, String code) {
    SampleAssertion sample = SampleAssertion.hosted();
    Verdict verdict =
        sample
            .verifier()
            .verify(sample.document().getBytes(UTF_8), Recipient.parse(who).orElseThrow());
    assertThat(verdict.findings("recipient"))
        .singleElement()
        .satisfies(f -> assertThat(f.outcome()).isEqualTo(outcome))
        .satisfies(f -> assertThat(f.code()).isEqualTo(code));
  }

  @Test
  void revoked_badge_says_why() {
    SampleAssertion sample = SampleAssertion.signed();
    sample.edit(
        SampleAssertion.LIST,
        list ->
            Edit.set(
                list,
                "/revokedAssertions/-",
                Edit.json("{'id':'" + SampleAssertion.ID + "','revocationReason':'Plagiarism'}")));
    Verdict verdict = sample.verdict();
    assertThat(verdict.decision()).isEqualTo(REFUTED);
    assertThat(verdict.findings("status").get(0).message()).contains("Plagiarism");
  }

  @Test
  void list_is_not_asked_for_a_forgery() {
    SampleAssertion forged =
        SampleAssertion.signed().signedBy("{'alg':'RS256'}", data -> new byte[256]);
    forged.verdict();
    assertThat(forged.web.asked()).doesNotContain(SampleAssertion.LIST);
  }

  @Test
  void known_issuer_is_known_by_its_address() {
    SampleAssertion sample = SampleAssertion.hosted();
    Verifier verifier = sample.verifier().knowing(List.of(SampleAssertion.ISSUER));
    assertThat(verifier.verify(sample.document().getBytes(UTF_8)).trust())
        .isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void hostile_names_stay_text() {
    String name = "\u001b[2J<script>\u202E";
    SampleAssertion sample =
        SampleAssertion.hosted()
            .edit(SampleAssertion.ISSUER, issuer -> Edit.set(issuer, "/name", name))
            .edit(SampleAssertion.BADGE, badge -> Edit.set(badge, "/name", name));
    String shown = new VerdictText(false).write("badge", verified(sample));
    assertThat(shown).contains("\\u{1b}").doesNotContain("\u001b", "\u202E");
  }

  private static Verdict verified(SampleAssertion sample) {
    Verdict verdict = sample.verdict();
    assertThat(verdict.isVerified()).as(new VerdictText(false).write("badge", verdict)).isTrue();
    return verdict;
  }
}
