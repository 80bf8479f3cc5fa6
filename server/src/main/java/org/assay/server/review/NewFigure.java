package org.assay.server.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about a measured figure of performance.
 *
 * @param learner the id of the person, or else
 * @param employeeId their employee id
 * @param metric what was measured, such as {@code revenue}
 * @param periodFrom the first day of the period
 * @param periodTo the day after its last day
 * @param target what was agreed, if anything was
 * @param actual what was reached; absent if the source takes the figure back
 * @param source the system that says so, such as {@code crm}
 * @param key the figure's id there, stable over corrections
 * @param statedAt when the source said this; of what it says about a figure, the latest counts
 */
public record NewFigure(
    Optional<UUID> learner,
    Optional<String> employeeId,
    String metric,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<BigDecimal> target,
    Optional<BigDecimal> actual,
    String source,
    String key,
    Instant statedAt) {

  private static final int DIGITS_BEFORE_THE_POINT = 16;
  private static final int DIGITS_AFTER_THE_POINT = 4;

  /** Checks the members. */
  public NewFigure {
    learner = Given.optional(learner);
    employeeId = Given.line("employeeId", employeeId, 100);
    metric = Given.line("metric", metric, 100);
    periodFrom = Given.present("periodFrom", periodFrom);
    periodTo = Given.present("periodTo", periodTo);
    target = number("target", target);
    actual = number("actual", actual);
    source = Given.line("source", source, 50);
    key = Given.line("key", key, 150);
    statedAt = Given.present("statedAt", statedAt).truncatedTo(ChronoUnit.MICROS);
    if (learner.isPresent() == employeeId.isPresent()) {
      throw Problem.invalid("A figure names either a 'learner' or an 'employeeId'.");
    }
    if (metric.endsWith(Figure.PERCENT)) {
      throw Problem.invalid("The name of a metric does not end in %: that is the share of target.");
    }
    if (!source.matches("[a-z0-9][a-z0-9._-]*")) {
      throw Problem.invalid(
          "The member 'source' has small letters, digits, dots, hyphens and underscores.");
    }
    checkPeriod(periodFrom, periodTo);
  }

  private static void checkPeriod(LocalDate from, LocalDate to) {
    if (!from.isBefore(to)) {
      throw Problem.invalid("The period ends after the day on which it begins.");
    }
    if (from.getYear() < 1900 || to.getYear() > 9999) {
      throw Problem.invalid("The period lies outside of the years that are known here.");
    }
  }

  /** Checks what only the moment of hearing tells. */
  void checkAgainst(Instant now) {
    if (statedAt.isAfter(now)) {
      throw Problem.ruleBroken("The figure was stated in the future.");
    }
    if (periodTo.atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(now)) {
      throw Problem.ruleBroken("The period is not over yet.");
    }
  }

  private static Optional<BigDecimal> number(String member, @Nullable Optional<BigDecimal> given) {
    return Given.optional(given)
        .map(BigDecimal::stripTrailingZeros)
        .map(
            value -> {
              long before = (long) value.precision() - value.scale();
              if (value.scale() > DIGITS_AFTER_THE_POINT || before > DIGITS_BEFORE_THE_POINT) {
                throw Problem.invalid(
                    "The member '"
                        + member
                        + "' has at most 16 digits before the decimal point and 4 after it.");
              }
              return Figure.plain(value);
            });
  }
}
