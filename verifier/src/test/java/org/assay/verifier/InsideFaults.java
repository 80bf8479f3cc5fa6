package org.assay.verifier;

import static org.assay.verifier.EndorsementTest.ENDORSER;
import static org.assay.verifier.EndorsementTest.endorsement;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.assay.verifier.Fault.Chapter;

/** Good badges with bad endorsements, and badges that belong to somebody else. */
final class InsideFaults {

  private InsideFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Endorsements and recipients");
    bad(
        chapter,
        "forged endorsement",
        "PROOF_VERIFICATION_ERROR",
        Edit.set(ENDORSER.sign(endorsement()), "/credentialSubject/endorsementComment", "Best."));
    bad(chapter, "endorsement without proof", "PROOF_MISSING", endorsement());
    bad(
        chapter,
        "endorsement that has expired",
        "EXPIRED",
        ENDORSER.sign(Edit.set(endorsement(), "/validUntil", "2026-02-01T00:00:00Z")));
    bad(
        chapter,
        "endorsement of something else",
        "ENDORSEMENT_MISMATCH",
        ENDORSER.sign(Edit.set(endorsement(), "/credentialSubject/id", "https://example.org/o")));
    bad(
        chapter,
        "endorsement by somebody else",
        "ISSUER_MISMATCH",
        new SampleIssuer(9).sign(endorsement()));
    bad(
        chapter,
        "badge in place of an endorsement",
        "ENDORSEMENT_MISMATCH",
        ENDORSER.sign(Edit.set(SampleBadge.withoutStatus(), "/issuer/id", ENDORSER.id())));
    bad(chapter, "endorsement that is a text", "PARSING_ERROR", Json.createValue("good"));
    bad(chapter, "endorsement that is a number", "MALFORMED_VALUE_ERROR", Json.createValue(1));
    chapter
        .open("endorsements without number", "endorsement", "NOT_CHECKED", InsideFaults::many)
        .refuted(
            "endorsement added after signing",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () ->
                Fault.judge(
                    Edit.set(
                        EndorsementTest.endorsed(ENDORSER.sign(endorsement())),
                        "/credentialSubject/achievement/endorsement/-",
                        again())))
        .refuted(
            "badge of somebody else",
            "recipient",
            "RECIPIENT_MISMATCH",
            () -> belongsTo(Recipient.ofEmail("eve@example.org")))
        .refuted(
            "badge of another id",
            "recipient",
            "RECIPIENT_MISMATCH",
            () -> belongsTo(Recipient.ofId("did:example:eve")))
        .open(
            "badge that does not name its recipient so",
            "recipient",
            "RECIPIENT_UNKNOWN",
            () -> belongsTo(new Recipient("telephone", "+41 1")));
    return chapter;
  }

  private static void bad(Chapter chapter, String name, String code, JsonValue endorsement) {
    chapter.refuted(name, "endorsement", code, () -> endorsed(endorsement));
  }

  // Canonical JSON: it signs whatever stands there.
  private static Verdict endorsed(JsonValue... endorsements) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (JsonValue endorsement : endorsements) {
      all.add(endorsement);
    }
    JsonObject badge =
        Edit.set(
            SampleBadge.withoutStatus(), "/credentialSubject/achievement/endorsement", all.build());
    return Fault.judge(
        SampleBadge.ISSUER.sign(badge, "eddsa-jcs-2022", SampleBadge.ISSUER.keyId()));
  }

  private static Verdict many() {
    JsonValue[] endorsements = new JsonValue[17];
    java.util.Arrays.fill(endorsements, ENDORSER.sign(endorsement()));
    return endorsed(endorsements);
  }

  private static JsonObject again() {
    return ENDORSER.sign(Edit.set(endorsement(), "/id", "urn:example:again"));
  }

  private static Verdict belongsTo(Recipient recipient) {
    String badge = SampleBadge.ISSUER.sign(SampleBadge.withoutStatus()).toString();
    return new SampleNetwork()
        .verifier()
        .verify(badge.getBytes(java.nio.charset.StandardCharsets.UTF_8), recipient);
  }
}
