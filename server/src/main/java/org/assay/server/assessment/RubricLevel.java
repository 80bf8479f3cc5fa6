package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.assay.server.achievement.RequiredLevel;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One level of a rubric, such as "competent".
 *
 * @param id its short name: small letters, digits and hyphens
 * @param name its name for people
 * @param description what one can do at this level
 * @param points in a criterion, what it is worth; overall, the lowest score that reaches it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RubricLevel(String id, String name, Optional<String> description, int points) {

  private static final int MOST_POINTS = 10_000_000;

  /** Checks the members. */
  public RubricLevel {
    id = id("id", id);
    name = Given.line("name", name, 100);
    description = Given.prose("description", description, 1000);
    if (points < 0 || points > MOST_POINTS) {
      throw Problem.invalid("The member 'points' lies between 0 and " + MOST_POINTS + ".");
    }
  }

  /** Returns what a badge class has to know. */
  RequiredLevel required() {
    return new RequiredLevel(id, name, description, BigDecimal.valueOf(points));
  }

  static String id(String member, @Nullable String value) {
    var id = Given.line(member, value, 50);
    if (!id.matches("[a-z0-9-]+")) {
      throw Problem.invalid(
          "The member '" + member + "' consists of small letters, digits and hyphens.");
    }
    return id;
  }

  /** Checks that levels go up, and are told apart by their ids. */
  static List<RubricLevel> rising(@Nullable List<RubricLevel> given) {
    var levels = Given.list("levels", given, 10);
    if (levels.size() < 2) {
      throw Problem.invalid("The member 'levels' has at least two items.");
    }
    var ids = new HashSet<String>();
    for (int i = 0; i < levels.size(); i++) {
      if (!ids.add(levels.get(i).id())) {
        throw Problem.invalid("The member 'levels' names the same thing twice.");
      }
      if (i > 0 && levels.get(i).points() <= levels.get(i - 1).points()) {
        throw Problem.invalid("The member 'levels' goes from few points to many.");
      }
    }
    return levels;
  }
}
