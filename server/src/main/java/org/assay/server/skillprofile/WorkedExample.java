package org.assay.server.skillprofile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A formula at work on a badge that nobody has: it proves two skills at the third level, the first
 * of which is strategic, and the proof is half as fresh as it was.
 *
 * @param category the category of the badge
 * @param points its points
 * @param strategic what the strategic skill adds
 * @param other what the other skill adds
 */
public record WorkedExample(String category, int points, Score.Part strategic, Score.Part other) {

  private static final int SKILLS = 2;
  private static final int THIRD_LEVEL = 2;

  static WorkedExample of(ScoreFormula formula) {
    var first =
        new TreeMap<>(formula.points())
            .entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseGet(() -> Map.entry("skill", 0));
    return new WorkedExample(
        first.getKey(),
        first.getValue(),
        part(formula, first.getValue(), formula.strategic()),
        part(formula, first.getValue(), Score.ONE));
  }

  private static Score.Part part(ScoreFormula formula, int points, int strategic) {
    return Score.part(
        new UUID(0, 0),
        (long) Score.ONE * points / SKILLS,
        formula.weightOf(THIRD_LEVEL),
        strategic,
        CurrencyRule.FRESH / 2);
  }

  /** Returns what the badge adds in all. */
  public long total() {
    return strategic.points() + other.points();
  }

  /** Writes thousandths as people do: 1500 is 1.5. */
  public static String plain(long thousandths) {
    var number = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
    return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
  }
}
