package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.json.JsonPointers;

/**
 * Asks of each endorsement of the assertion, its class or its issuer whether it is good: fetched
 * from its own address, within the scope of its author, and about something in this badge.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Endorsement">Open Badges 2.0,
 *     Endorsement</a>
 */
final class EndorsementAnswer {

  private static final String NAME = "endorsement";
  private static final int MAX = 6;

  private EndorsementAnswer() {}

  private record Place(String pointer, JsonValue value) {}

  static void give(Parties parties, LinkedDocuments documents, Instant now, Answers answers) {
    List<Place> places = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    collect(Optional.of(parties.assertion()), "", places, ids);
    collect(parties.badge().document(), Parties.BADGE, places, ids);
    collect(parties.issuer().document(), Parties.ISSUER, places, ids);
    if (places.isEmpty()) {
      answers.notApplicable(NAME, "Nobody endorses the badge inside it.");
    } else if (!answers.isConfirmed("proof") || !answers.isConfirmed("issuer")) {
      answers.notChecked(
          NAME,
          "Endorsements were not checked because no good proof shows who issued the badge.",
          "");
    } else if (places.size() > MAX) {
      answers.notChecked(
          NAME, "Endorsements were not checked because there are more than " + MAX + ".", "");
    } else {
      places.forEach(place -> give(place, ids, documents, now, answers));
    }
  }

  private static void collect(
      Optional<JsonObject> part, String place, List<Place> places, Set<String> ids) {
    if (part.isEmpty()) {
      return;
    }
    Shape.text(part.get(), "id").ifPresent(ids::add);
    List<JsonValue> values = Shape.many(part.get().get(NAME));
    for (int i = 0; i < values.size(); i++) {
      places.add(new Place(JsonPointers.child(JsonPointers.child(place, NAME), i), values.get(i)));
    }
  }

  private static void give(
      Place place, Set<String> ids, LinkedDocuments documents, Instant now, Answers answers) {
    try {
      String endorser = Endorsement.examine(place.value(), ids, documents, now);
      answers.confirmed(
          NAME,
          "The endorsement is good.",
          Map.of("endorser", endorser, "pointer", place.pointer()));
    } catch (CheckFailure failure) {
      String message = "In an endorsement: " + failure.getMessage();
      String pointer = place.pointer() + failure.pointer();
      answers.failed(
          NAME,
          failure.outcome() == Outcome.REFUTED
              ? CheckFailure.refuted(failure.code(), message, pointer)
              : CheckFailure.undetermined(failure.code(), message, pointer));
    }
  }
}
