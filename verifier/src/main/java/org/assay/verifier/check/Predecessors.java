package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;

/**
 * Remembers which proofs of a chain rest on which: beside a good proof one that could not be
 * checked is overlooked, but not if the good one was made on top of it.
 */
final class Predecessors {

  private final Set<String> open = new HashSet<>();
  private final Map<String, List<String>> named = new LinkedHashMap<>();

  /** Notes a good proof, and the ids of those on which it rests. */
  void good(String pointer, List<String> previous) {
    named.put(pointer, previous);
  }

  /** Notes a proof that is not good. */
  void failed(JsonValue proof, CheckFailure failure) {
    if (failure.outcome() == Outcome.UNDETERMINED && proof instanceof JsonObject object) {
      Shape.text(object, "id").ifPresent(open::add);
    }
  }

  /** Returns what is to be said of good proofs that rest on what could not be checked. */
  List<Finding> findings() {
    return named.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(open::contains))
        .map(entry -> doubtful(entry.getKey()))
        .toList();
  }

  private static Finding doubtful(String pointer) {
    return Findings.of(
        "proof",
        CheckFailure.undetermined(
            "NOT_CHECKED",
            "The proof rests on a previous one that could not be checked.",
            pointer + "/previousProof"));
  }
}
