package org.assay.server.xapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what a definition says of a question: its kind, the right answers and what there is to
 * choose from.
 *
 * @see <a
 *     href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#interaction-activities">
 *     xAPI 1.0.3, interaction activities</a>
 */
final class Interaction {

  private static final Map<String, Set<String>> LISTS =
      Map.ofEntries(
          Map.entry("true-false", Set.of()),
          Map.entry("choice", Set.of("choices")),
          Map.entry("fill-in", Set.of()),
          Map.entry("long-fill-in", Set.of()),
          Map.entry("matching", Set.of("source", "target")),
          Map.entry("performance", Set.of("steps")),
          Map.entry("sequencing", Set.of("choices")),
          Map.entry("likert", Set.of("scale")),
          Map.entry("numeric", Set.of()),
          Map.entry("other", Set.of()));

  private static final List<String> ALL_LISTS =
      List.of("choices", "scale", "source", "target", "steps");

  private Interaction() {}

  static void check(Place definition) {
    var kind = definition.optional("interactionType");
    kind.filter(place -> !LISTS.containsKey(place.text()))
        .ifPresent(
            place -> {
              throw place.wrong("There is no such kind of interaction.");
            });
    var mayHave = kind.map(place -> LISTS.getOrDefault(place.text(), Set.of())).orElse(Set.of());
    var answers = definition.optional("correctResponsesPattern");
    answers.ifPresent(list -> list.items().forEach(Place::text));
    if (kind.isEmpty() && answers.isPresent()) {
      throw definition.wrong("Who names right answers says what kind of interaction it is.");
    }
    for (var name : ALL_LISTS) {
      definition.optional(name).ifPresent(list -> checkList(list, mayHave.contains(name)));
    }
  }

  private static void checkList(Place list, boolean mayBe) {
    if (!mayBe) {
      throw list.wrong("This kind of interaction has no such list.");
    }
    var ids = new HashSet<String>();
    for (var item : list.items()) {
      item.only(Set.of("id", "description"));
      item.optional("description").ifPresent(LanguageTag::checkMap);
      if (!ids.add(item.member("id").text())) {
        throw item.wrong("Another item of the list has this id.");
      }
    }
  }
}
