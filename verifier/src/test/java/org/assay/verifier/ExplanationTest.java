package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.verifier.Explanation.Step;
import org.junit.jupiter.api.Test;

/** Somebody compares two implementations step by step. */
class ExplanationTest {

  private static final JsonObject BADGE = SampleBadge.ISSUER.sign(SampleBadge.withoutStatus());

  @Test
  void embedded_proof_is_explained_from_the_document_to_the_signature() {
    Explanation explanation = explain(BADGE.toString()).get(0);

    assertThat(explanation.pointer()).isEqualTo("/proof/0");
    assertThat(explanation.steps())
        .extracting(Step::name)
        .containsExactly(
            "cryptosuite",
            "verificationMethod",
            "controller",
            "publicKeyJwk",
            "canonicalProofOptions",
            "proofOptionsHash",
            "canonicalDocument",
            "documentHash",
            "signedData",
            "signature",
            "signatureVerifies");
    assertThat(steps(explanation).get("canonicalDocument")).contains("\"Cloud practitioner\"");
  }

  @Test
  void bad_signature_is_explained_too() {
    var good = steps(explain(BADGE.toString()).get(0));
    var bad = steps(explain(Edit.set(BADGE, "/name", "Other").toString()).get(0));

    assertThat(bad.get("failure")).startsWith("PROOF_VERIFICATION_ERROR");
    assertThat(bad.get("documentHash")).isNotEqualTo(good.get("documentHash"));
    assertThat(bad.get("proofOptionsHash")).isEqualTo(good.get("proofOptionsHash"));
  }

  @Test
  void token_is_explained_with_its_parts() {
    Explanation explanation = explain(SampleBadge.ISSUER.jwt(SampleBadge.withoutStatus())).get(0);

    assertThat(explanation.pointer()).isEmpty();
    assertThat(steps(explanation))
        .containsKeys("header", "payload", "signingInput", "publicKeyJwk", "signature")
        .containsEntry("signatureVerifies", "true");
  }

  @Test
  void unreadable_document_is_explained_by_its_failure() {
    assertThat(steps(explain("nonsense").get(0)).get("failure")).startsWith("PARSING_ERROR");
  }

  @Test
  void long_lines_are_written_whole_and_cannot_move_the_cursor() {
    String name = "x".repeat(5000) + "\u001b[2J";
    JsonObject badge =
        SampleBadge.ISSUER.sign(Edit.set(SampleBadge.withoutStatus(), "/name", name));

    String text = ExplanationText.write(explain(badge.toString()));

    assertThat(text).contains("x".repeat(5000)).doesNotContain("\u001b");
  }

  private static List<Explanation> explain(String document) {
    return new SampleNetwork().verifier().explain(document.getBytes(UTF_8));
  }

  private static Map<String, String> steps(Explanation explanation) {
    return explanation.steps().stream().collect(Collectors.toMap(Step::name, Step::value));
  }
}
