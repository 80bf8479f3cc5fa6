package org.assay.verifier.proof;

import static org.assay.verifier.CheckFailure.refuted;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * The proofs of one document: those of a set cover the bare document, one that names previous
 * proofs covers these as well.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#proof-chains">Data Integrity 1.0, Proof
 *     Chains</a>
 */
final class ProofChain {

  private final JsonObject secured;

  ProofChain(JsonObject secured) {
    this.secured = secured;
  }

  /** Returns the part of the document that a proof covers. */
  JsonObject coveredBy(DataIntegrityProof proof) throws CheckFailure {
    JsonObject unsecured = JsonMembers.without(secured, "proof");
    if (proof.previousProof().isEmpty()) {
      return unsecured;
    }
    List<JsonValue> previous = new ArrayList<>();
    for (String id : proof.previousProof()) {
      previous.add(withId(id));
    }
    return JsonMembers.with(unsecured, "proof", JsonMembers.array(previous));
  }

  private JsonObject withId(String id) throws CheckFailure {
    List<JsonObject> found = new ArrayList<>();
    for (JsonValue value : JsonMembers.values(secured, "proof")) {
      if (value instanceof JsonObject object
          && JsonMembers.string(object, "id").equals(Optional.of(id))) {
        found.add(object);
      }
    }
    if (found.size() != 1) {
      throw refuted(
          "PROOF_VERIFICATION_ERROR",
          "The previous proof " + id + " stands " + found.size() + " times in the document.",
          "/previousProof");
    }
    return found.get(0);
  }
}
