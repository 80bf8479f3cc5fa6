package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * Asks whether the issuer has taken the badge back. A hosted badge says so itself; of signed ones
 * the issuer may keep a list, which is fetched only once the badge is known to be authentic.
 */
final class StatusAnswer {

  private static final String NAME = "status";
  private static final String LIST = "revocationList";

  private StatusAnswer() {}

  static void give(Parties parties, LinkedDocuments documents, Answers answers) {
    boolean authentic = answers.isConfirmed("proof") && answers.isConfirmed("issuer");
    if (!authentic) {
      answers.notChecked(
          NAME, "The status was not asked because no good proof shows who issued it.", "");
      return;
    }
    try {
      if (BadgeKind.of(parties.assertion()) == BadgeKind.HOSTED) {
        answers.confirmed(NAME, "The hosted badge is not revoked.", Map.of());
      } else {
        ask(parties, documents, answers);
      }
    } catch (CheckFailure failure) {
      answers.failed(NAME, failure);
    }
  }

  private static void ask(Parties parties, LinkedDocuments documents, Answers answers)
      throws CheckFailure {
    JsonObject issuer = parties.issuer().get();
    if (!Shape.has(issuer, LIST)) {
      answers.notApplicable(NAME, "The issuer names no revocation list.");
      return;
    }
    Optional<String> address = Shape.idOf(issuer.get(LIST));
    RevocationList list =
        RevocationList.fetch(address.orElse(""), Shape.text(issuer, "id").orElse(""), documents);
    list.examine(parties.assertion());
    answers.confirmed(
        NAME,
        "The badge is not on the issuer's revocation list.",
        Map.of(LIST, address.orElse("")));
  }
}
