package org.assay.verifier;

import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Badges with exactly one flaw each, and what the verifier must say about it. */
class FlawsTest {

  private static final SampleIssuer SOMEBODY_ELSE = new SampleIssuer(2);

  record Flaw(String name, JsonObject badge, Decision decision, String check, String code) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Built once, however many of them are asked for alone. */
  private static final List<Flaw> FLAWS =
      Stream.of(spoiled_after_signing(), wrong_before_signing(), of_the_proof())
          .flatMap(each -> each)
          .toList();

  @ParameterizedTest
  @MethodSource("flaws")
  void flaw_is_found_and_named(Flaw flaw) {
    Verdict verdict = SampleNetwork.healthy().verify(flaw.badge());

    assertThat(verdict.findings(flaw.check()))
        .as(new VerdictText(false).write(flaw.name(), verdict))
        .extracting(Finding::code)
        .contains(flaw.code());
    assertThat(verdict.decision()).isEqualTo(flaw.decision());
  }

  static List<Flaw> flaws() {
    return FLAWS;
  }

  private static Stream<Flaw> spoiled_after_signing() {
    return Stream.of(
        after("flipped proof", b -> flip(b, "/proof/0/proofValue"), "PROOF_VERIFICATION_ERROR"),
        after("changed name", b -> Edit.set(b, "/name", "Another"), "PROOF_VERIFICATION_ERROR"),
        after(
            "later end",
            b -> Edit.set(b, "/validUntil", "2029-01-01T00:00:00Z"),
            "PROOF_VERIFICATION_ERROR"),
        after(
            "added undefined term",
            b -> Edit.set(b, "/unheardOf", "x"),
            "PROOF_TRANSFORMATION_ERROR"),
        after(
            "added undefined type",
            b -> Edit.set(b, "/evidence/0/type/-", "Unheard"),
            "PROOF_TRANSFORMATION_ERROR"),
        after(
            "evidence with a relative id",
            b -> Edit.set(b, "/evidence/-", Edit.json("{'id':'forged','type':['Evidence']}")),
            "PROOF_TRANSFORMATION_ERROR"),
        after("removed evidence", b -> Edit.remove(b, "/evidence/1"), "PROOF_VERIFICATION_ERROR"),
        after(
            "removed status", b -> Edit.remove(b, "/credentialStatus"), "PROOF_VERIFICATION_ERROR"),
        after("removed proof", b -> Edit.remove(b, "/proof"), "PROOF_MISSING"),
        unknownContext(),
        after(
            "other purpose",
            b -> Edit.set(b, "/proof/0/proofPurpose", "authentication"),
            "PROOF_VERIFICATION_ERROR"));
  }

  private static Stream<Flaw> wrong_before_signing() {
    return Stream.of(
        before("expired", "/validUntil", "2026-05-01T00:00:00Z", "validity", "EXPIRED"),
        before("not yet valid", "/validFrom", "2026-07-01T00:00:00Z", "validity", "NOT_YET_VALID"),
        malformed("no time zone", "/validFrom", "2026-01-01T00:00:00"),
        malformed("ends before it begins", "/validUntil", "2025-01-01T00:00:00Z"),
        malformed("type is no badge", "/type", "VerifiableCredential"),
        before(
            "issuer is somebody else",
            "/issuer/id",
            SOMEBODY_ELSE.id(),
            "issuer",
            "ISSUER_MISMATCH"),
        signed(
            "result status outside the list",
            b -> Edit.set(b, "/credentialSubject/result/0/status", "Sleeping"),
            REFUTED,
            "schema",
            "SCHEMA_ERROR"),
        signed(
            "achievement without criteria",
            b -> Edit.remove(b, "/credentialSubject/achievement/criteria"),
            REFUTED,
            "schema",
            "SCHEMA_ERROR"),
        signed(
            "unknown schema",
            b -> Edit.set(b, "/credentialSchema/0/id", "https://example.org/schema.json"),
            UNDETERMINED,
            "schema",
            "SCHEMA_RETRIEVAL_ERROR"),
        signed(
            "schema of an unknown kind",
            b -> Edit.set(b, "/credentialSchema/0/type", "JsonSchemaCredential"),
            UNDETERMINED,
            "schema",
            "UNKNOWN_SCHEMA_TYPE"),
        signed(
            "status of an unknown kind",
            b ->
                Edit.set(
                    b,
                    "/credentialStatus",
                    Edit.json(
                        "{'id':'https://example.org/l','type':'https://example.org/Status'}")),
            UNDETERMINED,
            "status",
            "UNSUPPORTED_STATUS"),
        signed(
            "recipient without id and identifier",
            b ->
                Edit.remove(
                    Edit.remove(b, "/credentialSubject/id"), "/credentialSubject/identifier"),
            REFUTED,
            "structure",
            "MALFORMED_VALUE_ERROR"));
  }

