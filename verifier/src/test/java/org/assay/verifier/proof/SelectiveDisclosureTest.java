package org.assay.verifier.proof;

import static org.assay.verifier.proof.SelectiveIssuer.derive;
import static org.assay.verifier.proof.SelectiveIssuer.verify;
import static org.assay.verifier.proof.Signing.BADGE;
import static org.assay.verifier.proof.Signing.NOW;
import static org.assay.verifier.proof.Signing.P256;
import static org.assay.verifier.proof.Signing.pointer;
import static org.assay.verifier.proof.Signing.proof;
import static org.assay.verifier.proof.Signing.scalars;
import static org.assay.verifier.proof.Signing.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.selective.MandatoryPointers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectiveDisclosureTest {

  private static final List<String> MANDATORY =
      List.of("/issuer/url", "/validUntil", "/credentialStatus");
  private static final JsonObject BASE = SelectiveIssuer.sign(BADGE, MANDATORY);
  private static final List<String> SHOWN =
      List.of("/name", "/credentialSubject/achievement/name", "/credentialSubject/result/1");

  @Nested
  class Derive {

    @Test
    void only_what_is_selected_or_mandatory_is_shown() throws CheckFailure {
      JsonObject derived = derive(BASE, SHOWN);

      assertThat(derived)
          .containsOnlyKeys(
              "@context",
              "id",
              "type",
              "name",
              "issuer",
              "validUntil",
              "credentialSubject",
              "credentialStatus",
              "proof");
      assertThat(derived.getJsonObject("issuer")).containsOnlyKeys("id", "type", "url");
      assertThat(derived.getValue("/credentialSubject/result/0"))
          .isEqualTo(BADGE.getValue("/credentialSubject/result/1"));
      assertThat(derived.getJsonObject("credentialSubject").getJsonArray("result")).hasSize(1);
      assertThat(verify(derived).signature()).hasSize(128);
    }

    @Test
    void everything_can_be_shown() throws CheckFailure {
      JsonObject derived = derive(BASE, List.of(""));

      assertThat(JsonMembers.without(derived, "proof")).isEqualTo(BADGE);
      assertThat(verify(derived).selectiveStatements()).hasSizeGreaterThan(80);
    }

    @Test
    void nothing_but_the_mandatory_can_be_shown() throws CheckFailure {
      JsonObject derived = derive(BASE, List.of());

      assertThat(derived).doesNotContainKey("name");
      assertThat(verify(derived).selectiveStatements()).isEmpty();
    }

    @Test
    void every_single_value_can_be_shown_alone() throws CheckFailure {
      for (String pointer : scalars(BADGE)) {
        if (pointer.contains("@") || pointer.contains("allowedValue")) {
          continue;
        }
        JsonObject derived = derive(BASE, List.of(pointer));

        assertThat(verify(derived).canonicalDocument()).as(pointer).isNotEmpty();
        assertThat(scalars(derived).size()).as(pointer).isLessThan(70);
      }
    }

    @Test
    void a_list_and_an_embedded_credential_can_be_shown_whole() throws CheckFailure {
      List<String> pointers =
          List.of(
              "/credentialSubject/achievement/resultDescription/0/allowedValue", "/endorsement");
      JsonObject derived = derive(BASE, pointers);

      assertThat(derived.getJsonArray("endorsement")).isEqualTo(BADGE.getJsonArray("endorsement"));
      assertThat(verify(derived).selectiveStatements()).isNotEmpty();
    }

    @Test
    void a_list_is_not_taken_apart() {
      assertThatThrownBy(
              () ->
                  PROOFS.derive(
                      BASE,
                      List.of("/credentialSubject/achievement/resultDescription/0/allowedValue/1")))
          .isInstanceOf(CheckFailure.class)
          .hasMessageContaining("say something else");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "name",
          "/nothing",
          "/name/0",
          "/evidence/1",
          "/evidence/01",
          "/evidence/-",
          "/proof/0",
          "/evidence/99999999999",
          "//",
          "/credentialSubject/result/1/"
        })
    void a_pointer_at_nothing_is_refused(String pointer) {
      CheckFailure failure =
          catchThrowableOfType(
              CheckFailure.class, () -> PROOFS.derive(BASE, List.of("/name", pointer)));

      assertThat(failure.code()).isEqualTo("PROOF_GENERATION_ERROR");
    }

    @Test
    void nothing_at_all_is_refused() {
      JsonObject base = SelectiveIssuer.sign(BADGE, List.of());

      assertThatThrownBy(() -> PROOFS.derive(base, List.of())).isInstanceOf(CheckFailure.class);
      assertThat(derive(base, List.of("/name"))).containsKey("name");
    }

    @Test
    void a_changed_credential_is_not_derived_from() {
      JsonObject longer = with(BASE, "/evidence/0/audience", "\"All\"");

      assertThatThrownBy(() -> PROOFS.derive(longer, SHOWN))
          .isInstanceOf(CheckFailure.class)
          .hasMessageContaining("does not fit");
    }

    @Test
    void there_must_be_exactly_one_base_proof() {
      JsonObject two = pointer("/proof/-").add(BASE, proof(BASE));

      for (JsonObject wrong : List.of(BADGE, two, derive(BASE, SHOWN))) {
        assertThatThrownBy(() -> PROOFS.derive(wrong, SHOWN)).isInstanceOf(CheckFailure.class);
      }
    }

    @Test
    void a_proof_that_is_no_array_stays_none() throws CheckFailure {
      JsonObject derived = derive(JsonMembers.with(BASE, "proof", proof(BASE)), SHOWN);

      JsonObject proof = derived.getJsonObject("proof");
      assertThat(
              Signing.DATA_INTEGRITY.verify(derived, proof, SelectiveIssuer.method()).signature())
          .isNotEmpty();
    }
  }

  private static final SelectiveDisclosure PROOFS = Signing.DATA_INTEGRITY.selectiveDisclosure();

  @Nested
  class Sign {

    @Test
    void what_limits_a_credential_is_essential() {
      assertThat(MandatoryPointers.essential(BADGE))
          .containsExactly(
              "/issuer",
              "/validFrom",
              "/validUntil",
              "/credentialStatus",
              "/credentialSchema",
              "/credentialSubject/achievement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "issuer"})
    void a_mandatory_pointer_at_nothing_is_refused(String pointer) {
      assertThatThrownBy(() -> sign(BADGE, "ecdsa-sd-2023", List.of(pointer)))
          .isInstanceOf(CheckFailure.class);
    }

    @Test
    void a_document_with_an_undefined_term_is_not_signed() {
      assertThatThrownBy(
              () -> sign(with(BADGE, "/grade", "\"A\""), "ecdsa-sd-2023", List.of("/issuer")))
          .isInstanceOf(CheckFailure.class)
          .hasMessageContaining("grade");
    }

    @Test
    void a_document_that_others_would_sort_differently_is_not_signed() {
      JsonObject badge =
          with(BADGE, "/credentialSubject/achievement/tag", "[\"\ud83d\ude02\",\"\uff01\"]");

      assertThatThrownBy(() -> sign(badge, "ecdsa-sd-2023", List.of("/issuer")))
          .isInstanceOf(CheckFailure.class)
          .hasMessageContaining("sort differently");
    }

    @Test
    void a_second_proof_and_another_suite_are_mistakes() {
      assertThatThrownBy(() -> sign(BASE, "ecdsa-sd-2023", List.of()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> sign(BADGE, "ecdsa-rdfc-2019", List.of()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Signing.sign(BADGE, "ecdsa-sd-2023"))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"31", "33", "0"})
    void an_hmac_key_of_another_length_is_a_mistake(int length) {
      assertThatThrownBy(
              () -> new ProofScopedKeys(P256.method().key(), P256.signer(), new byte[length]))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proof_scoped_key_of_another_kind_is_a_mistake() {
      assertThatThrownBy(
              () ->
                  new ProofScopedKeys(TestKeys.p384().method().key(), P256.signer(), new byte[32]))
          .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonObject sign(JsonObject document, String suite, List<String> mandatory)
        throws CheckFailure {
      return PROOFS.sign(
          document,
          ProofOptions.assertion(suite, P256.method().id(), NOW),
          mandatory,
          new ProofScopedKeys(P256.method().key(), P256.signer(), new byte[32]),
          P256.signer());
    }
  }
}
