package org.assay.verifier.proof;

import static org.assay.verifier.proof.SelectiveIssuer.derive;
import static org.assay.verifier.proof.SelectiveIssuer.value;
import static org.assay.verifier.proof.SelectiveIssuer.verify;
import static org.assay.verifier.proof.Signing.BADGE;
import static org.assay.verifier.proof.Signing.pointer;
import static org.assay.verifier.proof.Signing.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.selective.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dishonest holder may try with the document. */
class ForgedDisclosureTest {

  private static final JsonObject BASE =
      SelectiveIssuer.sign(BADGE, List.of("/issuer", "/validUntil", "/credentialStatus"));
  private static final JsonObject DERIVED =
      derive(BASE, List.of("/name", "/credentialSubject/result", "/evidence"));

  private final Holder holder = new Holder(JsonMembers.without(BASE, "proof"), value(BASE));

  @Test
  void the_dishonest_holder_can_at_least_be_honest() throws CheckFailure {
    JsonObject shown = pointer("/evidence").remove(BADGE);

    assertThat(verify(show(shown)).selectiveStatements()).isNotEmpty();
  }

  @Test
  void a_withheld_mandatory_statement_is_noticed() {
    for (String gone : List.of("/validUntil", "/credentialStatus", "/issuer/email")) {
      assertThat(refusal(show(pointer(gone).remove(BADGE))))
          .as(gone)
          .hasMessageContaining("mandatory");
    }
  }

  @Test
  void a_statement_that_nobody_signed_is_refused() {
    JsonObject longer = with(BADGE, "/credentialSubject/role", "\"Head of all\"");

    assertThat(refusal(show(longer))).hasMessageContaining("Head of all");
  }

  @Test
  void a_changed_statement_is_refused() {
    for (String pointer : Signing.scalars(BADGE)) {
      if (pointer.contains("@") || pointer.endsWith("/type/0") || pointer.endsWith("/type")) {
        continue;
      }
      JsonObject forged = DERIVED;
      try {
        forged = with(DERIVED, pointer, "\"urn:forged:1\"");
      } catch (JsonException notShown) {
        continue;
      }
      assertThat(refusal(forged).outcome()).as(pointer).isEqualTo(Outcome.REFUTED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'no-iri','type':['Evidence']}",
        "{'id':'http://a b','type':['Evidence']}",
        "{'type':['Forgery']}",
        "{'type':['Evidence'],'grade':'A'}",
        "{'type':['Evidence'],'name':null}",
        "'no-iri'"
      })
  void an_addition_that_json_ld_would_lose_is_refused(String addition) {
    JsonObject forged = with(DERIVED, "/evidence/-", addition.replace('\'', '"'));

    assertThat(refusal(forged).code()).isEqualTo("PROOF_TRANSFORMATION_ERROR");
  }

  @Test
  void one_object_is_not_torn_into_two() {
    JsonObject badge = pointer("/credentialSubject/result").remove(BADGE);
    badge =
        with(
            badge,
            "/credentialSubject/result",
            "[{\"type\":[\"Result\"],\"resultDescription\":"
                + "\"https://badges.example.org/achievements/cloud#score\"},"
                + "{\"type\":[\"Result\"],\"value\":\"88\"}]");
    Map<String, String> naming = honest(badge);
    naming.put("/credentialSubject/result/0", holder.label("/credentialSubject/result/0"));
    naming.put("/credentialSubject/result/1", holder.label("/credentialSubject/result/0"));

    assertThat(refusal(show(badge, naming))).hasMessageContaining("one label");
  }

  @Test
  void two_objects_are_not_merged_into_one() {
    JsonObject badge =
        with(
            BADGE,
            "/credentialSubject/result",
            "[{\"type\":[\"Result\"],\"value\":\"88\",\"status\":\"Completed\"}]");

    assertThat(refusal(show(badge))).hasMessageContaining("did not sign");
  }

  @Test
  void another_context_does_not_change_what_was_said() {
    JsonObject forged =
        pointer("/@context/1")
            .replace(DERIVED, JsonRuntime.provider().createValue("https://www.w3.org/ns/did/v1"));

    assertThat(refusal(forged).outcome()).isEqualTo(Outcome.REFUTED);
  }

  @Test
  void a_changed_member_of_the_proof_is_refused() {
    for (String member : List.of("created", "verificationMethod", "proofPurpose")) {
      JsonObject later = with(DERIVED, "/proof/0/" + member, "\"2026-01-02T03:04:06Z\"");

      assertThat(refusal(later).outcome()).as(member).isEqualTo(Outcome.REFUTED);
    }
    JsonObject expiring = with(DERIVED, "/proof/0/expires", "\"2046-01-02T03:04:06Z\"");
    assertThat(refusal(expiring)).hasMessageContaining("mandatory");
  }

  private JsonObject show(JsonObject shown) {
    return show(shown, honest(shown));
  }

  private JsonObject show(JsonObject shown, Map<String, String> naming) {
    return SelectiveIssuer.with(
        shown, BASE, holder.proofValue(shown, naming, (self, statement) -> self.anySignature()));
  }

  /** The label of the same place, or of none where there is no such place. */
  private Map<String, String> honest(JsonObject shown) {
    Map<String, String> naming = new TreeMap<>();
    holder.places(shown).forEach(place -> naming.put(place, holder.label(place)));
    return naming;
  }

  private static CheckFailure refusal(JsonObject forged) {
    CheckFailure failure = catchThrowableOfType(CheckFailure.class, () -> verify(forged));
    assertThat(failure).as("verified: %s", forged).isNotNull();
    return failure;
  }
}
