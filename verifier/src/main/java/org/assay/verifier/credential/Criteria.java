package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What one has to do to earn an achievement.
 *
 * @param id the address of a page that says so
 * @param narrative the text itself, in Markdown
 */
public record Criteria(Optional<String> id, Optional<String> narrative) {

  /**
   * Creates criteria that say at least one thing.
   *
   * @throws IllegalArgumentException if both are absent
   */
  public Criteria {
    if (id.isEmpty() && narrative.isEmpty()) {
      throw new IllegalArgumentException("criteria need an id or a narrative");
    }
  }

  /** Creates criteria given as a text in Markdown. */
  public static Criteria ofNarrative(String narrative) {
    return new Criteria(Optional.empty(), Optional.of(narrative));
  }

  /** Writes these criteria as Open Badges JSON. */
  public JsonObject toJson() {
    return new Members().text("id", id).text("narrative", narrative).toJson();
  }
}