  private static Stream<Flaw> of_the_proof() {
    JsonObject good = SampleBadge.ISSUER.sign(SampleBadge.unsigned());
    JsonObject both = SOMEBODY_ELSE.sign(good);
    return Stream.of(
        new Flaw(
            "proof of an unknown suite alone",
            Edit.set(good, "/proof/0/cryptosuite", "magic-2030"),
            UNDETERMINED,
            "proof",
            "UNKNOWN_PROOF_TYPE"),
        new Flaw(
            "bad proof beside a good one",
            flip(both, "/proof/1/proofValue"),
            REFUTED,
            "proof",
            "PROOF_VERIFICATION_ERROR"),
        new Flaw(
            "good proof of somebody else only",
            SOMEBODY_ELSE.sign(SampleBadge.unsigned()),
            REFUTED,
            "issuer",
            "ISSUER_MISMATCH"),
        new Flaw(
            "key that cannot be looked up",
            Edit.set(good, "/proof/0/verificationMethod", "did:web:nowhere.example.org#key-1"),
            UNDETERMINED,
            "proof",
            "LOADING_ERROR"),
        new Flaw(
            "issuer's key in the fragment of an address",
            Edit.set(
                good,
                "/proof/0/verificationMethod",
                "https://example.edu/issuers/1#" + SampleBadge.ISSUER.id().substring(8)),
            UNDETERMINED,
            "proof",
            "LOADING_ERROR"));
  }

  private static Flaw unknownContext() {
    JsonObject good = SampleBadge.ISSUER.sign(SampleBadge.unsigned());
    return new Flaw(
        "unknown context",
        Edit.set(good, "/@context/-", "https://example.org/context"),
        Decision.UNDETERMINED,
        "proof",
        "UNKNOWN_CONTEXT");
  }

  private static Flaw after(String name, UnaryOperator<JsonObject> change, String code) {
    JsonObject good = SampleBadge.ISSUER.sign(SampleBadge.unsigned());
    return new Flaw(name, change.apply(good), REFUTED, "proof", code);
  }

  private static Flaw malformed(String name, String pointer, String value) {
    return before(name, pointer, value, "structure", "MALFORMED_VALUE_ERROR");
  }

  private static Flaw before(String name, String pointer, String value, String check, String code) {
    return signed(name, badge -> Edit.set(badge, pointer, value), REFUTED, check, code);
  }

  private static Flaw signed(
      String name, UnaryOperator<JsonObject> change, Decision decision, String check, String code) {
    JsonObject badge = change.apply(SampleBadge.unsigned());
    return new Flaw(name, SampleBadge.ISSUER.sign(badge), decision, check, code);
  }

  /** Another character in the middle of a multibase value. */
  static JsonObject flip(JsonObject document, String pointer) {
    String value = ((JsonString) document.getValue(pointer)).getString();
    char other = value.charAt(20) == 'A' ? 'B' : 'A';
    return Edit.set(document, pointer, value.substring(0, 20) + other + value.substring(21));
  }
}
