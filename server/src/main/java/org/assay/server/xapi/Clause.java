package org.assay.server.xapi;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who did what, with what outcome: what statements and those inside them have in common.
 *
 * @param actor who
 * @param verb the IRI of what they did
 * @param object with what
 * @param outcome what came of it
 * @param context in which context
 * @param timestamp when, if it is said
 */
record Clause(
    Actor actor,
    String verb,
    StatementObject object,
    Outcome outcome,
    Context context,
    Optional<Instant> timestamp) {

  static Clause read(Place place) {
    var object = StatementObject.read(place.member("object"));
    place.optional("attachments").ifPresent(Attachments::check);
    var context = place.optional("context");
    context.ifPresent(given -> checkOnlyOfActivities(given, object));
    return new Clause(
        Actor.read(place.member("actor")),
        verb(place.member("verb")),
        object,
        place.optional("result").map(Outcome::read).orElse(Outcome.NOT_SAID),
        context.map(Context::read).orElse(Context.NOT_SAID),
        place.optional("timestamp").map(Timestamp::at));
  }

  private static String verb(Place place) {
    place.only(Set.of("id", "display"));
    place.optional("display").ifPresent(LanguageTag::checkMap);
    return place.member("id").iri();
  }

  private static void checkOnlyOfActivities(Place context, StatementObject object) {
    for (var name : Set.of("revision", "platform")) {
      if (object.activity().isEmpty() && context.has(name)) {
        throw context.wrong("The member '" + name + "' belongs to activities only.");
      }
    }
  }
}
