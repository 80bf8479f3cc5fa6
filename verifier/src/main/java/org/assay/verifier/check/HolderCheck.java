package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.key.VerificationMethod;

/** Asks whether a presentation was signed with a key of the holder whom it names. */
final class HolderCheck {

  private static final String NAME = "holder";

  private HolderCheck() {}

  static Finding examine(JsonObject presentation, Proofs proofs) {
    if (proofs.good().isEmpty()) {
      return Findings.of(
          NAME,
          CheckFailure.undetermined(
              "NOT_CHECKED", "No good proof shows who presents this.", "/holder"));
    }
    VerificationMethod key = proofs.good().get(0);
    Optional<String> holder = Shape.idOf(presentation.get("holder"));
    if (holder.isEmpty()) {
      return Findings.confirmed(
          NAME,
          "The presentation names no holder; whoever has this key presents it.",
          Map.of("controller", key.controller()));
    }
    boolean own = proofs.good().stream().anyMatch(k -> k.controller().equals(holder.get()));
    if (own) {
      return Findings.confirmed(
          NAME,
          "The key belongs to the holder whom the presentation names.",
          Map.of("holder", holder.get()));
    }
    return Findings.of(
        NAME,
        CheckFailure.refuted(
            "HOLDER_MISMATCH", "The key belongs to somebody else than the holder.", "/holder"),
        Map.of("holder", holder.get(), "controller", key.controller()));
  }
}
