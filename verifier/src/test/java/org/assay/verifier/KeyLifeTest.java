package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.proof.JwtPresentation;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.sdjwt.SdJwtWriter;
import org.junit.jupiter.api.Test;

/** Keys that their owner published with an end; it is 2026-06-01. */
class KeyLifeTest {

  private static final String DID = "did:web:issuer.example.org";
  private static final String DOCUMENT = "https://issuer.example.org/.well-known/did.json";

  private final SampleIssuer issuer = new SampleIssuer(4);
  private final SampleNetwork network = new SampleNetwork();
  private final JsonObject badge =
      issuer.sign(
          Edit.set(SampleBadge.withoutStatus(), "/issuer/id", DID),
          "eddsa-rdfc-2022",
          DID + "#key-1");

  @Test
  void key_without_end_verifies() {
    network.put(DOCUMENT, document());

    assertThat(network.verify(badge).decision()).isEqualTo(Decision.VERIFIED);
  }

  @Test
  void key_whose_end_lies_ahead_verifies() {
    network.put(DOCUMENT, with("expires", "2026-06-02T00:00:00Z"));

    assertThat(network.verify(badge).decision()).isEqualTo(Decision.VERIFIED);
  }

  @Test
  void expired_key_verifies_nothing() {
    network.put(DOCUMENT, with("expires", "2026-05-31T00:00:00Z"));

    refuted("KEY_EXPIRED");
  }

  @Test
  void revoked_key_verifies_nothing() {
    network.put(DOCUMENT, with("revoked", "2026-05-31T00:00:00Z"));

    refuted("KEY_REVOKED");
  }

  @Test
  void key_that_will_be_revoked_verifies_until_then() {
    network.put(DOCUMENT, with("revoked", "2026-06-02T00:00:00Z"));

    assertThat(network.verify(badge).decision()).isEqualTo(Decision.VERIFIED);
  }

  @Test
  void ended_key_verifies_no_token_either() {
    JsonObject credential = Edit.set(SampleBadge.withoutStatus(), "/issuer/id", DID);
    String token = JwtProof.sign(credential, "EdDSA", DID + "#key-1", issuer::signature);
    String card =
        SdJwtWriter.issue(
            TokenProfile.SD_JWT_VC,
            Edit.set(SampleTokens.cardClaims(), "/iss", DID),
            Set.of(),
            () -> new byte[16],
            "EdDSA",
            Optional.of(DID + "#key-1"),
            issuer::signature);
    for (String each : List.of(token, card)) {
      network.put(DOCUMENT, document());
      assertThat(network.verify(each).isVerified()).isTrue();

      network.put(DOCUMENT, with("expires", "2026-05-31T00:00:00Z"));
      assertThat(network.verify(each).decision()).isEqualTo(Decision.REFUTED);
      assertThat(network.verify(each).findings("proof"))
          .extracting(Finding::code)
          .containsExactly("KEY_EXPIRED");
    }
  }

  @Test
  void presentation_by_a_key_that_ended_is_refuted() {
    JsonObject shown =
        Edit.set(SampleTokens.presentation(SampleBadge.withoutStatus()), "/holder", DID);
    byte[] token =
        JwtPresentation.sign(shown, "EdDSA", DID + "#key-1", issuer::signature).getBytes(UTF_8);
    JsonObject login =
        Edit.set(document(), "/authentication", Edit.json("{'a':['#key-1']}").get("a"));
    Verifier verifier = network.verifier();

    network.put(DOCUMENT, login);
    assertThat(verifier.verify(token, SampleTokens.ASKED).isVerified()).isTrue();

    network.put(DOCUMENT, Edit.set(login, "/verificationMethod/0/revoked", "2026-05-31T00:00:00Z"));
    Verdict verdict = verifier.verify(token, SampleTokens.ASKED);
    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.findings("proof")).extracting(Finding::code).containsExactly("KEY_REVOKED");
  }

  @Test
  void unlisted_key_verifies_nothing() {
    network.put(DOCUMENT, Edit.remove(document(), "/assertionMethod/0"));

    assertThat(network.verify(badge).decision()).isEqualTo(Decision.REFUTED);
  }

  @Test
  void document_of_somebody_else_verifies_nothing() {
    network.put(DOCUMENT, Edit.set(document(), "/id", "did:web:other.example.org"));

    assertThat(network.verify(badge).isVerified()).isFalse();
  }

  private void refuted(String code) {
    Verdict verdict = network.verify(badge);
    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.findings("proof")).extracting(Finding::code).containsExactly(code);
  }

  private JsonObject with(String member, String instant) {
    return Edit.set(document(), "/verificationMethod/0/" + member, instant);
  }

  private JsonObject document() {
    return didDocument(DID, issuer);
  }

  static JsonObject didDocument(String did, SampleIssuer issuer) {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
          'id': '%1$s',
          'verificationMethod': [{
            'id': '%1$s#key-1', 'type': 'Multikey', 'controller': '%1$s',
            'publicKeyMultibase': '%2$s'
          }],
          'assertionMethod': ['%1$s#key-1']
        }
        """
            .formatted(did, Multikey.write(issuer.publicKey())));
  }
}
