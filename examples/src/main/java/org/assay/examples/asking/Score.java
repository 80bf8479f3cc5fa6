package org.assay.examples.asking;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * A score whose contributions sum to its total, in thousandths of a point; with each part what its
 * factors make of it.
 *
 * @param formula the formula's name
 * @param version its version
 * @param total the sum of the contributions
 * @param contributions what each badge adds
 */
public record Score(String formula, long version, long total, List<Contribution> contributions) {

  /**
   * What a badge adds.
   *
   * @param badge its address
   * @param points the sum of its parts
   * @param parts what it adds by each skill
   */
  public record Contribution(String badge, long points, List<Part> parts) {}

  /**
   * What a badge adds by one skill.
   *
   * @param skill the skill's id
   * @param points how much
   */
  public record Part(String skill, long points) {}

  /**
   * Reads the score of an answer, if there is one, and works its sums and products out again.
   *
   * @throws CheckFailure refuted with {@code SUM_MISMATCH} if the sums are wrong
   */
  public static Optional<Score> of(JsonObject answer) throws CheckFailure {
    if (!answer.containsKey("score")) {
      return Optional.empty();
    }
    var score = Members.object(answer, "score");
    var contributions = new ArrayList<Contribution>();
    long sum = 0;
    for (var one : Members.objects(score, "contributions")) {
      contributions.add(contribution(one));
      sum = added(sum, Members.number(one, "points"));
    }
    long total = Members.number(score, "total");
    checkSum("/score/total", total, sum);
    return Optional.of(
        new Score(
            Members.text(score, "formula"),
            Members.number(score, "version"),
            total,
            List.copyOf(contributions)));
  }

  private static Contribution contribution(JsonObject of) throws CheckFailure {
    var parts = new ArrayList<Part>();
    long sum = 0;
    for (var part : Members.objects(of, "parts")) {
      long points = Members.number(part, "points");
      checkSum("/score/contributions/parts", points, product(part));
      parts.add(new Part(Members.text(part, "skill"), points));
      sum = added(sum, points);
    }
    long points = Members.number(of, "points");
    checkSum("/score/contributions", points, sum);
    return new Contribution(Members.text(of, "badge"), points, List.copyOf(parts));
  }

  /** Multiplies as the published formulas do: in thousandths, rounded down after each factor. */
  private static long product(JsonObject part) throws CheckFailure {
    long product = Members.number(part, "share");
    for (var factor : new String[] {"level", "strategic", "currency"}) {
      try {
        product = Math.multiplyExact(product, Members.number(part, factor)) / 1000;
      } catch (ArithmeticException e) {
        throw beyond();
      }
    }
    return product;
  }

  private static long added(long sum, long more) throws CheckFailure {
    try {
      return Math.addExact(sum, more);
    } catch (ArithmeticException e) {
      throw beyond();
    }
  }

  private static CheckFailure beyond() {
    return mismatch("/score", "The points are beyond all bounds.");
  }

  private static void checkSum(String pointer, long said, long sum) throws CheckFailure {
    if (said != sum) {
      throw mismatch(pointer, "The points make " + sum + " and not " + said + ".");
    }
  }

  private static CheckFailure mismatch(String pointer, String why) {
    return CheckFailure.refuted("SUM_MISMATCH", why, pointer);
  }
}
