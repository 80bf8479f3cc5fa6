package org.assay.server.skillprofile;

import java.util.List;
import java.util.UUID;

/**
 * What a formula makes of a person's badges: guidance for a person who decides, never a decision.
 *
 * @param formula the formula's name
 * @param version its version
 * @param total the sum of all contributions, in thousandths of a point
 * @param contributions what each badge adds
 */
public record Score(String formula, int version, long total, List<Contribution> contributions) {

  /** One, in thousandths. */
  static final int ONE = 1000;

  /** Creates it with its own copy of the list. */
  public Score {
    contributions = List.copyOf(contributions);
  }

  /**
   * What a badge adds.
   *
   * @param badge its address
   * @param points the sum of its parts, in thousandths of a point
   * @param parts what it adds skill by skill
   */
  public record Contribution(String badge, long points, List<Part> parts) {

    /** Creates it with its own copy of the list. */
    public Contribution {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What a badge adds by one skill.
   *
   * @param skill the skill
   * @param share the skill's share of the points of the badge's category, in thousandths of a point
   * @param level what the level multiplies with, in thousandths
   * @param strategic what it multiplies with for being strategic or not, in thousandths
   * @param currency how fresh the proof is, in thousandths
   * @param points share times level times strategic times currency, rounded down, in thousandths of
   *     a point
   */
  public record Part(UUID skill, long share, int level, int strategic, int currency, long points) {}

  static Part part(UUID skill, long share, int level, int strategic, int currency) {
    long points = share * level / ONE * strategic / ONE * currency / ONE;
    return new Part(skill, share, level, strategic, currency, points);
  }

  static Contribution contribution(String badge, List<Part> parts) {
    return new Contribution(badge, parts.stream().mapToLong(Part::points).sum(), parts);
  }

  static Score of(ScoreFormula formula, List<Contribution> contributions) {
    long total = contributions.stream().mapToLong(Contribution::points).sum();
    return new Score(formula.name(), formula.version(), total, contributions);
  }
}
