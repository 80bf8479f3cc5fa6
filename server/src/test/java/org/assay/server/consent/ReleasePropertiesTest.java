package org.assay.server.consent;

import static org.assay.server.consent.Samples.OTHER;
import static org.assay.server.consent.Samples.READER;
import static org.assay.server.consent.Samples.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every life of consents; each is made from a number, the same every time. */
class ReleasePropertiesTest {

  private static final int LONGEST = 40;

  static Stream<Integer> lives() {
    return Stream.iterate(1, life -> life + 1).limit(300);
  }

  @ParameterizedTest
  @MethodSource("lives")
  void release_after_a_withdrawal_is_as_if_the_consent_had_never_been_given(int life) {
    var log = Samples.life(life);
    var policy = Samples.anyPolicy(new Random(life));
    for (var withdrawal : withdrawals(log)) {
      var never = without(log, withdrawal);
      for (int hour = 0; hour <= LONGEST; hour++) {
        assertThat(told(policy, log, hour(hour))).isEqualTo(told(policy, never, hour(hour)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void consent_to_something_else_changes_nothing(int life) {
    var dice = new Random(life);
    var log = Samples.life(life);
    var policy = Samples.anyPolicy(dice);
    var more = Samples.anyGiven(log.end() + 1, dice.nextInt(LONGEST), dice);
    var at = hour(dice.nextInt(2 * LONGEST));
    var before = told(policy, log, at);
    var after = told(policy, with(log, more), at);
    for (var field : ProfileField.values()) {
      boolean concerned =
          more.purpose().equals(policy.purpose())
              && more.field() == field
              && !more.reader().equals(Optional.of(OTHER));
      if (!concerned) {
        assertThat(after.tells(field)).as(field + " " + more).isEqualTo(before.tells(field));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void later_entries_change_no_earlier_decision(int life) {
    var dice = new Random(life);
    var log = Samples.life(life);
    var policy = Samples.anyPolicy(dice);
    for (int known = 0; known <= log.end(); known++) {
      var then = new ConsentLog(log.entries().subList(0, known));
      var at = hour(2 * known + 1);
      assertThat(policy.release(log.upTo(known), READER, at))
          .isEqualTo(policy.release(then, READER, at));
      assertThat(log.upTo(known).end()).isEqualTo(known);
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void field_is_told_by_right_or_by_a_consent_that_stands_and_never_otherwise(int life) {
    var log = Samples.life(life);
    var policy = Samples.anyPolicy(new Random(life));
    for (int hour = 0; hour <= LONGEST; hour++) {
      var release = told(policy, log, hour(hour));
      for (var field : ProfileField.values()) {
        assertThat(release.tells(field)).isEqualTo(expected(policy, log, field, hour(hour)));
      }
      assertThat(release.withheld())
          .extracting(Withheld::field)
          .containsExactlyElementsOf(others(release));
    }
  }

  @Test
  void lives_are_such_that_consents_matter() {
    long told =
        IntStream.rangeClosed(1, 300)
            .mapToObj(Samples::life)
            .flatMap(log -> log.inForce(hour(LONGEST)))
            .count();
    long ended =
        IntStream.rangeClosed(1, 300)
            .mapToObj(Samples::life)
            .mapToLong(log -> withdrawals(log).size())
            .sum();

    assertThat(told).isGreaterThan(300);
    assertThat(ended).isGreaterThan(300);
  }

  /** Told in another way than the code does: entry by entry, from the last to the first. */
  private static boolean expected(
      ReleasePolicy policy, ConsentLog log, ProfileField field, Instant at) {
    if (policy.basis(field) != Basis.CONSENT) {
      return policy.basis(field) == Basis.RIGHT;
    }
    var gone = new ArrayList<Integer>();
    for (int i = log.entries().size() - 1; i >= 0; i--) {
      var entry = log.entries().get(i);
      if (entry.withdraws().isPresent()) {
        gone.add(entry.withdraws().get());
      } else if (!gone.contains(entry.number())
          && entry.purpose().equals(policy.purpose())
          && entry.field() == field
          && !entry.reader().equals(Optional.of(OTHER))
          && !at.isBefore(entry.at())
          && entry.ends().map(at::isBefore).orElse(true)) {
        return true;
      }
    }
    return false;
  }

  private static Release told(ReleasePolicy policy, ConsentLog log, Instant at) {
    var release = policy.release(log, READER, at);
    return new Release(
        release.purpose(), release.policy(), 0, release.fields(), release.withheld());
  }

  private static List<ProfileField> others(Release release) {
    return Stream.of(ProfileField.values()).filter(field -> !release.tells(field)).toList();
  }

  private static List<ConsentEntry> withdrawals(ConsentLog log) {
    return log.entries().stream().filter(entry -> entry.withdraws().isPresent()).toList();
  }

  private static ConsentLog without(ConsentLog log, ConsentEntry withdrawal) {
    return new ConsentLog(
        log.entries().stream()
            .filter(entry -> entry != withdrawal)
            .filter(entry -> !withdrawal.withdraws().equals(Optional.of(entry.number())))
            .toList());
  }

  private static ConsentLog with(ConsentLog log, ConsentEntry more) {
    return new ConsentLog(Stream.concat(log.entries().stream(), Stream.of(more)).toList());
  }
}
