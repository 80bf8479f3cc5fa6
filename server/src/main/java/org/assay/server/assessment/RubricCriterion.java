package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * One thing that a rubric looks at.
 *
 * @param id its short name: small letters, digits and hyphens
 * @param name its name for people
 * @param weight how many times its points count, from 1 to 100; once when absent
 * @param levels its levels, from few points to many
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RubricCriterion(
    String id, String name, Optional<Integer> weight, List<RubricLevel> levels) {

  private static final int MOST_POINTS = 1000;

  /** Checks the members. */
  public RubricCriterion {
    id = RubricLevel.id("id", id);
    name = Given.line("name", name, 200);
    weight = Given.optional(weight);
    levels = RubricLevel.rising(levels);
    if (weight.filter(times -> times < 1 || times > 100).isPresent()) {
      throw Problem.invalid("The member 'weight' lies between 1 and 100.");
    }
    if (levels.get(levels.size() - 1).points() > MOST_POINTS) {
      throw Problem.invalid("A level of a criterion is worth at most " + MOST_POINTS + " points.");
    }
  }

  int least() {
    return weighed(levels.get(0));
  }

  int most() {
    return weighed(levels.get(levels.size() - 1));
  }

  /** Returns the points for a level, weighed. */
  int points(String level) {
    return levels.stream()
        .filter(each -> each.id().equals(level))
        .findFirst()
        .map(this::weighed)
        .orElseThrow(
            () -> Problem.invalid("The criterion '" + id + "' has no level '" + level + "'."));
  }

  private int weighed(RubricLevel level) {
    return level.points() * weight.orElse(1);
  }
}
