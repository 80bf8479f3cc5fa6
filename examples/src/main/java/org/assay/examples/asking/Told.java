package org.assay.examples.asking;

import jakarta.json.JsonObject;
import java.util.List;
import org.assay.verifier.CheckFailure;

/**
 * An answer about a person whose receipt is good.
 *
 * @param person about whom
 * @param read the receipt's id: that of the entry in the read ledger
 * @param receipt the receipt, a compact JWS
 * @param answer all that was told
 * @param withheld what was not told, and why
 */
public record Told(
    String person, String read, String receipt, JsonObject answer, List<Withheld> withheld) {

  static Told of(JsonObject answer) throws CheckFailure {
    return new Told(
        Members.text(answer, "person"),
        Members.text(answer, "read"),
        Members.text(answer, "receipt"),
        answer,
        Withheld.of(answer));
  }
}
