package org.assay.server.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure as the API shows it.
 *
 * @param metric what was measured
 * @param periodFrom the first day of the period
 * @param periodTo the day after its last day
 * @param target what was agreed
 * @param actual what was reached
 * @param percentOfTarget the share of the target, if there is one
 * @param source the system that says so
 * @param key the figure's id there
 * @param statedAt when the source said it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FigureAnswer(
    String metric,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<BigDecimal> target,
    Optional<BigDecimal> actual,
    Optional<BigDecimal> percentOfTarget,
    String source,
    String key,
    Instant statedAt) {

  static FigureAnswer of(Figure figure) {
    return new FigureAnswer(
        figure.metric(),
        figure.from(),
        figure.to(),
        figure.target(),
        figure.actual(),
        figure.percentOfTarget(),
        figure.source(),
        figure.key(),
        figure.statedAt());
  }
}
