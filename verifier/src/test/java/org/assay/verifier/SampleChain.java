package org.assay.verifier;

import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.JsonObject;

/** A chain of two proofs of one issuer: the second covers the first. */
final class SampleChain {

  private static final String FIRST = "urn:uuid:0190a1de-0000-7000-8000-00000000bbbb";

  private SampleChain() {}

  static JsonObject signed(JsonObject badge) {
    JsonObject options = SampleKey.options("eddsa-rdfc-2022", ISSUER.keyId());
    JsonObject first = SampleKey.ED25519.prove(badge, Edit.set(options, "/id", FIRST));
    return SampleKey.ED25519.prove(first, Edit.set(options, "/previousProof", FIRST));
  }

  /** Beside the first proof another one that is good too, under the same id. */
  static JsonObject ambiguous(JsonObject badge) {
    return Edit.set(signed(badge), "/proof/1", exchanged(badge).getValue("/proof/0"));
  }

  /** A good proof on top of one of an unknown kind, in canonical JSON, which signs anything. */
  static JsonObject overUnknown(JsonObject badge) {
    JsonObject unknown =
        Edit.set(
            Edit.json("{'type':'RsaSignature2018','proofPurpose':'assertionMethod'}"),
            "/id",
            FIRST);
    JsonObject options =
        Edit.set(
            SampleKey.options("eddsa-jcs-2022", ISSUER.keyId()),
            "/@context",
            badge.get("@context"));
    JsonObject first = Edit.set(Edit.set(badge, "/proof", Edit.NONE), "/proof/-", unknown);
    return SampleKey.ED25519.prove(first, Edit.set(options, "/previousProof", FIRST));
  }

  /** The first proof in place of that which the second covers: good for itself, but another. */
  static JsonObject exchanged(JsonObject badge) {
    JsonObject options =
        Edit.set(
            SampleKey.options("eddsa-rdfc-2022", ISSUER.keyId()),
            "/created",
            "2026-01-03T00:00:00Z");
    JsonObject other = SampleKey.ED25519.prove(badge, Edit.set(options, "/id", FIRST));
    JsonObject signed = signed(badge);
    return Edit.set(Edit.remove(signed, "/proof/0"), "/proof/0", other.getValue("/proof/0"));
  }
}
