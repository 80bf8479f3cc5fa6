package org.assay.verifier.proof;

import static org.assay.verifier.proof.Signing.BADGE;
import static org.assay.verifier.proof.Signing.DATA_INTEGRITY;
import static org.assay.verifier.proof.Signing.NOW;
import static org.assay.verifier.proof.Signing.P256;
import static org.assay.verifier.proof.Signing.pointer;
import static org.assay.verifier.proof.Signing.proof;
import static org.assay.verifier.proof.Signing.refusal;
import static org.assay.verifier.proof.Signing.scalars;
import static org.assay.verifier.proof.Signing.sign;
import static org.assay.verifier.proof.Signing.verify;
import static org.assay.verifier.proof.Signing.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.VerificationMethod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataIntegrityTest {

  @Nested
  class Sign {

    @ParameterizedTest
    @ValueSource(
        strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019"})
    void what_is_signed_verifies(String cryptosuite) throws CheckFailure {
      JsonObject signed = sign(BADGE, cryptosuite);

      ProofTrace trace = verify(signed, proof(signed));

      assertThat(trace.cryptosuite()).isEqualTo(cryptosuite);
      assertThat(signed.getJsonArray("proof")).hasSize(1);
      assertThat(proof(signed).getString("created")).isEqualTo("2026-03-01T09:00:00Z");
    }

    @Test
    void a_second_proof_stands_behind_the_first_and_both_verify() throws CheckFailure {
      JsonObject signed = sign(sign(BADGE, "eddsa-rdfc-2022"), "ecdsa-jcs-2019");

      JsonArray proofs = signed.getJsonArray("proof");
      assertThat(proofs).hasSize(2);
      for (JsonObject proof : proofs.getValuesAs(JsonObject.class)) {
        assertThat(verify(signed, proof).signature()).isNotEmpty();
      }
    }

    @Test
    void what_the_verifier_asked_is_signed_along() throws CheckFailure {
      ProofOptions asked =
          ProofOptions.authentication(
              "ecdsa-rdfc-2019",
              P256.method().id(),
              NOW,
              Optional.of("n-0S6"),
              Optional.of("verifier.example"));
      JsonObject signed = DATA_INTEGRITY.sign(BADGE, asked, P256.signer());
      JsonObject proof = proof(signed);

      assertThat(proof.getString("challenge")).isEqualTo("n-0S6");
      assertThat(proof.getString("domain")).isEqualTo("verifier.example");
      var purpose = Relationship.AUTHENTICATION;
      assertThat(DATA_INTEGRITY.verify(signed, proof, P256.method(), purpose)).isNotNull();
      for (String member : List.of("/challenge", "/domain")) {
        JsonObject replayed = with(proof, member, "\"other\"");
        assertThatThrownBy(() -> DATA_INTEGRITY.verify(signed, replayed, P256.method(), purpose))
            .isInstanceOf(CheckFailure.class);
      }
    }

    @Test
    void a_document_with_an_undefined_term_is_not_signed() {
      assertThatThrownBy(() -> sign(with(BADGE, "/evidence/0/grade", "\"A\""), "eddsa-rdfc-2022"))
          .isInstanceOf(CheckFailure.class)
          .hasMessageContaining("grade");
    }

    @Test
    void a_document_that_others_would_sort_differently_is_not_signed() {
      JsonObject badge =
          with(BADGE, "/credentialSubject/achievement/tag", "[\"\ud83d\ude02\",\"\uff01\"]");

      assertThatThrownBy(() -> sign(badge, "eddsa-rdfc-2022"))
          .isInstanceOf(CheckFailure.class)
          .hasMessageContaining("sort differently");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-2022", "Ed25519Signature2020", "bbs-2023", ""})
    void proofs_of_other_kinds_are_not_made(String cryptosuite) {
      assertThatThrownBy(() -> sign(BADGE, cryptosuite))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_signer_that_gives_der_is_found_out() {
      ProofOptions options = ProofOptions.assertion("ecdsa-rdfc-2019", P256.method().id(), NOW);

      assertThatThrownBy(() -> DATA_INTEGRITY.sign(BADGE, options, data -> new byte[70]))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Nested
  class VerifyDocument {

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
    void any_changed_value_is_refuted(String cryptosuite) throws CheckFailure {
      JsonObject signed = sign(BADGE, cryptosuite);
      for (String pointer : scalars(BADGE)) {
        JsonObject forged = with(signed, pointer, "\"urn:forged:1\"");

        // What a context says that is not known here cannot be told, so neither what was signed.
        boolean unread = pointer.contains("/@context") && cryptosuite.contains("rdfc");
        assertThat(refusal(forged, proof(forged)).outcome())
            .as(pointer)
            .isEqualTo(unread ? Outcome.UNDETERMINED : Outcome.REFUTED);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
    void any_missing_value_is_refuted(String cryptosuite) throws CheckFailure {
      // What two objects say about one id is said once: see the next test. Likewise an embedded
      // endorsement has its contexts from the badge, if not from itself.
      JsonObject badge =
          with(BADGE, "/credentialSubject/achievement/creator/id", "\"https://other.example\"");
      badge = pointer("/endorsement/0/@context").remove(badge);
      JsonObject signed = sign(badge, cryptosuite);
      for (String pointer : scalars(badge)) {
        JsonObject forged = pointer(pointer).remove(signed);

        assertThat(refusal(forged, proof(forged)).outcome()).as(pointer).isEqualTo(Outcome.REFUTED);
      }
    }

    @Test
    void what_is_said_twice_about_one_id_counts_once() throws CheckFailure {
      JsonObject signed = sign(BADGE, "eddsa-rdfc-2022");
      JsonObject shorter = pointer("/credentialSubject/achievement/creator/name").remove(signed);

      assertThat(verify(shorter, proof(shorter)).canonicalDocument())
          .isEqualTo(verify(signed, proof(signed)).canonicalDocument());
    }

    @Test
    void a_forged_evidence_that_would_be_dropped_is_refused() throws CheckFailure {
      JsonObject signed = sign(BADGE, "eddsa-rdfc-2022");
      JsonObject forged =
          with(signed, "/evidence/-", "{\"id\":\"no-iri\",\"type\":[\"Evidence\"]}");

      CheckFailure failure = refusal(forged, proof(forged));

      assertThat(failure.code()).isEqualTo("PROOF_TRANSFORMATION_ERROR");
      assertThat(failure.pointer()).isEqualTo("/evidence/1/id");
    }

    @Test
    void the_right_key_under_another_name_is_refuted() throws CheckFailure {
      JsonObject signed = sign(BADGE, "ecdsa-rdfc-2019");
      var renamed =
          new VerificationMethod(
              P256.method().id() + "2",
              P256.method().controller(),
              P256.method().key(),
              Optional.empty(),
              Optional.empty());

      var failure =
          catchThrowableOfType(
              CheckFailure.class, () -> DATA_INTEGRITY.verify(signed, proof(signed), renamed));

      assertThat(failure.pointer()).isEqualTo("/verificationMethod");
    }

    @Test
    void a_context_added_to_a_document_with_a_jcs_proof_is_refuted() throws CheckFailure {
      JsonObject signed = sign(BADGE, "eddsa-jcs-2022");
      JsonObject forged = with(signed, "/@context/-", "\"https://www.w3.org/ns/did/v1\"");

      assertThat(refusal(forged, proof(forged)).pointer()).isEqualTo("/@context");
    }
  }
}
