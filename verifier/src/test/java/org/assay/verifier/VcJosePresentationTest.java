package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SampleTokens.assertFlaw;
import static org.assay.verifier.SampleTokens.presentation;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assay.verifier.carrier.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Presentations secured with VC-JOSE-COSE. */
class VcJosePresentationTest {

  private final SampleNetwork network = SampleNetwork.healthy();

  @Test
  void presentation_is_judged_with_the_badge_inside() {
    String token = SampleTokens.vpJwt(presentation(SampleBadge.withoutStatus()));

    Verdict verdict = network.verifier().verify(token.getBytes(UTF_8), SampleTokens.ASKED);

    assertThat(verdict.isVerified()).as(new VerdictText(false).write("vp", verdict)).isTrue();
    assertThat(verdict.kind()).contains(Kind.PRESENTATION);
    assertThat(verdict.contained()).hasSize(1);
    JsonObject envelope = new Envelope(Envelope.Kind.VP_JWT, token).write();
    assertThat(
            network
                .verifier()
                .verify(envelope.toString().getBytes(UTF_8), SampleTokens.ASKED)
                .isVerified())
        .isTrue();
  }

  @Test
  void presentation_for_another_occasion_is_not_accepted() {
    byte[] token = SampleTokens.vpJwt(presentation(SampleBadge.withoutStatus())).getBytes(UTF_8);
    Verifier verifier = network.verifier();

    assertThat(verifier.verify(token, SampleTokens.ASKED.challenge("other")).decision())
        .isEqualTo(REFUTED);
    assertThat(
            verifier.verify(token, SampleTokens.ASKED.domain("https://other.example")).decision())
        .isEqualTo(REFUTED);
    assertThat(verifier.verify(token).decision()).isEqualTo(UNDETERMINED);
  }

  @Test
  void presentation_by_somebody_else_is_refuted() {
    JsonObject stolen =
        Edit.set(presentation(SampleBadge.withoutStatus()), "/holder", SampleBadge.ISSUER.id());
    assertFlaw(verifyAsked(SampleTokens.vpJwt(stolen)), REFUTED, "HOLDER_MISMATCH");
    JsonObject claimed =
        Edit.set(
            Edit.remove(presentation(SampleBadge.withoutStatus()), "/holder"),
            "/iss",
            SampleBadge.ISSUER.id());
    assertFlaw(verifyAsked(SampleTokens.vpJwt(claimed)), REFUTED, "HOLDER_MISMATCH");
  }

  @Test
  void presentation_with_a_forged_signature_is_refuted() {
    JsonObject presentation = presentation(SampleBadge.withoutStatus());
    String token = SampleTokens.vpJwt(presentation);
    String another = SampleTokens.vpJwt(Edit.set(presentation, "/id", "urn:uuid:1"));
    String mixed =
        token.substring(0, token.lastIndexOf('.')) + another.substring(another.lastIndexOf('.'));

    assertFlaw(verifyAsked(mixed), REFUTED, "PROOF_VERIFICATION_ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "/exp, 1748736000, EXPIRED",
    "/nbf, 1893456000, NOT_YET_VALID",
    "/iat, 1893456000, NOT_YET_VALID",
    "/exp, true, MALFORMED_VALUE_ERROR",
    "/nonce, 7, MALFORMED_VALUE_ERROR",
    "/aud, '[7]', MALFORMED_VALUE_ERROR",
    "/vp, {}, MALFORMED_VALUE_ERROR",
    "/vc, {}, MALFORMED_VALUE_ERROR"
  })
  void presentation_with_a_bad_claim_is_refuted(String claim, String value, String code) {
    JsonObject presentation = presentation(SampleBadge.withoutStatus());
    JsonObject claimed = Forge.object("{'v':" + value + "}");

    String token = SampleTokens.vpJwt(Edit.set(presentation, claim, claimed.get("v")));

    assertFlaw(verifyAsked(token), REFUTED, code);
  }

  @Test
  void presentation_that_two_claim_for_themselves_is_refuted() {
    JsonObject presentation = presentation(SampleBadge.withoutStatus());
    JsonObject claimed = Edit.set(presentation, "/iss", SampleBadge.ISSUER.id());

    assertFlaw(verifyAsked(SampleTokens.vpJwt(claimed)), REFUTED, "CLAIM_MISMATCH_ISS");
  }

  @Test
  void presentation_with_a_bad_badge_is_refuted() {
    JsonObject presentation = presentation(SampleBadge.withoutStatus());
    String id = presentation.getValue("/verifiableCredential/0/id").toString();
    String spoiled =
        id.substring(1, id.length() - 2) + (id.charAt(id.length() - 2) == 'A' ? "Q" : "A");
    assertThat(
            verifyAsked(
                    SampleTokens.vpJwt(
                        Edit.set(presentation, "/verifiableCredential/0/id", spoiled)))
                .decision())
        .isEqualTo(REFUTED);
  }

  @Test
  void credential_as_presentation_and_presentation_as_credential_are_refuted() {
    assertFlaw(
        network.verify(SampleTokens.vpJwt(SampleBadge.withoutStatus())),
        REFUTED,
        "CRYPTOGRAPHIC_SECURITY_ERROR");
    JsonObject presentation =
        Edit.set(presentation(SampleBadge.withoutStatus()), "/issuer", SampleBadge.ISSUER.id());
    assertFlaw(
        network.verify(SampleTokens.vcJwt(presentation)), REFUTED, "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  private Verdict verifyAsked(String token) {
    return network.verifier().verify(token.getBytes(UTF_8), SampleTokens.ASKED);
  }
}
