package org.assay.server.skillprofile;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.server.consent.ConsentEnd;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody who keeps up to date has come.
 *
 * <p>What becomes known has a place in the feed. That consents end by themselves has none: for that
 * it counts when the last answer was decided. And when the policy changes, what was told by the one
 * before is to be told anew.
 *
 * @param place the place of the last event
 * @param policy the version of the policy by which it was told; 0 if that is not known
 * @param ended up to where the ends of consents were taken in
 */
record FeedPlace(long place, int policy, ConsentEnd ended) {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,18})(?:\\.(\\d{1,9})\\.(\\d{1,16})(?:\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?)?");

  /** How far the clocks of several servers may differ at most. */
  private static final Duration CLOCKS = Duration.ofDays(1);

  /** Returns the place before everything, for somebody who holds nothing yet. */
  static FeedPlace first(int policy, Instant now) {
    return new FeedPlace(0, policy, ConsentEnd.allOf(now));
  }

  /**
   * Reads what an earlier answer said as next, or begins. It is not a secret, and who makes up one
   * misleads only themselves.
   *
   * @param policy the version of the policy that is in force: if it is another than the one by
   *     which was told what came before, all of it is told anew
   */
  static FeedPlace read(@Nullable String text, int policy, Instant now) {
    if (text == null) {
      return first(policy, now);
    }
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw unknown();
    }
    var version = form.group(2);
    var micros = form.group(3);
    if (version == null || micros == null || Integer.parseInt(version) != policy) {
      return first(policy, now);
    }
    var at = Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    if (at.isAfter(now.plus(CLOCKS))) {
      throw unknown();
    }
    return new FeedPlace(Long.parseLong(form.group(1)), policy, ended(at, form.group(4)));
  }

  private static ConsentEnd ended(Instant at, @Nullable String person) {
    return person == null ? ConsentEnd.allOf(at) : new ConsentEnd(at, UUID.fromString(person));
  }

  private static Problem unknown() {
    return Problem.invalid("The parameter 'after' is what an earlier answer said as 'next'.");
  }

  /** Returns it as it stands in the API. */
  @Override
  public String toString() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, ended.at());
    var done = place + "." + policy + "." + micros;
    return ended.isAllOfInstant() ? done : done + "." + ended.person();
  }
}
