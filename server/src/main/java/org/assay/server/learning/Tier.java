package org.assay.server.learning;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How much somebody learned in a year; each tier begins with its hours and ends before the next.
 */
enum Tier {
  /** Less than 20 hours. */
  UNDER(0),
  /** From 20 hours. */
  ADEQUATE(20),
  /** From 40 hours. */
  STEADY(40),
  /** From 60 hours. */
  SUPER(60);

  private final Duration from;

  Tier(long hours) {
    this.from = Duration.ofHours(hours);
  }

  /**
   * Returns the tier of an amount of time.
   *
   * @param zeroIsUnder whether no time at all is in the lowest tier, or in none
   */
  static Optional<Tier> of(Duration time, boolean zeroIsUnder) {
    if (time.isZero() && !zeroIsUnder) {
      return Optional.empty();
    }
    var tier = UNDER;
    for (var candidate : values()) {
      tier = time.compareTo(candidate.from) >= 0 ? candidate : tier;
    }
    return Optional.of(tier);
  }

  /** Returns the tier as it stands in the API, such as {@code steady}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
