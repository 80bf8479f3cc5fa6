package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.carrier.BakedPng;
import org.assay.verifier.carrier.Envelope;
import org.assay.verifier.key.JwkWriter;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.sdjwt.SdJwtWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about SD-JWT VCs, and about Open Badges in an SD-JWT. */
class SdJwtVcTest {

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final SampleNetwork network = SampleNetwork.healthy();

  @Test
  void card_is_verified_with_findings_in_their_order() {
    Verdict verdict = verify(SampleTokens.card());

    assertThat(verdict.isVerified()).as(text(verdict)).isTrue();
    assertThat(verdict.kind()).contains(Kind.SD_JWT_VC);
    assertThat(verdict.findings())
        .extracting(Finding::check)
        .containsExactly(
            "parsing",
            "structure",
            "schema",
            "proof",
            "issuer",
            "validity",
            "status",
            "recipient",
            "holder",
            "loading",
            "trust");
    assertThat(verdict.findings("parsing").get(0).evidence())
        .containsAllEntriesOf(
            Map.of("form", "SD_JWT", "carrier", "SD_JWT", "profile", "SD_JWT_VC"));
    assertThat(verdict.claims().orElseThrow().issuer()).contains(SampleBadge.ISSUER.id());
    assertThat(verdict.findings("holder").get(0).code()).isEqualTo("KEY_BINDING_MISSING");
  }

  @Test
  void card_with_the_signature_of_another_is_refuted() {
    String card = SampleTokens.card();
    String other = SampleTokens.card(Edit.set(SampleTokens.cardClaims(), "/name", "Augusta"));
    String signature = other.substring(other.lastIndexOf('.'), other.indexOf('~'));
    String forged =
        card.substring(0, card.lastIndexOf('.')) + signature + card.substring(card.indexOf('~'));

    assertFlaw(verify(forged), REFUTED, "proof", "PROOF_VERIFICATION_ERROR");
  }

  @Test
  void holder_may_show_less() throws CheckFailure {
    assertThat(verify(SdJwtWriter.present(SampleTokens.card(), Set.of())).isVerified()).isTrue();
    assertThat(
            verify(SdJwtWriter.present(SampleTokens.card(), Set.of("/degree/title"))).isVerified())
        .isTrue();
  }

  @Test
  void card_travels_in_images_and_envelopes() throws CheckFailure {
    String bound = SampleTokens.bound(SampleTokens.card());
    byte[] png = BakedPng.write(PIXEL, bound);
    byte[] svg =
        ("<svg xmlns='http://www.w3.org/2000/svg'"
                + " xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'>"
                + "<openbadges:credential verify='"
                + bound
                + "'/></svg>")
            .getBytes(UTF_8);
    JsonObject envelope = new Envelope(Envelope.Kind.VC_SD_JWT, bound).write();

    for (byte[] document : List.of(png, svg, envelope.toString().getBytes(UTF_8))) {
      Verdict verdict = network.verifier().verify(document, SampleTokens.ASKED);
      assertThat(verdict.isVerified()).as(text(verdict)).isTrue();
    }
  }

  @Test
  void holder_who_signs_is_confirmed_if_the_occasion_is_known() {
    String bound = SampleTokens.bound(SampleTokens.card());

    Verdict verdict = asked(bound);

    assertThat(verdict.isVerified()).as(text(verdict)).isTrue();
    assertThat(verdict.findings("holder").get(0).outcome()).isEqualTo(Outcome.CONFIRMED);
    assertFlaw(verify(bound), UNDETERMINED, "holder", "KEY_BINDING_REPLAY");
    assertFlaw(asked(SampleTokens.card()), UNDETERMINED, "holder", "KEY_BINDING_MISSING");
  }

