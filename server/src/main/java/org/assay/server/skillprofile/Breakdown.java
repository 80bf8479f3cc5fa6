package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** By what people are counted. */
public enum Breakdown {
  /** By the unit in which they work. */
  UNIT,
  /** By what they do. */
  ROLE,
  /** By the area of the strategy for which a skill that they prove is strategic. */
  AREA,
  /** By the skill that they prove. */
  SKILL;

  /**
   * Reads the parameter.
   *
   * @throws Problem invalid, if it is absent or none of these
   */
  static Breakdown read(@Nullable String text) {
    return Stream.of(values())
        .filter(one -> one.wireName().equals(text))
        .findFirst()
        .orElseThrow(
            () -> Problem.invalid("The parameter 'by' is one of unit, role, area and skill."));
  }

  /** Returns it as it stands in the API. */
  @JsonValue
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
