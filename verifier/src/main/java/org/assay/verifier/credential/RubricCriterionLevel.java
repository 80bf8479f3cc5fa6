package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * One level of a rubric, such as "proficient".
 *
 * @param id its URI, to which a result refers
 * @param name its name
 * @param description what one can do at this level
 * @param level its place in the order, as a text
 * @param points the points it is worth, as a text
 * @param alignment skills that the level stands for
 */
public record RubricCriterionLevel(
    String id,
    String name,
    Optional<String> description,
    Optional<String> level,
    Optional<String> points,
    List<Alignment> alignment) {

  /** Creates a level with its own copy of the list. */
  public RubricCriterionLevel {
    alignment = List.copyOf(alignment);
  }

  /** Creates a level that has a name and a place in the order. */
  public static RubricCriterionLevel of(String id, String name, String level) {
    return new RubricCriterionLevel(
        id, name, Optional.empty(), Optional.of(level), Optional.empty(), List.of());
  }

  /** Writes this level as Open Badges JSON. */
  public JsonObject toJson() {
    return new Members()
        .text("id", id)
        .texts("type", List.of("RubricCriterionLevel"))
        .objects("alignment", alignment, Alignment::toJson)
        .text("description", description)
        .text("level", level)
        .text("name", name)
        .text("points", points)
        .toJson();
  }
}
