package org.assay.examples.compensation;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.examples.asking.Members;
import org.assay.verifier.CheckFailure;

/**
 * A skill that somebody gained.
 *
 * @param id the skill's id
 * @param name its name
 * @param strategic whether it is strategic
 * @param areas the areas for which it is
 * @param change new, higher or renewed
 * @param before the level before, if there was one
 * @param proof the badge that it is associated with
 */
record Gain(
    String id,
    String name,
    boolean strategic,
    List<String> areas,
    String change,
    Optional<String> before,
    Proof proof) {

  static List<Gain> all(JsonObject newSkills) throws CheckFailure {
    var gains = new ArrayList<Gain>();
    for (var one : Members.objects(newSkills, "gained")) {
      gains.add(of(one));
    }
    return List.copyOf(gains);
  }

  private static Gain of(JsonObject gained) throws CheckFailure {
    return new Gain(
        Members.text(gained, "skill"),
        Members.text(gained, "name"),
        Members.flag(gained, "strategic"),
        Members.texts(gained, "areas"),
        Members.text(gained, "change"),
        Members.optionalText(gained, "before"),
        Proof.of(Members.object(gained, "by")));
  }

  /** Returns what changed, in words. */
  String whatChanged() {
    return switch (change) {
      case "new" -> "new: " + proof.level();
      case "higher" -> "higher: " + before.map(known -> known + " → ").orElse("") + proof.level();
      case "renewed" -> "renewed: " + proof.level();
      default -> change + ": " + proof.level();
    };
  }

  /** Returns for what it is strategic, or that it is not. */
  String whereStrategic() {
    if (!strategic) {
      return "no";
    }
    return areas.isEmpty() ? "yes" : areas.stream().collect(joining(", ", "yes: ", ""));
  }
}
