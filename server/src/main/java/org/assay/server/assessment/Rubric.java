package org.assay.server.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * How work is judged: a level for each criterion gives points, their weighed sum is the score, and
 * the score gives the level overall. Nothing is rounded.
 *
 * @param criteria what is looked at
 * @param levels the levels overall, each with the lowest score that reaches it
 * @param passLevel the id of the lowest level that passes
 */
public record Rubric(List<RubricCriterion> criteria, List<RubricLevel> levels, String passLevel) {

  /** Checks the members, and that there is a level for every score. */
  public Rubric {
    criteria = Given.list("criteria", criteria, 20);
    levels = RubricLevel.rising(levels);
    passLevel = Given.present("passLevel", passLevel);
    if (criteria.isEmpty()) {
      throw Problem.invalid("The member 'criteria' is empty.");
    }
    var ids = new HashSet<String>();
    if (!criteria.stream().map(RubricCriterion::id).allMatch(ids::add)) {
      throw Problem.invalid("The member 'criteria' names the same thing twice.");
    }
    int least = criteria.stream().mapToInt(RubricCriterion::least).sum();
    int most = criteria.stream().mapToInt(RubricCriterion::most).sum();
    if (levels.get(0).points() > least || levels.get(levels.size() - 1).points() > most) {
      throw Problem.invalid(
          "The lowest level begins at or below %d points, and the highest at or below %d."
              .formatted(least, most));
    }
    var pass = passLevel;
    if (levels.stream().noneMatch(level -> level.id().equals(pass))) {
      throw Problem.invalid("The member 'passLevel' is the id of a level.");
    }
  }

  /** Returns the lowest score that can be given. */
  Score minimum() {
    return Score.of(criteria.stream().mapToInt(RubricCriterion::least).sum());
  }

  /** Returns the highest score that can be given. */
  Score maximum() {
    return Score.of(criteria.stream().mapToInt(RubricCriterion::most).sum());
  }

  /** Returns the lowest score that passes; never below the lowest that can be given. */
  Score threshold() {
    int needed =
        levels.stream()
            .filter(level -> level.id().equals(passLevel))
            .mapToInt(RubricLevel::points)
            .sum();
    var score = Score.of(needed);
    return score.compareTo(minimum()) < 0 ? minimum() : score;
  }

  /**
   * Returns the score for a level in each criterion.
   *
   * @throws Problem invalid, if a criterion is left out, or something is named that is not there
   */
  Score grade(Map<String, String> given) {
    if (given.size() != criteria.size()) {
      throw Problem.invalid("The member 'levels' names one level for each criterion.");
    }
    int points = 0;
    for (var criterion : criteria) {
      var level = given.get(criterion.id());
      if (level == null) {
        throw Problem.invalid("The member 'levels' has no level for '" + criterion.id() + "'.");
      }
      points += criterion.points(level);
    }
    return Score.of(points);
  }

  /** Returns the highest level that a score reaches. */
  RubricLevel reached(Score score) {
    return levels.stream()
        .filter(level -> score.compareTo(Score.of(level.points())) >= 0)
        .reduce((lower, higher) -> higher)
        .orElse(levels.get(0));
  }
}
