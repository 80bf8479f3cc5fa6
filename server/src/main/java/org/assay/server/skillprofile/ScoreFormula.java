package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import org.assay.server.achievement.Category;

/**
 * How badges become a number: published, versioned, and the same for everybody.
 *
 * <p>A badge has the points of its category. They are shared evenly among the skills that it
 * proves, and each share grows with the level, doubles (or whatever is said) where the skill is
 * strategic, and shrinks as proof grows old. Badges do not influence one another, so that the
 * contribution of one is exactly what is missing when it goes.
 *
 * @param name its name, such as {@code skill-value}
 * @param version its version, from 1
 * @param points points of a badge by category in small letters; a category that is absent has none
 * @param level what each level above the lowest adds, in thousandths
 * @param strategic what a strategic skill multiplies with, in thousandths
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ScoreFormula(
    String name, int version, Map<String, Integer> points, int level, int strategic)
    implements Setting.Content {

  /** Creates it with its own copy of the map. */
  public ScoreFormula {
    points = Map.copyOf(points);
  }

  @Override
  public String subject() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  int pointsOf(Category category) {
    return points.getOrDefault(category.name().toLowerCase(Locale.ROOT), 0);
  }

  /** Returns what a level multiplies with, in thousandths. */
  int weightOf(int step) {
    return Score.ONE + step * level;
  }
}
