package org.assay.server.xapi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a statement is about.
 *
 * @param activity the id of the activity, if it is one
 * @param actor the agent or group, if it is one
 * @param statement the id of the other statement, if it is one
 * @param inner the statement inside, if it is one
 */
record StatementObject(
    Optional<String> activity,
    Optional<Actor> actor,
    Optional<UUID> statement,
    Optional<Clause> inner) {

  /** Reads what a statement may be about. */
  static StatementObject read(Place place) {
    return switch (type(place)) {
      case "Activity" -> of(Optional.of(Activity.read(place)), Optional.empty(), Optional.empty());
      case "Agent", "Group" ->
          of(Optional.empty(), Optional.of(Actor.read(place)), Optional.empty());
      case "StatementRef" -> of(Optional.empty(), Optional.empty(), Optional.of(reference(place)));
      case "SubStatement" -> inner(place);
      default -> throw place.wrong("There is no such type of object.");
    };
  }

  static String type(Place place) {
    return place.optional("objectType").map(Place::text).orElse("Activity");
  }

  /** Reads the id of another statement. */
  static UUID reference(Place place) {
    place.only(Set.of("objectType", "id"));
    if (!place.member("objectType").text().equals("StatementRef")) {
      throw place.wrong("A StatementRef belongs here.");
    }
    return place.member("id").id();
  }

  private static StatementObject inner(Place place) {
    place.only(
        Set.of(
            "objectType",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "attachments"));
    if (type(place.member("object")).equals("SubStatement")) {
      throw place.wrong("A SubStatement has no other inside.");
    }
    return new StatementObject(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Clause.read(place)));
  }

  private static StatementObject of(
      Optional<String> activity, Optional<Actor> actor, Optional<UUID> statement) {
    return new StatementObject(activity, actor, statement, Optional.empty());
  }

  /** Returns all activities that are named here. */
  List<String> activities() {
    return activity.stream().toList();
  }
}
