package org.assay.server.xapi;

import java.util.Set;

/** Checks activities, and what is said to describe them. */
final class Activity {

  private static final Set<String> DEFINITION =
      Set.of(
          "name",
          "description",
          "type",
          "moreInfo",
          "extensions",
          "interactionType",
          "correctResponsesPattern",
          "choices",
          "scale",
          "source",
          "target",
          "steps");

  private Activity() {}

  /** Reads an activity and returns its id. */
  static String read(Place place) {
    place.only(Set.of("objectType", "id", "definition"));
    if (!place.optional("objectType").map(Place::text).orElse("Activity").equals("Activity")) {
      throw place.wrong("An Activity belongs here.");
    }
    place.optional("definition").ifPresent(Activity::checkDefinition);
    return place.member("id").iri();
  }

  private static void checkDefinition(Place place) {
    place.only(DEFINITION);
    place.optional("name").ifPresent(LanguageTag::checkMap);
    place.optional("description").ifPresent(LanguageTag::checkMap);
    place.optional("type").ifPresent(Place::iri);
    place.optional("moreInfo").ifPresent(Place::iri);
    place.optional("extensions").ifPresent(Extensions::check);
    Interaction.check(place);
  }
}
