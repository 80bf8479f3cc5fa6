package org.assay.verifier;

import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Classes, issuers and keys that stand inside a badge of Open Badges 2.0 or inside a profile. */
class EmbeddedPartsTest {

  private final SampleAssertion signed = SampleAssertion.signed();

  @Test
  void embedded_class_with_an_address_is_only_a_copy() {
    JsonObject forged = Edit.set(SampleAssertion.badge(), "/name", "Doctor of everything");
    signed.present(b -> Edit.set(b, "/badge", forged));

    Verdict verdict = signed.verdict();

    assertThat(verdict.decision()).isEqualTo(VERIFIED);
    assertThat(verdict.claims().orElseThrow().name()).contains("Cloud practitioner");
    assertThat(verdict.findings("structure"))
        .filteredOn(Finding::isWarning)
        .extracting(Finding::code)
        .containsExactly("EMBEDDED_COPY_DIFFERS");
  }

  @Test
  void embedded_class_of_somebody_else_is_refuted() {
    String address = AssertionFlaw.EVIL + "/badges/famous";
    JsonObject copy = Edit.set(SampleAssertion.badge(), "/id", address);
    signed.present(b -> Edit.set(b, "/badge", copy));
    assertThat(signed.verdict().decision()).isEqualTo(UNDETERMINED);

    JsonObject theirs = Edit.set(copy, "/issuer", AssertionFlaw.EVIL + "/issuer");
    signed.web.put(address, theirs);
    signed.web.put(
        AssertionFlaw.EVIL + "/issuer",
        Edit.remove(
            Edit.set(SampleAssertion.issuer(), "/id", AssertionFlaw.EVIL + "/issuer"),
            "/publicKey"));
    assertThat(signed.verdict().decision()).isEqualTo(REFUTED);
    assertThat(signed.verdict().findings("issuer").get(0).code()).isEqualTo("KEY_PROVENANCE_ERROR");
  }

  @Test
  void key_is_told_by_its_name_among_those_in_the_profile() {
    signed.edit(
        SampleAssertion.ISSUER,
        issuer ->
            Edit.set(
                issuer,
                "/publicKey",
                Json.createArrayBuilder()
                    .add(
                        SampleAssertion.key(
                            SampleAssertion.OTHER_KEY, SampleAssertion.ED25519.publicKey()))
                    .add(SampleAssertion.key(SampleAssertion.KEY, SampleAssertion.RSA.getPublic()))
                    .build()));
    assertThat(signed.verdict().decision()).isEqualTo(VERIFIED);
  }

  @Test
  void as_long_as_one_key_cannot_be_had_the_signature_is_not_wrong_for_certain() {
    signed.present(b -> Edit.remove(b, "/verification/creator"));
    signed.web.fail(SampleAssertion.KEY, "LOADING_ERROR");
    assertThat(signed.verdict().decision()).isEqualTo(UNDETERMINED);
    assertThat(signed.verdict().findings("proof").get(0).code()).isEqualTo("LOADING_ERROR");
  }
}
