package org.assay.verifier.proof;

import static org.assay.verifier.proof.Signing.BADGE;
import static org.assay.verifier.proof.Signing.DATA_INTEGRITY;
import static org.assay.verifier.proof.Signing.ED25519;
import static org.assay.verifier.proof.Signing.NOW;
import static org.assay.verifier.proof.Signing.pointer;
import static org.assay.verifier.proof.Signing.proof;
import static org.assay.verifier.proof.Signing.refusal;
import static org.assay.verifier.proof.Signing.sign;
import static org.assay.verifier.proof.Signing.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.KeyType;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.linkeddata.Contexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the proof rather than with the badge. */
class ForgedProofTest {

  private static final TestKeys P384 = TestKeys.p384();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proofPurpose | \"authentication\" | PROOF_VERIFICATION_ERROR",
        "proofPurpose | null | MALFORMED_VALUE_ERROR",
        "proofPurpose | \"https://w3id.org/security#assertionMethod\" | PROOF_VERIFICATION_ERROR",
        "verificationMethod | \"did:key:other\" | PROOF_VERIFICATION_ERROR",
        "created | \"2026-03-01T09:00:01Z\" | PROOF_VERIFICATION_ERROR",
        "created | \"2026-03-01T09:00:00\" | MALFORMED_VALUE_ERROR",
        "created | \"2026-02-30T09:00:00Z\" | MALFORMED_VALUE_ERROR",
        "created | [\"2026-03-01T09:00:00Z\"] | MALFORMED_VALUE_ERROR",
        "expires | \"tomorrow\" | MALFORMED_VALUE_ERROR",
        "expires | \"2026-04-01T00:00:00Z\" | PROOF_VERIFICATION_ERROR",
        "proofValue | \"z\" | MALFORMED_VALUE_ERROR",
        "proofValue | \"zzzz\" | MALFORMED_VALUE_ERROR",
        "proofValue | \"uAAAA\" | MALFORMED_VALUE_ERROR",
        "proofValue | \"z0OIl\" | MALFORMED_VALUE_ERROR",
        "cryptosuite | \"bbs-2023\" | UNKNOWN_PROOF_TYPE",
        "cryptosuite | null | UNKNOWN_PROOF_TYPE",
        "type | \"Ed25519Signature2018\" | UNKNOWN_PROOF_TYPE",
        "type | \"Ed25519Signature2020\" | UNKNOWN_PROOF_TYPE",
        "cryptosuite | \"eddsa-2022\" | PROOF_VERIFICATION_ERROR",
        "cryptosuite | \"ecdsa-rdfc-2019\" | CRYPTOGRAPHIC_SECURITY_ERROR",
        "undefined | \"x\" | PROOF_TRANSFORMATION_ERROR",
        "name | null | PROOF_TRANSFORMATION_ERROR",
        "nonce | \"x\" | PROOF_VERIFICATION_ERROR",
        "id | \"no IRI\" | PROOF_TRANSFORMATION_ERROR",
        "id | \"urn:uuid:1\" | PROOF_VERIFICATION_ERROR",
        "previousProof | \"urn:uuid:1\" | PROOF_VERIFICATION_ERROR",
        "previousProof | 1 | MALFORMED_VALUE_ERROR",
        "@context | \"https://www.w3.org/ns/credentials/v2\" | PROOF_VERIFICATION_ERROR",
        "@context | null | PROOF_VERIFICATION_ERROR"
      })
  void a_changed_proof_does_not_verify(String member, String json, String code)
      throws CheckFailure {
    JsonObject signed = sign(BADGE, "eddsa-rdfc-2022");
    JsonObject forged = with(signed, "/proof/0/" + member, json);

    assertThat(refusal(forged, proof(forged)).code()).isEqualTo(code);
  }

  @Test
  void an_unknown_cryptosuite_says_nothing_about_the_badge() throws CheckFailure {
    JsonObject signed = with(sign(BADGE, "eddsa-rdfc-2022"), "/proof/0/type", "\"Other\"");

    assertThat(refusal(signed, proof(signed)).outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void every_flipped_bit_of_the_signature_is_refuted() throws CheckFailure {
    JsonObject signed = sign(BADGE, "eddsa-rdfc-2022");
    byte[] signature =
        Base58.decode(proof(signed).getString("proofValue").substring(1)).orElseThrow();
    for (int bit = 0; bit < 512; bit += 7) {
      byte[] flipped = signature.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      JsonObject forged =
          with(signed, "/proof/0/proofValue", "\"z" + Base58.encode(flipped) + "\"");

      assertThat(refusal(forged, proof(forged)).outcome()).isEqualTo(Outcome.REFUTED);
    }
  }

  @Test
  void a_jcs_proof_without_context_is_refuted() throws CheckFailure {
    JsonObject signed = pointer("/proof/0/@context").remove(sign(BADGE, "eddsa-jcs-2022"));

    assertThat(refusal(signed, proof(signed)).code()).isEqualTo("PROOF_VERIFICATION_ERROR");
  }

  @Test
  void the_right_signature_of_another_key_is_refuted() throws CheckFailure {
    JsonObject signed = sign(BADGE, "eddsa-rdfc-2022");
    VerificationMethod other =
        new VerificationMethod(
            ED25519.method().id(),
            ED25519.method().controller(),
            TestKeys.ed25519(
                    new byte[] {
                      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
                      23, 24, 25, 26, 27, 28, 29, 30, 31, 32
                    })
                .method()
                .key(),
            ED25519.method().expires(),
            ED25519.method().revoked());

    CheckFailure failure =
        catchThrowableOfType(
            CheckFailure.class, () -> DATA_INTEGRITY.verify(signed, proof(signed), other));

    assertThat(failure.code()).isEqualTo("PROOF_VERIFICATION_ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecdsa-rdfc-2019", "ecdsa-jcs-2019"})
  void a_p384_key_brings_sha384_with_it(String cryptosuite) throws CheckFailure {
    JsonObject shape =
        DATA_INTEGRITY.sign(
            BADGE,
            ProofOptions.assertion(cryptosuite, P384.method().id(), NOW),
            data -> new byte[64]);
    JsonObject options = JsonMembers.without(proof(shape), "proofValue");
    Cryptosuite suite = Cryptosuite.of(options).orElseThrow();
    var hashes =
        new SignedData(new CanonicalForm(Contexts.bundled()))
            .of(suite, KeyType.P384, BADGE, options);
    byte[] signature = P384.signer().sign(hashes.joined());
    JsonObject signed = with(shape, "/proof/0/proofValue", "\"z" + Base58.encode(signature) + "\"");

    ProofTrace trace = DATA_INTEGRITY.verify(signed, proof(signed), P384.method());

    assertThat(trace.documentHash()).hasSize(96);
  }
}
