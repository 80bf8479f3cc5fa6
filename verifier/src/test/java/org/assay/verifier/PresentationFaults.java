package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SamplePresentation.DOMAIN;
import static org.assay.verifier.SamplePresentation.HOLDER;
import static org.assay.verifier.SamplePresentation.expected;
import static org.assay.verifier.SamplePresentation.signed;
import static org.assay.verifier.SamplePresentation.unsigned;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.assay.verifier.Fault.Chapter;

/** Presentations: replayed, stolen, forged, or with something bad inside. */
final class PresentationFaults {

  private static final JsonObject BADGE = SampleBadge.ISSUER.sign(SampleBadge.withoutStatus());
  private static final JsonObject GOOD = signed(unsigned(BADGE));
  private static final String BAD = "PROOF_VERIFICATION_ERROR";

  private PresentationFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Presentations");
    occasion(chapter);
    holder(chapter);
    inside(chapter);
    return chapter;
  }

  private static void occasion(Chapter chapter) {
    chapter
        .refuted(
            "replay",
            "challenge",
            "INVALID_CHALLENGE_ERROR",
            () -> judge(GOOD, expected().challenge("another")))
        .refuted(
            "shown to somebody else",
            "challenge",
            "INVALID_DOMAIN_ERROR",
            () -> judge(GOOD, expected().domain("https://evil.example")))
        .refuted(
            "no challenge",
            "challenge",
            "INVALID_CHALLENGE_ERROR",
            () -> judge(signed(unsigned(BADGE), Optional.empty(), Optional.of(DOMAIN)), expected()))
        .refuted(
            "challenge changed after signing",
            "proof",
            BAD,
            () ->
                judge(
                    Edit.set(GOOD, "/proof/0/challenge", "another"),
                    expected().challenge("another")))
        .open(
            "challenge that nobody expects",
            "challenge",
            "NOT_CHECKED",
            () -> judge(GOOD, Expectations.none()));
  }

  private static void holder(Chapter chapter) {
    refuted(
        chapter,
        "holder who is somebody else",
        "holder",
        "HOLDER_MISMATCH",
        signed(Edit.set(unsigned(BADGE), "/holder", "did:example:other")));
    refuted(chapter, "presentation without proof", "proof", "PROOF_MISSING", unsigned(BADGE));
    refuted(chapter, "proof made to assert", "proof", BAD, HOLDER.sign(unsigned(BADGE)));
    refuted(
        chapter,
        "presentation with a bad proof",
        "proof",
        BAD,
        FlawsTest.flip(GOOD, "/proof/0/proofValue"));
    refuted(
        chapter,
        "holder that is no address",
        "structure",
        "MALFORMED_VALUE_ERROR",
        Edit.set(GOOD, "/holder", "the holder"));
    refuted(
        chapter,
        "badge and presentation at once",
        "structure",
        "MALFORMED_VALUE_ERROR",
        Edit.set(GOOD, "/type/-", "VerifiableCredential"));
  }

  private static void inside(Chapter chapter) {
    refuted(
        chapter,
        "forged badge inside",
        "contained",
        BAD,
        signed(unsigned(Edit.set(BADGE, "/name", "Better"))));
    refuted(
        chapter,
        "expired badge inside",
        "contained",
        "EXPIRED",
        signed(
            unsigned(
                SampleBadge.ISSUER.sign(
                    Edit.set(
                        SampleBadge.withoutStatus(), "/validUntil", "2026-02-01T00:00:00Z")))));
    refuted(
        chapter,
        "badge exchanged after signing",
        "proof",
        BAD,
        Edit.set(
            Edit.remove(GOOD, "/verifiableCredential/0"),
            "/verifiableCredential/0",
            SampleBadge.ISSUER.sign(SampleBadge.unsigned())));
    refuted(
        chapter,
        "text in place of a badge",
        "structure",
        "MALFORMED_VALUE_ERROR",
        Edit.set(GOOD, "/verifiableCredential/0", "https://example.org/badge"));
    refuted(
        chapter,
        "number in place of a badge",
        "structure",
        "MALFORMED_VALUE_ERROR",
        Edit.set(
            Edit.remove(GOOD, "/verifiableCredential/0"),
            "/verifiableCredential/0",
            Json.createValue(1)));
    JsonValue[] many = new JsonValue[65];
    Arrays.fill(many, BADGE);
    chapter.open(
        "badges without number",
        "contained",
        "NOT_CHECKED",
        () -> judge(HOLDER.sign(unsigned(many), authentication()), Expectations.none()));
    chapter.open(
        "presentations in presentations", "contained", "NOT_CHECKED", PresentationFaults::nested);
  }

  private static org.assay.verifier.proof.ProofOptions authentication() {
    return org.assay.verifier.proof.ProofOptions.authentication(
        "eddsa-jcs-2022",
        HOLDER.keyId(),
        SampleIssuer.SIGNED_AT,
        Optional.empty(),
        Optional.empty());
  }

  private static Verdict nested() {
    JsonObject nested = BADGE;
    for (int i = 0; i < 6; i++) {
      nested = signed(unsigned(nested), Optional.empty(), Optional.empty());
    }
    return judge(nested, Expectations.none());
  }

  private static void refuted(
      Chapter chapter, String name, String check, String code, JsonObject presentation) {
    chapter.refuted(name, check, code, () -> judge(presentation, expected()));
  }

  private static Verdict judge(JsonObject presentation, Expectations expectations) {
    return SampleNetwork.healthy()
        .verifier()
        .verify(presentation.toString().getBytes(UTF_8), expectations);
  }
}
