package org.assay.server.skill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code strategic=true&at=DAY}, the two parameters by which strategic things are asked for.
 */
public final class StrategicDay {

  private StrategicDay() {}

  /**
   * Reads the parameters.
   *
   * @param strategic {@code true}, or absent when the question is not asked
   * @param at the day in question; today when absent
   * @param today the day today, in UTC
   * @return the day in question, or empty when the question is not asked
   */
  public static Optional<LocalDate> of(
      @Nullable String strategic, @Nullable String at, LocalDate today) {
    if (strategic == null && at != null) {
      throw Problem.invalid("The parameter 'at' goes with strategic=true.");
    }
    if (strategic == null) {
      return Optional.empty();
    }
    if (!strategic.equals("true")) {
      throw Problem.invalid("The parameter 'strategic' takes only the value true.");
    }
    return Optional.of(at == null ? today : day(at));
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problem.invalid("The parameter 'at' is a day such as 2026-03-31.");
    }
  }
}
