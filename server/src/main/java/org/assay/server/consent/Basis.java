package org.assay.server.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On what ground a field is told for a purpose. */
public enum Basis {
  /** It is told: employment brings it along. */
  RIGHT("Told"),
  /** It is told to those to whom the person allowed it, while they do. */
  CONSENT("You decide"),
  /** It is not told, whatever anybody allows. */
  NEVER("Never told");

  private final String title;

  Basis(String title) {
    this.title = title;
  }

  /** Returns what it means for the person, in a word or two. */
  public String title() {
    return title;
  }

  /** Returns the ground as it stands in the API, such as {@code consent}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
