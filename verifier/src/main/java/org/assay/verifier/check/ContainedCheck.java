package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.json.JsonPointers;

/**
 * Asks all questions about the credentials inside a learner record or a presentation. The whole is
 * no better than the worst of its parts.
 */
final class ContainedCheck {

  private static final String NAME = "contained";
  private static final String MEMBER = "verifiableCredential";
  static final int MAX = 64;

  private ContainedCheck() {}

  /** One credential inside. */
  record Place(String pointer, JsonValue value) {}

  /** The credentials of a learner record. */
  static List<Place> ofRecord(JsonObject record) {
    Optional<JsonObject> subject =
        Shape.many(record.get("credentialSubject")).stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonValue::asJsonObject)
            .findFirst();
    return subject.map(s -> places(s, "/credentialSubject/" + MEMBER)).orElse(List.of());
  }

  /** The credentials inside a document, whether it is a presentation or a learner record. */
  static List<Place> in(JsonObject document) {
    List<Place> places = new ArrayList<>(ofPresentation(document));
    places.addAll(ofRecord(document));
    return places;
  }

  /** The credentials of a presentation. */
  static List<Place> ofPresentation(JsonObject presentation) {
    return places(presentation, "/" + MEMBER);
  }

  private static List<Place> places(JsonObject owner, String pointer) {
    List<JsonValue> values = Shape.many(owner.get(MEMBER));
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      places.add(new Place(JsonPointers.child(pointer, i), values.get(i)));
    }
    return places;
  }

  static List<Finding> examine(
      List<Place> places, boolean authentic, Inquiry inquiry, List<Judgement.Inner> contained) {
    if (places.isEmpty()) {
      return List.of(Findings.notApplicable(NAME, "There is no credential inside."));
    }
    if (!authentic) {
      return List.of(skipped("because no good proof shows who put them there."));
    }
    if (places.size() > MAX) {
      return List.of(skipped("because there are more than " + MAX + "."));
    }
    List<Finding> findings = new ArrayList<>();
    for (Place place : places) {
      Judgement judgement = judge(place, inquiry);
      contained.add(new Judgement.Inner(place.pointer(), judgement));
      findings.add(summary(place, judgement));
    }
    return findings;
  }

  private static Judgement judge(Place place, Inquiry inquiry) {
    try {
      return Judge.judge(Parsing.embedded(place.value()), inquiry.inside());
    } catch (CheckFailure failure) {
      return Judgement.unreadable(Parsing.failed(failure));
    }
  }

  private static Finding summary(Place place, Judgement judgement) {
    Optional<Finding> obstacle = judgement.obstacle();
    return obstacle.isPresent()
        ? Findings.inside(NAME, place.pointer(), "In a credential inside", obstacle.get())
        : Findings.below(
            place.pointer(), Findings.confirmed(NAME, "The credential inside is good."));
  }

  private static Finding skipped(String why) {
    return Findings.of(
        NAME,
        CheckFailure.undetermined(
            "NOT_CHECKED", "The credentials inside were not checked " + why, ""));
  }
}
