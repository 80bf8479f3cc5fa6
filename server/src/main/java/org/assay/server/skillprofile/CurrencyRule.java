package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * How long proof of a skill stays fresh.
 *
 * @param skill the skill
 * @param kind in which way it grows old
 * @param period the half-life, or the time after which it is to be renewed; absent if it never does
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CurrencyRule(UUID skill, Kind kind, Optional<Period> period)
    implements Setting.Content {

  /** Wholly fresh, in thousandths. */
  static final int FRESH = 1000;

  /** After so many halves nothing is left that a thousandth could show. */
  private static final int MOST_HALVES = 10;

  /** In which way proof grows old. */
  public enum Kind {
    /** It does not. */
    LASTING,
    /** After each period half of what was there is left, and in between it falls evenly. */
    HALF_LIFE,
    /** It is fresh for the period, then not at all. */
    RENEWAL
  }

  static CurrencyRule lasting(UUID skill) {
    return new CurrencyRule(skill, Kind.LASTING, Optional.empty());
  }

  @Override
  public String subject() {
    return skill.toString();
  }

  /**
   * Returns how fresh proof is, in thousandths, rounded down.
   *
   * @param since when the skill was proven
   * @param at the instant in question
   */
  int share(Instant since, Instant at) {
    if (kind == Kind.LASTING || period.isEmpty() || !at.isAfter(since)) {
      return FRESH;
    }
    return kind == Kind.RENEWAL ? (at.isBefore(after(since, 1)) ? FRESH : 0) : halved(since, at);
  }

  /** Returns when proof is due to be renewed, if it is. */
  Optional<Instant> due(Instant since) {
    return kind == Kind.RENEWAL && period.isPresent()
        ? Optional.of(after(since, 1))
        : Optional.empty();
  }

  private int halved(Instant since, Instant at) {
    for (int halves = 0; halves < MOST_HALVES; halves++) {
      var end = after(since, halves + 1);
      if (at.isBefore(end)) {
        var begin = after(since, halves);
        long whole = Duration.between(begin, end).toSeconds();
        long gone = Duration.between(begin, at).toSeconds();
        return (int) (FRESH * (2 * whole - gone) / (2 * whole << halves));
      }
    }
    return 0;
  }

  private Instant after(Instant since, int times) {
    return since
        .atOffset(ZoneOffset.UTC)
        .plus(period.orElseThrow().multipliedBy(times))
        .toInstant();
  }
}
