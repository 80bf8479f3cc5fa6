package org.assay.verifier;

import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.assay.verifier.Fault.Chapter;

/** Proofs that stand in the document and do not hold. */
final class ProofFaults {

  private static final JsonObject UNSIGNED = SampleBadge.withoutStatus();
  private static final JsonObject BADGE = ISSUER.sign(UNSIGNED);
  private static final SampleIssuer SOMEBODY = new SampleIssuer(2);
  private static final String BAD = "PROOF_VERIFICATION_ERROR";
  private static final String MALFORMED = "MALFORMED_VALUE_ERROR";
  private static final String INSECURE = "CRYPTOGRAPHIC_SECURITY_ERROR";

  private ProofFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Embedded proofs");
    values(chapter);
    members(chapter);
    suites(chapter);
    sets(chapter);
    chains(chapter);
    issuers(chapter);
    return chapter;
  }

  private static void values(Chapter chapter) {
    proof(chapter, "signature with one character changed", BAD, flipped(BADGE));
    proof(chapter, "signature in another base", MALFORMED, value("u" + "A".repeat(86)));
    proof(chapter, "signature with a foreign character", MALFORMED, value("z0OIl"));
    proof(chapter, "signature that is too short", MALFORMED, value("z2"));
    proof(chapter, "signature that is too long", MALFORMED, value("z" + "2".repeat(5000)));
    proof(chapter, "signature of nothing but zeros", BAD, value("z" + "1".repeat(64)));
    proof(chapter, "signature of another badge", BAD, value(another()));
    proof(chapter, "no signature", MALFORMED, Edit.remove(BADGE, "/proof/0/proofValue"));
    proof(chapter, "no proof", "PROOF_MISSING", Edit.remove(BADGE, "/proof"));
    proof(chapter, "empty list of proofs", "PROOF_MISSING", Edit.set(BADGE, "/proof", Edit.NONE));
    proof(chapter, "proof that is a text", MALFORMED, Edit.set(BADGE, "/proof", "trust me"));
  }

  private static void members(Chapter chapter) {
    proof(chapter, "purpose changed", BAD, set("proofPurpose", "authentication"));
    proof(chapter, "no purpose", MALFORMED, Edit.remove(BADGE, "/proof/0/proofPurpose"));
    proof(chapter, "no key named", MALFORMED, Edit.remove(BADGE, "/proof/0/verificationMethod"));
    proof(chapter, "time of signing changed", BAD, set("created", "2026-01-02T03:04:06Z"));
    proof(
        chapter, "time of signing without zone", MALFORMED, set("created", "2026-01-02T03:04:05"));
    proof(chapter, "challenge added", BAD, set("challenge", "x"));
    proof(chapter, "id added", BAD, set("id", "urn:example:proof"));
    proof(
        chapter,
        "context of its own",
        BAD,
        set("@context", "https://www.w3.org/ns/credentials/v2"));
    proof(
        chapter,
        "end added that lies behind",
        "PROOF_EXPIRED",
        set("expires", "2026-02-01T00:00:00Z"));
    proof(chapter, "end signed that lies behind", "PROOF_EXPIRED", expired());
    proof(chapter, "undefined member", "PROOF_TRANSFORMATION_ERROR", set("unheardOf", "x"));
  }

  private static void suites(Chapter chapter) {
    chapter
        .open(
            "suite that nobody here knows",
            "proof",
            "UNKNOWN_PROOF_TYPE",
            () -> judge(set("cryptosuite", "magic-2030")))
        .open(
            "type of proof that nobody here knows",
            "proof",
            "UNKNOWN_PROOF_TYPE",
            () -> judge(set("type", "RsaSignature2018")))
        .open(
            "no suite named",
            "proof",
            "UNKNOWN_PROOF_TYPE",
            () -> judge(Edit.remove(BADGE, "/proof/0/cryptosuite")));
    proof(chapter, "suite exchanged for another form", BAD, withContext("eddsa-jcs-2022"));
    proof(chapter, "suite exchanged for its older name", BAD, set("cryptosuite", "eddsa-2022"));
    proof(
        chapter,
        "Edwards key for a Weierstrass suite",
        INSECURE,
        set("cryptosuite", "ecdsa-rdfc-2019"));
    proof(
        chapter,
        "Weierstrass key for an Edwards suite",
        INSECURE,
        set("verificationMethod", SampleKey.P256.didUrl()));
    proof(
        chapter,
        "canonical JSON without its contexts",
        BAD,
        Edit.remove(jcs(), "/proof/0/@context"));
    proof(chapter, "canonical JSON with a member changed", BAD, Edit.set(jcs(), "/name", "Better"));
    proof(chapter, "canonical JSON with an item moved", BAD, moved());
  }

  private static void sets(Chapter chapter) {
    JsonObject both = SOMEBODY.sign(BADGE);
    proof(chapter, "bad proof beside a good one", BAD, FlawsTest.flip(both, "/proof/1/proofValue"));
    proof(chapter, "bad proof before a good one", BAD, FlawsTest.flip(both, "/proof/0/proofValue"));
    chapter.open(
        "a thousand proofs",
        "proof",
        "NOT_CHECKED",
        () -> judge(Edit.set(BADGE, "/proof", repeated(1000))));
  }

  private static void chains(Chapter chapter) {
    proof(
        chapter, "previous proof that is not there", BAD, set("previousProof", "urn:example:none"));
    proof(
        chapter,
        "previous proof that is a number",
        MALFORMED,
        Edit.set(BADGE, "/proof/0/previousProof", Json.createValue(1)));
    proof(
        chapter,
        "proof that is its own predecessor",
        BAD,
        Edit.set(set("id", "urn:example:p"), "/proof/0/previousProof", "urn:example:p"));
    proof(
        chapter,
        "previous proof taken away",
        BAD,
        Edit.remove(SampleChain.signed(UNSIGNED), "/proof/0"));
    chapter.open(
        "previous proof that nobody here knows",
        "proof",
        "NOT_CHECKED",
        () -> judge(SampleChain.overUnknown(UNSIGNED)));
    proof(chapter, "previous proof that stands twice", BAD, SampleChain.ambiguous(UNSIGNED));
    proof(chapter, "previous proof exchanged", BAD, SampleChain.exchanged(UNSIGNED));
  }

  private static void issuers(Chapter chapter) {
    chapter
        .refuted(
            "proof of somebody else",
            "issuer",
            "ISSUER_MISMATCH",
            () -> judge(SOMEBODY.sign(UNSIGNED)))
        .open(
            "proof of somebody else beside one that nobody here knows",
            "issuer",
            "NOT_CHECKED",
            () -> judge(SOMEBODY.sign(set("cryptosuite", "magic-2030"))))
        .refuted(
            "issuer with a letter of another script",
            "issuer",
            "ISSUER_MISMATCH",
            () -> named(SampleDidWeb.DID.replace("e", "е")))
        .refuted(
            "issuer with a percent sign",
            "issuer",
            "ISSUER_MISMATCH",
            () -> named(SampleDidWeb.DID.replace("org", "%6Frg")))
        .refuted(
            "issuer in capital letters",
            "issuer",
            "ISSUER_MISMATCH",
            () -> named(SampleDidWeb.DID.replace("issuer.", "ISSUER.")))
        .refuted(
            "issuer with a dot at the end",
            "issuer",
            "ISSUER_MISMATCH",
            () -> named(SampleDidWeb.DID + "."))
        .refuted(
            "issuer with a path more",
            "issuer",
            "ISSUER_MISMATCH",
            () -> named(SampleDidWeb.DID + ":more"));
  }

  private static Verdict named(String issuer) {
    JsonObject badge = Edit.set(UNSIGNED, "/issuer/id", issuer);
    return SampleDidWeb.healthy()
        .verify(SampleDidWeb.ISSUER.sign(badge, "eddsa-jcs-2022", SampleDidWeb.KEY));
  }

  private static void proof(Chapter chapter, String name, String code, JsonObject badge) {
    chapter.refuted(name, "proof", code, () -> judge(badge));
  }

  private static JsonObject set(String member, String value) {
    return Edit.set(BADGE, "/proof/0/" + member, value);
  }

  private static JsonObject value(String value) {
    return set("proofValue", value);
  }

  private static JsonObject flipped(JsonObject badge) {
    return FlawsTest.flip(badge, "/proof/0/proofValue");
  }

  private static String another() {
    return ISSUER
        .sign(Edit.set(UNSIGNED, "/name", "Another"))
        .getJsonArray("proof")
        .getJsonObject(0)
        .getString("proofValue");
  }

  private static JsonObject expired() {
    JsonObject options = SampleKey.options("eddsa-rdfc-2022", ISSUER.keyId());
    return SampleKey.ED25519.prove(UNSIGNED, Edit.set(options, "/expires", "2026-02-01T00:00:00Z"));
  }

  private static JsonObject jcs() {
    return ISSUER.sign(UNSIGNED, "eddsa-jcs-2022", ISSUER.keyId());
  }

  private static JsonObject withContext(String suite) {
    return Edit.set(set("cryptosuite", suite), "/proof/0/@context", UNSIGNED.get("@context"));
  }

  private static JsonObject moved() {
    JsonObject signed = jcs();
    JsonValue first = signed.getValue("/evidence/0");
    return Edit.set(Edit.remove(signed, "/evidence/0"), "/evidence/-", first);
  }

  private static JsonValue repeated(int times) {
    JsonArrayBuilder proofs = Json.createArrayBuilder();
    for (int i = 0; i < times; i++) {
      proofs.add(BADGE.getValue("/proof/0"));
    }
    return proofs.build();
  }
}
