package org.assay.server.skillprofile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.server.achievement.Category;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What the next version of a formula says.
 *
 * @param points points of a badge by category in small letters, from 0 to 10,000; a category that
 *     is absent has none
 * @param level what each level above the lowest adds, in thousandths, from 0 to 10,000
 * @param strategic what a strategic skill multiplies with, in thousandths, from 1,000 to 10,000
 */
public record NewFormula(Map<String, Integer> points, Integer level, Integer strategic) {

  private static final int MOST = 10_000;

  /** Checks the members. */
  public NewFormula {
    points = new TreeMap<>(Given.present("points", points));
    points.forEach(NewFormula::checkPoints);
    within("level", Given.present("level", level), 0);
    within("strategic", Given.present("strategic", strategic), Score.ONE);
  }

  private static void checkPoints(String category, Integer points) {
    if (Arrays.stream(Category.values()).noneMatch(one -> inWords(one).equals(category))) {
      throw Problem.invalid("The member 'points' has points for these: " + categories());
    }
    within("points/" + category, Given.present("points/" + category, points), 0);
  }

  private static void within(String member, int value, int least) {
    if (value < least || value > MOST) {
      throw Problem.invalid("The member '" + member + "' goes from " + least + " to " + MOST + ".");
    }
  }

  private static String categories() {
    return Arrays.stream(Category.values())
        .map(NewFormula::inWords)
        .collect(Collectors.joining(", "));
  }

  private static String inWords(Category category) {
    return category.name().toLowerCase(Locale.ROOT);
  }

  ScoreFormula as(String name, int version) {
    return new ScoreFormula(name, version, points, level, strategic);
  }
}
