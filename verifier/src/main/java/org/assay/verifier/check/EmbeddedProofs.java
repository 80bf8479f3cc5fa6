package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Deviation;
import org.assay.verifier.Finding;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.DataIntegrityProof;

/** The proofs that stand inside a credential. */
final class EmbeddedProofs {

  private static final String NAME = "proof";
  private static final int MAX = 8;
  private static final Set<String> OF_THE_DOCUMENT =
      Set.of("PROOF_TRANSFORMATION_ERROR", "UNKNOWN_CONTEXT");

  private EmbeddedProofs() {}

  // Made at first use: a JWT needs no JSON-LD.
  private static final class Suites {
    static final DataIntegrity ALL = new DataIntegrity(Contexts.bundled());
  }

  static void examine(
      JsonObject secured,
      Relationship purpose,
      Inquiry inquiry,
      List<Finding> findings,
      List<VerificationMethod> good) {
    List<JsonValue> proofs = Shape.many(secured.get("proof"));
    if (proofs.size() > MAX) {
      CheckFailure many =
          CheckFailure.undetermined(
              "NOT_CHECKED", "The credential has more than " + MAX + " proofs.", "/proof");
      findings.add(Findings.of(NAME, many));
      return;
    }
    boolean array = secured.get("proof") instanceof JsonArray;
    for (int i = 0; i < proofs.size(); i++) {
      String pointer = array ? JsonPointers.child("/proof", i) : "/proof";
      try {
        VerificationMethod key = verify(secured, proofs.get(i), purpose, inquiry);
        good.add(key);
        findings.add(
            Findings.below(
                pointer,
                Findings.confirmed(
                    NAME,
                    "The signature fits the document.",
                    Map.of("verificationMethod", key.id()))));
      } catch (CheckFailure failure) {
        findings.add(placed(pointer, failure));
      }
    }
  }

  // What the canonical form would lose stands in the document; all else concerns the proof.
  private static Finding placed(String pointer, CheckFailure failure) {
    Finding finding = Findings.of(NAME, failure);
    return OF_THE_DOCUMENT.contains(failure.code()) ? finding : Findings.below(pointer, finding);
  }

  private static VerificationMethod verify(
      JsonObject secured, JsonValue value, Relationship purpose, Inquiry inquiry)
      throws CheckFailure {
    if (!(value instanceof JsonObject object)) {
      throw Shape.malformed("A proof is no object.", "");
    }
    DataIntegrityProof proof = DataIntegrityProof.read(object, purpose);
    VerificationMethod key = key(proof.verificationMethod(), purpose, inquiry);
    ProofCheck.requireCurrent(key, inquiry);
    Instant now = inquiry.now();
    if (proof.expires().filter(expires -> !now.isBefore(expires)).isPresent()) {
      throw CheckFailure.refuted("PROOF_EXPIRED", "The proof has expired.", "/expires");
    }
    Suites.ALL.verify(secured, object, key, purpose);
    return key;
  }

  private static VerificationMethod key(String id, Relationship purpose, Inquiry inquiry)
      throws CheckFailure {
    VerificationMethod key = inquiry.keys().find(id, purpose);
    boolean bare = id.equals(key.controller());
    return bare && inquiry.tolerates(Deviation.BARE_DID_KEY)
        ? new VerificationMethod(id, key.controller(), key.key(), key.expires(), key.revoked())
        : key;
  }
}
