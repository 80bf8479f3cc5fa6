package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What a badge class recognises, and the {@code achievementType} that says so in Open Badges terms.
 *
 * <p>A standard type is taken where one says the same; else the type is an extension. That a badge
 * is strategic is also a question of its skills and of the day: a class of any category is found by
 * {@code strategic=true} when one of its skills is designated.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementtype-enumeration">Open Badges
 *     3.0, achievementType</a>
 */
public enum Category {
  /** Knows: theory and concepts, shown by an assessment; the standard type is that assessment. */
  KNOWLEDGE("Assessment"),
  /** Can do: shown by applying it. */
  SKILL("Competency"),
  /** Can do what the organisation's strategy needs; the standard has no such type. */
  STRATEGIC("ext:StrategicSkill"),
  /** Gave something: the standard knows only service to a community, which is narrower. */
  CONTRIBUTION("ext:Contribution"),
  /** Reached something at work; the standard has no such type. */
  PERFORMANCE("ext:Performance"),
  /** Belongs to a group. */
  MEMBERSHIP("Membership");

  private final String achievementType;

  Category(String achievementType) {
    this.achievementType = achievementType;
  }

  /** Returns the Open Badges {@code achievementType}. */
  public String achievementType() {
    return achievementType;
  }

  /**
   * Reads a category, in capital or small letters.
   *
   * @throws Problem invalid, if there is none of that name
   */
  @JsonCreator
  public static Category of(String name) {
    return Given.constant(
        Category.class,
        name,
        "The category is one of KNOWLEDGE, SKILL, STRATEGIC, CONTRIBUTION, PERFORMANCE"
            + " and MEMBERSHIP.");
  }
}
