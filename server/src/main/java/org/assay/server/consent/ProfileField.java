package org.assay.server.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a skill profile that is told or withheld as a whole, in words for everybody. */
public enum ProfileField {
  /** Proven skills: levels, strategic or not, currency, score. */
  SKILLS(
      "Skills",
      "which skills you have proven, at which level, whether they are strategic, how fresh they"
          + " are, and the score that follows"),
  /** The badges behind the skills, with the versions of their classes. */
  BADGES("Badges", "which badge proves a skill, and what that badge asked for when you earned it"),
  /** How it was assessed, and by whom. */
  ASSESSMENT("Assessments", "how you were assessed for a badge, when, and by whom"),
  /** Badges for performance. */
  PERFORMANCE("Performance", "badges for results at work, such as reaching a target"),
  /** Badges for membership. */
  MEMBERSHIP("Memberships", "badges for belonging to a group, such as a guild or a network"),
  /** Hours of learning, and the tier they reach. */
  LEARNING("Learning", "how many hours you have learned, and the tier that this reaches"),
  /** What learning suggests and nobody has assessed. */
  INFERRED("Suggested skills", "what your learning suggests that you can do, without any proof");

  private final String title;
  private final String meaning;

  ProfileField(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** Returns what people call it. */
  public String title() {
    return title;
  }

  /** Returns what it tells about somebody, as one would tell them. */
  public String meaning() {
    return meaning;
  }

  /** Returns the field as it stands in the API, such as {@code skills}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a field; empty when there is none of that name. */
  public static Optional<ProfileField> of(String wireName) {
    return Stream.of(values()).filter(field -> field.wireName().equals(wireName)).findFirst();
  }
}
