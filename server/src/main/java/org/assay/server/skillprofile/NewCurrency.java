package org.assay.server.skillprofile;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.server.skillprofile.CurrencyRule.Kind;

/**
 * How long proof of a skill is to stay fresh.
 *
 * @param kind in which way it grows old
 * @param period the half-life, or the time after which it is to be renewed, from P1D to P50Y;
 *     absent for what lasts
 */
public record NewCurrency(Kind kind, Optional<Period> period) {

  private static final Instant SOME_DAY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Period LONGEST = Period.ofYears(50);

  /** Checks the members. */
  public NewCurrency {
    kind = Given.present("kind", kind);
    period = Given.optional(period).map(Period::normalized);
    if (kind == Kind.LASTING && period.isPresent()) {
      throw Problem.invalid("What lasts has no period.");
    }
    if (kind != Kind.LASTING && !period.filter(NewCurrency::isFit).isPresent()) {
      throw Problem.invalid("The member 'period' is a period from P1D to P50Y, such as P2Y.");
    }
  }

  private static boolean isFit(Period period) {
    return period.getYears() >= 0
        && period.getMonths() >= 0
        && period.getDays() >= 0
        && !period.isZero()
        && period.toTotalMonths() <= LONGEST.toTotalMonths()
        && period.getDays() <= 50 * 366
        && !after(period).isAfter(after(LONGEST));
  }

  private static Instant after(Period period) {
    return SOME_DAY.atOffset(ZoneOffset.UTC).plus(period).toInstant();
  }

  CurrencyRule of(UUID skill) {
    return new CurrencyRule(skill, kind, period);
  }
}
