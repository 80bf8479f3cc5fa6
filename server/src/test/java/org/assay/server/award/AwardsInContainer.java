package org.assay.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assay.server.access.Caller;
import org.assay.server.achievement.AllOf;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.Passed;
import org.assay.server.achievement.Rule;
import org.assay.server.assessment.AssessmentsInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;

/** What the tests of awards share: facts to set, and a look at what they earned. */
abstract class AwardsInContainer {

  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static final Caller OWNER =
      new Caller(new UUID(0, 7), "Owner", true, Set.of(), Set.of(), Set.of());

  @Inject FactsInContainer facts;
  @Inject AwardStore awards;
  @Inject SettleAward settleAward;
  @Inject AssessmentsInContainer assessments;
  @Inject ClassesInContainer classes;
  @Inject PeopleInContainer people;
  @Inject UserTransaction transaction;

  void settle(Person person, String decision, Caller by) {
    var settlement = new Settlement(Settlement.Choice.of(decision), "a mistake");
    settleAward.settle(only(person).id(), person.id(), settlement, by);
  }

  AwardAnswer only(Person person) {
    assertThat(of(person)).hasSize(1);
    return of(person).get(0);
  }

  List<AwardAnswer> of(Person person) {
    return read(() -> awards.of(person.id()).stream().map(Award::answer).toList());
  }

  <T> T read(Supplier<T> question) {
    try {
      transaction.begin();
      try {
        return question.get();
      } finally {
        transaction.rollback();
      }
    } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  static Rule passed(UUID... tests) {
    return new AllOf(
        List.of(tests).stream()
            .<Rule>map(
                test -> new Passed(test, Optional.empty(), Optional.empty(), Optional.empty()))
            .toList());
  }

  static Instant day(int number) {
    return START.plus(Duration.ofDays(number));
  }

  static Fact result(UUID test, int day, String score) {
    return result(test, test + "/" + day, day(day), score);
  }

  static Fact result(UUID test, String key, Instant at, String score) {
    return fact(FactKind.RESULT, "test:" + key, test.toString(), at, score, true);
  }

  static Fact failed(UUID test, int day) {
    return failed(test, day, "10");
  }

  static Fact failed(UUID test, int day, String score) {
    return fact(
        FactKind.RESULT, "test:" + test + "/" + day, test.toString(), day(day), score, false);
  }

  static Fact fact(
      FactKind kind, String origin, String about, Instant at, String value, boolean passed) {
    return new Fact(
        kind,
        origin,
        about,
        "Fact",
        at.truncatedTo(java.time.temporal.ChronoUnit.MICROS),
        Optional.empty(),
        passed,
        Optional.ofNullable(value).map(java.math.BigDecimal::new),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    var end = Instant.now().plus(Duration.ofSeconds(60));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("a minute is enough").isBefore(end);
      Thread.sleep(50);
    }
  }
}
