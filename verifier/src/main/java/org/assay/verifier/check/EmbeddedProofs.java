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
import org.assay.verifier.Outcome;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.DataIntegrityProof;
import org.assay.verifier.proof.ProofTrace;

/** The proofs that stand inside a credential. */
final class EmbeddedProofs {

  private static final String NAME = "proof";

  /** How many proofs of one document are looked at. */
  static final int MAX = 8;

  private static final String LOSS = "PROOF_TRANSFORMATION_ERROR";
  private static final Set<String> OF_THE_DOCUMENT = Set.of(LOSS, "UNKNOWN_CONTEXT");

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
    Predecessors chain = new Predecessors();
    for (int i = 0; i < proofs.size(); i++) {
      String pointer = array ? JsonPointers.child("/proof", i) : "/proof";
      try {
        Good one = verify(secured, proofs.get(i), purpose, inquiry);
        good.add(one.key());
        chain.good(pointer, one.previous());
        findings.add(Findings.below(pointer, one.finding()));
        DisclosureNote.about(one.trace(), pointer).ifPresent(findings::add);
      } catch (CheckFailure failure) {
        findings.add(placed(pointer, failure));
        chain.failed(proofs.get(i), failure);
        // No other proof makes up for it, and to find it out again may cost as much each time.
        if (failure.code().equals(LOSS) && failure.outcome() == Outcome.REFUTED) {
          return;
        }
      }
    }
    findings.addAll(chain.findings());
  }

  /** A proof that was found good. */
  private record Good(
      VerificationMethod key, ProofTrace trace, List<String> previous, boolean bare) {

    Finding finding() {
      Map<String, String> evidence =
          Map.of(
              "verificationMethod", key.id(),
              "cryptosuite", trace.cryptosuite(),
              "documentHash", trace.documentHash());
      return bare
          ? Findings.warning(NAME, bareDid(key.id()), evidence)
          : Findings.confirmed(NAME, "The signature fits the document.", evidence);
    }
  }

  // What the canonical form would lose stands in the document; all else concerns the proof.
  private static Finding placed(String pointer, CheckFailure failure) {
    Finding finding = Findings.of(NAME, failure);
    return OF_THE_DOCUMENT.contains(failure.code()) ? finding : Findings.below(pointer, finding);
  }

  private static Good verify(
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
    ProofTrace trace = signature(secured, object, key, purpose);
    return new Good(key, trace, proof.previousProof(), key.id().equals(key.controller()));
  }

  static ProofTrace signature(
      JsonObject secured, JsonObject proof, VerificationMethod key, Relationship purpose)
      throws CheckFailure {
    return Suites.ALL.verify(secured, proof, key, purpose);
  }

  static ProofTrace trace(
      JsonObject secured, JsonObject proof, VerificationMethod key, Relationship purpose)
      throws CheckFailure {
    return Suites.ALL.trace(secured, proof, key, purpose);
  }

  static VerificationMethod key(String id, Relationship purpose, Inquiry inquiry)
      throws CheckFailure {
    VerificationMethod key = inquiry.keys().find(id, purpose);
    if (!id.equals(key.controller())) {
      return key;
    }
    if (!inquiry.tolerates(Deviation.BARE_DID_KEY)) {
      throw bareDid(id);
    }
    return new VerificationMethod(id, id, key.key(), key.expires(), key.revoked());
  }

  private static CheckFailure bareDid(String id) {
    return CheckFailure.refuted(
        Deviation.BARE_DID_KEY.name(),
        "The proof names " + id + " but not which of its keys.",
        "/verificationMethod");
  }
}
