package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Something that shows that the achievement was earned.
 *
 * @param id its address; not a {@code data:} URI
 * @param name its title
 * @param narrative how it came about, in Markdown
 * @param description what it is
 * @param genre its kind, such as "Project"
 * @param audience for whom it was made
 */
public record Evidence(
    Optional<String> id,
    Optional<String> name,
    Optional<String> narrative,
    Optional<String> description,
    Optional<String> genre,
    Optional<String> audience) {

  /** Creates evidence that lies at an address. */
  public static Evidence at(String id, String name) {
    return new Evidence(
        Optional.of(id),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Creates evidence that is told in Markdown. */
  public static Evidence told(String name, String narrative) {
    return new Evidence(
        Optional.empty(),
        Optional.of(name),
        Optional.of(narrative),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Writes this evidence as Open Badges JSON. */
  public JsonObject toJson() {
    return new Members()
        .text("id", id)
        .texts("type", List.of("Evidence"))
        .text("narrative", narrative)
        .text("name", name)
        .text("description", description)
        .text("genre", genre)
        .text("audience", audience)
        .toJson();
  }
}
