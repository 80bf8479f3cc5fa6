package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A version of a formula, for everybody to read.
 *
 * @param name its name
 * @param version its version, from 1; a version never changes
 * @param points points of a badge by category; a category that is absent has none
 * @param level what each level above the lowest adds, in thousandths
 * @param strategic what a strategic skill multiplies with, in thousandths
 * @param publishedAt since when it can be asked for
 * @param note how this is meant
 */
public record FormulaAnswer(
    String name,
    int version,
    Map<String, Integer> points,
    int level,
    int strategic,
    Instant publishedAt,
    String note) {

  static FormulaAnswer of(ScoreFormula formula, Instant publishedAt) {
    return new FormulaAnswer(
        formula.name(),
        formula.version(),
        new TreeMap<>(formula.points()),
        formula.level(),
        formula.strategic(),
        publishedAt,
        SkillProfile.NOTE);
  }

  ScoreFormula formula() {
    return new ScoreFormula(name, version, points, level, strategic);
  }

  /** Returns the formula at work, for the page. */
  public WorkedExample example() {
    return WorkedExample.of(formula());
  }

  /** Returns what each level above the lowest multiplies with, for the page. */
  public String multiplierOf(int step) {
    return WorkedExample.plain(formula().weightOf(step));
  }

  /** Returns what a strategic skill multiplies with, for the page. */
  public String strategicMultiplier() {
    return WorkedExample.plain(strategic);
  }
}
