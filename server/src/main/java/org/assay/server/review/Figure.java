package org.assay.server.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.achievement.FactKind;

/**
 * What was said about a measured figure of a person, and which of it counts.
 *
 * <p>Of all that was said about the same figure (the same source and key) the latest counts, by the
 * time of saying; of two sayings of one moment, the greater by a fixed order of their content. So
 * late, repeated and corrected sayings mean the same in any order.
 *
 * @param source the system that says so
 * @param key the figure's id there
 * @param metric what was measured
 * @param from the first day of the period
 * @param to the day after its last day
 * @param target what was agreed
 * @param actual what was reached; empty if the source took the figure back
 * @param statedAt when the source said it
 * @param by who reported it here
 */
record Figure(
    String source,
    String key,
    String metric,
    LocalDate from,
    LocalDate to,
    Optional<BigDecimal> target,
    Optional<BigDecimal> actual,
    Instant statedAt,
    Voucher by) {

  /** Stands behind the name of a metric where its share of the target in percent is meant. */
  static final String PERCENT = "%";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NOTHING = BigDecimal.TEN.pow(20).negate();

  private static final Comparator<Figure> LATER =
      Comparator.comparing(Figure::statedAt)
          .thenComparing(figure -> figure.actual().orElse(NOTHING))
          .thenComparing(figure -> figure.target().orElse(NOTHING))
          .thenComparing(Figure::metric)
          .thenComparing(Figure::from)
          .thenComparing(Figure::to)
          .thenComparing(figure -> figure.by().account());

  /** Returns the sayings that count, those that take a figure back among them. */
  static Collection<Figure> latest(Collection<Figure> said) {
    Map<List<String>, Figure> byFigure = new HashMap<>();
    for (var figure : said) {
      byFigure.merge(figure.identity(), figure, BinaryOperator.maxBy(LATER));
    }
    return byFigure.values();
  }

  /** Returns what counts: a figure that was taken back does not. */
  static List<Figure> current(Collection<Figure> said) {
    return latest(said).stream()
        .filter(figure -> figure.actual().isPresent())
        .sorted(
            Comparator.comparing(Figure::to)
                .thenComparing(Figure::metric)
                .thenComparing(Figure::source)
                .thenComparing(Figure::key))
        .toList();
  }

  private List<String> identity() {
    return List.of(source, key);
  }

  /** Tells whether another saying is about the same figure. */
  boolean isSameFigure(Figure other) {
    return identity().equals(other.identity());
  }

  /** Tells whether another saying says the same, whoever reported it. */
  boolean saysTheSameAs(Figure other) {
    return isSameFigure(other)
        && metric.equals(other.metric)
        && from.equals(other.from)
        && to.equals(other.to)
        && sameNumber(target, other.target)
        && sameNumber(actual, other.actual)
        && statedAt.equals(other.statedAt);
  }

  private static boolean sameNumber(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.map(Figure::plain).equals(other.map(Figure::plain));
  }

  /** Returns the share of the target in percent, cut off after four digits, never rounded up. */
  Optional<BigDecimal> percentOfTarget() {
    return target
        .filter(wanted -> wanted.signum() > 0)
        .flatMap(
            wanted ->
                actual.map(
                    reached -> reached.multiply(HUNDRED).divide(wanted, 4, RoundingMode.FLOOR)))
        .map(Figure::plain);
  }

  /** Returns the same number without zeros that say nothing, and never as a power of ten. */
  static BigDecimal plain(BigDecimal number) {
    var bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /** Returns the names under which a rule can ask for the figure. */
  Set<String> names() {
    return Set.of(metric, metric + PERCENT);
  }

  /** Returns the facts: what was reached, and its share of the target if there was one. */
  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    actual.ifPresent(value -> facts.add(fact(metric, "", value)));
    percentOfTarget().ifPresent(value -> facts.add(fact(metric + PERCENT, PERCENT, value)));
    return facts;
  }

  private Fact fact(String about, String suffix, BigDecimal value) {
    return new Fact(
        FactKind.METRIC,
        "figure:" + source + "/" + key + suffix,
        about,
        about,
        to.atStartOfDay(ZoneOffset.UTC).toInstant(),
        Optional.empty(),
        true,
        Optional.of(value),
        Optional.empty(),
        Optional.of(by),
        List.of(from + "/" + to),
        List.of());
  }
}
