package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.verifier.Explanation.Step;
import org.assay.verifier.proof.SelectiveIssuer;
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

  @Test
  void signed_assertion_of_version_2_is_explained_too() {
    SampleAssertion signed = SampleAssertion.signed();

    Explanation good = signed.verifier().explain(signed.document().getBytes(UTF_8)).get(0);
    Explanation bad =
        signed.verifier().explain((signed.document() + "AAAA").getBytes(UTF_8)).get(0);

    assertThat(good.steps())
        .extracting(Step::name)
        .containsExactly(
            "header",
            "payload",
            "signingInput",
            "signature",
            "verificationMethod",
            "publicKeyJwk",
            "signatureVerifies");
    assertThat(steps(bad).get("failure")).startsWith("PROOF_VERIFICATION_ERROR");
  }

  @Test
  void badge_at_an_address_is_explained() {
    String address = "https://badges.example.org/badges/1";
    SampleNetwork network = new SampleNetwork().put(address, BADGE);

    assertThat(network.verifier().explain(address.getBytes(UTF_8)))
        .isEqualTo(explain(BADGE.toString()));
    assertThat(steps(explain(address).get(0)).get("failure")).startsWith("LOADING_ERROR");
  }

  @Test
  void every_suite_is_explained() {
    List<String> suites = new ArrayList<>();
    for (SignedSamples.Sample sample : SignedSamples.embedded()) {
      for (Explanation explanation : explain(sample.document().toString())) {
        assertThat(steps(explanation))
            .as(sample.name())
            .containsEntry("signatureVerifies", "true")
            .containsKeys("canonicalDocument", "documentHash", "publicKeyJwk", "signature");
        suites.add(steps(explanation).get("cryptosuite"));
      }
    }
    assertThat(suites)
        .contains("Ed25519Signature2020", "eddsa-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019");
  }

  @Test
  void shown_part_of_a_badge_is_explained_with_its_statements() {
    JsonObject badge = Edit.set(SampleBadge.withoutStatus(), "/issuer/id", SelectiveIssuer.id());
    JsonObject base = SelectiveIssuer.sign(badge, List.of("/issuer", "/validFrom"));
    JsonObject shown = SelectiveIssuer.derive(base, List.of("/credentialSubject"));

    assertThat(steps(explain(shown.toString()).get(0)))
        .containsEntry("cryptosuite", "ecdsa-sd-2023")
        .containsEntry("signatureVerifies", "true")
        .containsKeys("proofScopedKey", "selectiveStatements", "documentHash");
  }

  @Test
  void credentials_inside_are_explained_at_their_place() {
    JsonObject record = SampleBadge.ISSUER.sign(SampleRecord.of(BADGE, Json.createValue("x")));
    JsonObject shown = SampleTokens.presentation(SampleBadge.withoutStatus());

    assertThat(explain(record.toString()))
        .extracting(Explanation::pointer)
        .containsExactly(
            "/proof/0",
            "/credentialSubject/verifiableCredential/0/proof/0",
            "/credentialSubject/verifiableCredential/1");
    assertThat(explain(SampleTokens.vpJwt(shown)))
        .extracting(Explanation::pointer)
        .containsExactly("", "/verifiableCredential/0");
    assertThat(explain(SampleTokens.vpJwt(shown)))
        .allSatisfy(
            explanation ->
                assertThat(steps(explanation)).containsEntry("signatureVerifies", "true"));
  }

  @Test
  void no_more_proofs_are_explained_than_judged() {
    var many = Json.createArrayBuilder();
    for (int i = 0; i < 100; i++) {
      many.add(BADGE.getValue("/proof/0"));
    }

    assertThat(explain(Edit.set(BADGE, "/proof", many.build()).toString())).hasSize(8);
  }

  @Test
  void failure_of_the_verifier_is_explained_and_not_thrown() {
    Verifier broken =
        Verifier.with(
            (location, accept) -> {
              throw new IllegalStateException("a bug");
            },
            Clock.systemUTC());

    assertThat(steps(broken.explain(SampleDidWeb.BADGE.toString().getBytes(UTF_8)).get(0)))
        .containsEntry("failure", "INTERNAL_ERROR: java.lang.IllegalStateException");
  }

  private static List<Explanation> explain(String document) {
    return new SampleNetwork().verifier().explain(document.getBytes(UTF_8));
  }

  private static Map<String, String> steps(Explanation explanation) {
    return explanation.steps().stream().collect(Collectors.toMap(Step::name, Step::value));
  }
}