  @Test
  void holder_who_signed_for_another_occasion_is_refuted() {
    String card = SampleTokens.card();
    assertFlaw(
        asked(SampleTokens.bound(card, "https://x.example", SampleTokens.NONCE, SampleBadge.NOW)),
        REFUTED,
        "holder",
        "INVALID_DOMAIN_ERROR");
    assertFlaw(
        asked(SampleTokens.bound(card, SampleTokens.AUDIENCE, "old", SampleBadge.NOW)),
        REFUTED,
        "holder",
        "INVALID_CHALLENGE_ERROR");
    assertFlaw(
        asked(
            SampleTokens.bound(
                card,
                SampleTokens.AUDIENCE,
                SampleTokens.NONCE,
                SampleBadge.NOW.minusSeconds(3600))),
        REFUTED,
        "holder",
        "EXPIRED");
  }

  @Test
  void bad_proof_of_the_holder_is_refuted_even_if_nobody_asked() throws CheckFailure {
    String bound =
        SdJwtWriter.bind(
            SampleTokens.card(),
            SampleTokens.AUDIENCE,
            SampleTokens.NONCE,
            SampleBadge.NOW,
            "EdDSA",
            SampleBadge.ISSUER::signature);
    assertFlaw(verify(bound), REFUTED, "holder", "PROOF_VERIFICATION_ERROR");
    assertFlaw(asked(bound), REFUTED, "holder", "PROOF_VERIFICATION_ERROR");
    String moved = SampleTokens.bound(SampleTokens.card());
    String proof = moved.substring(moved.lastIndexOf('~') + 1);
    assertFlaw(
        verify(SdJwtWriter.present(SampleTokens.card(), Set.of("/name")) + proof),
        REFUTED,
        "holder",
        "KEY_BINDING_MISMATCH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/vct|7|REFUTED|structure|MALFORMED_VALUE_ERROR",
        "/vct|``|REFUTED|structure|MALFORMED_VALUE_ERROR",
        "/iss|'nobody'|REFUTED|structure|MALFORMED_VALUE_ERROR",
        "/iss|'did:example:1'|REFUTED|proof|KEY_PROVENANCE_ERROR",
        "/exp|1780315200|REFUTED|validity|EXPIRED",
        "/exp|'soon'|REFUTED|validity|MALFORMED_VALUE_ERROR",
        "/nbf|1780315201|REFUTED|validity|NOT_YET_VALID",
        "/iat|1780315501|REFUTED|validity|NOT_YET_VALID",
        "/aud|'https://other.example'|UNDETERMINED|holder|NOT_CHECKED",
        "/status|{'other':1}|UNDETERMINED|status|UNSUPPORTED_STATUS"
      })
  void card_with_a_flaw_is_not_verified(
      String pointer, String value, Decision decision, String check, String code) {
    String json = value.isEmpty() ? "''" : value;
    JsonObject claims =
        Edit.set(SampleTokens.cardClaims(), pointer, Edit.json("{'x':" + json + "}").get("x"));
    assertFlaw(verify(SampleTokens.card(claims)), decision, check, code);
  }

  @Test
  void card_without_type_or_issuer_is_not_verified() {
    assertFlaw(
        verify(SampleTokens.card(Edit.remove(SampleTokens.cardClaims(), "/vct"))),
        REFUTED,
        "structure",
        "MALFORMED_VALUE_ERROR");
    assertFlaw(
        verify(SampleTokens.card(Edit.remove(SampleTokens.cardClaims(), "/iss"))),
        UNDETERMINED,
        "proof",
        "KEY_PROVENANCE_ERROR");
  }

  @Test
  void card_of_a_key_by_certificate_is_left_open() {
    String payload = SampleTokens.cardClaims().toString();
    String token =
        Forge.token(
                "{'alg':'EdDSA','typ':'dc+sd-jwt','x5c':['MIIB']}",
                payload,
                SampleBadge.ISSUER::signature)
            + "~";
    assertFlaw(verify(token), UNDETERMINED, "proof", "KEY_PROVENANCE_ERROR");
  }

  @Test
  void audience_of_the_card_must_be_the_one_who_asks() {
    JsonObject claims = Edit.set(SampleTokens.cardClaims(), "/aud", SampleTokens.AUDIENCE);
    assertThat(asked(SampleTokens.bound(SampleTokens.card(claims))).isVerified()).isTrue();
    JsonObject other = Edit.set(SampleTokens.cardClaims(), "/aud", "https://other.example");
    assertFlaw(
        asked(SampleTokens.bound(SampleTokens.card(other))),
        REFUTED,
        "holder",
        "INVALID_DOMAIN_ERROR");
  }

