package org.assay.server.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How far somebody is in a year, as of an instant: what was true then, by what is known now.
 *
 * <p>Hours are cut after two digits, so that what looks like a bound has reached it.
 *
 * @param person whose
 * @param year which year
 * @param zone where its days begin and end
 * @param asOf the instant before which things count
 * @param hours the time that counts
 * @param byDelivery the same by the way it reached them
 * @param byHalf the same by half-year
 * @param target the hours that are expected of them in the whole year
 * @param percent how much of the target is reached; absent when nothing is expected
 * @param tier the tier they are in; absent for no time at all, if so set
 * @param onTrack whether they have reached what somebody has who learns evenly
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Progress(
    UUID person,
    int year,
    String zone,
    Instant asOf,
    BigDecimal hours,
    Map<DeliveryMode, BigDecimal> byDelivery,
    Halves byHalf,
    BigDecimal target,
    Optional<BigDecimal> percent,
    Optional<String> tier,
    boolean onTrack) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

  /**
   * The two halves of a year.
   *
   * @param first hours from January to June
   * @param second hours from July to December
   */
  public record Halves(BigDecimal first, BigDecimal second) {}

  /** Counts a person's pieces. */
  static Progress of(
      UUID person,
      Collection<TimePiece> pieces,
      LearningYear year,
      LearningSettings settings,
      Instant asOf) {
    var known = pieces.stream().flatMap(piece -> piece.asOf(asOf).stream()).toList();
    var hours = LearningHours.of(known, year.zone());
    var time = hours.between(year.begin(), year.end());
    var target = year.target(settings.target());
    return new Progress(
        person,
        year.year(),
        year.zone().getId(),
        asOf,
        hours(time),
        byDelivery(hours, year),
        new Halves(
            hours(hours.between(year.begin(), year.middle())),
            hours(hours.between(year.middle(), year.end()))),
        hours(target),
        target.isZero() ? Optional.empty() : Optional.of(percent(time, target)),
        Tier.of(time, settings.zeroIsUnder()).map(Tier::wireName),
        time.compareTo(year.evenly(target, asOf)) >= 0);
  }

  private static Map<DeliveryMode, BigDecimal> byDelivery(LearningHours hours, LearningYear year) {
    var by = new EnumMap<DeliveryMode, BigDecimal>(DeliveryMode.class);
    for (var mode : DeliveryMode.values()) {
      var time = hours.between(year.begin(), year.end(), piece -> piece.delivery() == mode);
      by.put(mode, hours(time));
    }
    return by;
  }

  private static BigDecimal hours(Duration time) {
    return seconds(time).divide(SECONDS, 2, RoundingMode.DOWN);
  }

  private static BigDecimal percent(Duration time, Duration target) {
    return seconds(time).multiply(HUNDRED).divide(seconds(target), 1, RoundingMode.DOWN);
  }

  private static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
  }
}
