package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.util.Optional;

/** Says of endorsements that they are there and were not judged. */
final class EndorsementAnswer {

  private static final String NAME = "endorsement";

  private EndorsementAnswer() {}

  static void give(Parties parties, Answers answers) {
    if (endorsed(Optional.of(parties.assertion()))) {
      notJudged("/endorsement", answers);
    } else if (endorsed(parties.badge().document())) {
      notJudged(Parties.BADGE + "/endorsement", answers);
    } else if (endorsed(parties.issuer().document())) {
      notJudged(Parties.ISSUER + "/endorsement", answers);
    } else {
      answers.notApplicable(NAME, "Nobody endorses the badge inside it.");
    }
  }

  private static boolean endorsed(Optional<JsonObject> part) {
    return part.filter(object -> Shape.has(object, NAME)).isPresent();
  }

  private static void notJudged(String pointer, Answers answers) {
    answers.notChecked(NAME, "There are endorsements, and they were not judged.", pointer);
  }
}