  @Test
  void card_says_whose_it_is_by_its_subject() {
    byte[] card = SampleTokens.card().getBytes(UTF_8);
    Verifier verifier = network.verifier();
    assertThat(verifier.verify(card, Recipient.ofId("did:example:learner-7")).isVerified())
        .isTrue();
    assertThat(verifier.verify(card, Recipient.ofId("did:example:other")).decision())
        .isEqualTo(REFUTED);
    assertThat(verifier.verify(card, Recipient.ofEmail("ada@example.org")).decision())
        .isEqualTo(UNDETERMINED);
  }

  @Test
  void issuer_by_https_publishes_its_keys_in_its_metadata() {
    String issuer = "https://badges.example.org/tenant/1";
    JsonObject claims = Edit.set(SampleTokens.cardClaims(), "/iss", issuer);
    String token = SampleTokens.card(claims);
    assertFlaw(verify(token), UNDETERMINED, "proof", "LOADING_ERROR");

    String jwk = JwkWriter.write(SampleBadge.ISSUER.publicKey(), SampleBadge.ISSUER.keyId()) + "";
    network.put(
        "https://badges.example.org/.well-known/jwt-vc-issuer/tenant/1",
        "{\"issuer\":\"" + issuer + "\",\"jwks\":{\"keys\":[" + jwk + "]}}");
    assertThat(verify(token).isVerified()).isTrue();
  }

  @Test
  void badge_with_hidden_parts_is_a_badge() {
    String badge = SampleTokens.vcSdJwt(SampleBadge.unsigned(), "/description", "/evidence/0");

    Verdict verdict = verify(badge);

    assertThat(verdict.isVerified()).as(text(verdict)).isTrue();
    assertThat(verdict.kind()).contains(Kind.OPEN_BADGE);
    assertThat(verdict.findings("status").get(0).outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(verdict.findings("proof").get(0).evidence()).containsEntry("profile", "VC_SD_JWT");
  }

  @Test
  void badge_whose_claims_disagree_or_whose_status_is_hidden_is_refuted() {
    JsonObject other = Edit.set(SampleBadge.withoutStatus(), "/iss", "https://evil.example");
    assertFlaw(verify(SampleTokens.vcSdJwt(other)), REFUTED, "proof", "CLAIM_MISMATCH_ISS");
    JsonObject expired =
        Edit.set(SampleBadge.withoutStatus(), "/exp", Edit.json("{'x':1780315200}").get("x"));
    assertFlaw(verify(SampleTokens.vcSdJwt(expired)), REFUTED, "proof", "EXPIRED");
    assertFlaw(
        verify(SampleTokens.vcSdJwt(SampleBadge.unsigned(), "/credentialStatus")),
        REFUTED,
        "proof",
        "CLAIM_NOT_DISCLOSABLE");
  }

  @Test
  void presentation_in_a_credentials_token_is_refuted() {
    JsonObject presentation =
        Edit.json(
            "{'@context':['https://www.w3.org/ns/credentials/v2'],"
                + "'type':['VerifiablePresentation']}");
    assertFlaw(
        verify(SampleTokens.issue(TokenProfile.VC_SD_JWT, presentation, Set.of())),
        REFUTED,
        "proof",
        "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  private Verdict verify(String token) {
    return network.verify(token);
  }

  private Verdict asked(String token) {
    return network.verifier().verify(token.getBytes(UTF_8), SampleTokens.ASKED);
  }

  private static String text(Verdict verdict) {
    return new VerdictText(false).write("token", verdict);
  }

  private static void assertFlaw(Verdict verdict, Decision decision, String check, String code) {
    assertThat(verdict.findings(check)).as(text(verdict)).extracting(Finding::code).contains(code);
    assertThat(verdict.decision()).as(text(verdict)).isEqualTo(decision);
  }
}
