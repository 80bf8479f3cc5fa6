package org.assay.server.xapi;

import jakarta.json.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * In which context something was done.
 *
 * @param registration the enrolment it belongs to
 * @param activities the activities around it
 * @param people instructor, team and others around
 */
record Context(Optional<UUID> registration, List<String> activities, List<Actor> people) {

  /** Nothing is said of the context. */
  static final Context NOT_SAID = new Context(Optional.empty(), List.of(), List.of());

  private static final Set<String> MEMBERS =
      Set.of(
          "registration",
          "instructor",
          "team",
          "contextActivities",
          "contextAgents",
          "contextGroups",
          "revision",
          "platform",
          "language",
          "statement",
          "extensions");

  private static final List<String> ROUND = List.of("parent", "grouping", "category", "other");
  private static final int MOST = 200;

  static Context read(Place place) {
    place.only(MEMBERS);
    place.optional("revision").ifPresent(Place::text);
    place.optional("platform").ifPresent(Place::text);
    place.optional("language").ifPresent(LanguageTag::check);
    place.optional("statement").ifPresent(StatementObject::reference);
    place.optional("extensions").ifPresent(Extensions::check);
    var people = new ArrayList<Actor>();
    place.optional("instructor").map(Actor::read).ifPresent(people::add);
    place.optional("team").map(Actor::group).ifPresent(people::add);
    people.addAll(further(place, "contextAgents", "contextAgent", "agent"));
    people.addAll(further(place, "contextGroups", "contextGroup", "group"));
    return new Context(
        place.optional("registration").map(Place::id),
        place.optional("contextActivities").map(Context::around).orElse(List.of()),
        people);
  }

  private static List<String> around(Place place) {
    place.only(Set.copyOf(ROUND));
    var found = new ArrayList<String>();
    for (var name : ROUND) {
      place
          .optional(name)
          .ifPresent(some -> oneOrMany(some).map(Activity::read).forEach(found::add));
    }
    if (found.size() > MOST) {
      throw place.wrong("There are at most " + MOST + " activities around.");
    }
    return found;
  }

  private static Stream<Place> oneOrMany(Place place) {
    return place.value() instanceof JsonArray ? place.items().stream() : Stream.of(place);
  }

  /** What xAPI 2.0 adds: agents and groups with the parts they play. */
  private static List<Actor> further(Place context, String list, String type, String member) {
    var found = new ArrayList<Actor>();
    for (var item : context.optional(list).map(Place::items).orElse(List.of())) {
      item.only(Set.of("objectType", member, "relevantTypes"));
      if (!item.member("objectType").text().equals(type)) {
        throw item.wrong("An object of type " + type + " belongs here.");
      }
      item.optional("relevantTypes").ifPresent(types -> types.items().forEach(Place::iri));
      var actor = item.member(member);
      found.add(member.equals("group") ? Actor.group(actor) : Actor.agent(actor));
    }
    if (found.size() > MOST) {
      throw context.wrong("There are at most " + MOST + " of '" + list + "'.");
    }
    return found;
  }
}
