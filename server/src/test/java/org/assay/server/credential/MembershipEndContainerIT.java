package org.assay.server.credential;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
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
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.assessment.AssessmentsInContainer;
import org.assay.server.award.AwardEnds;
import org.assay.server.award.RuleMet;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a badge when the end of what it is for changes. */
@ExtendWith(ArquillianExtension.class)
class MembershipEndContainerIT {

  private static final Caller OWNER =
      new Caller(new UUID(0, 7), "Owner", true, Set.of(), Set.of(), Set.of());

  @Inject Event<RuleMet> ruleMet;
  @Inject Event<AwardEnds> awardEnds;
  @Inject RevokeCredential revokeCredential;
  @Inject ReadCredentials credentials;
  @Inject BadgeFacts badgeFacts;
  @Inject ReadLearners learners;
  @Inject UserTransaction transaction;
  @Inject AssessmentsInContainer assessments;
  @Inject ClassesInContainer classes;
  @Inject PeopleInContainer people;

  private final Instant start = Instant.now().truncatedTo(SECONDS);

  @Test
  void membership_that_goes_on_longer_than_its_badge_says_has_another_badge() throws Exception {
    var person = people.somebody();
    var award = meet(person, Optional.of(inDays(1)));
    await(() -> held(person).size() == 1);

    ends(person, award, Optional.of(inDays(10)));
    await(() -> held(person).size() == 2);
    assertThat(held(person)).extracting(HeldCredential::state).containsOnly(CredentialState.VALID);
    assertThat(held(person))
        .extracting(badge -> badge.validUntil().orElseThrow())
        .containsExactly(inDays(1), inDays(10));

    ends(person, award, Optional.of(inDays(5)));
    ends(person, award, Optional.of(inDays(10)));
    ends(person, award, Optional.empty());
    await(() -> held(person).size() == 3);
    assertThat(held(person).get(2).validUntil().orElseThrow()).isAfter(inDays(700));
  }

  @Test
  void membership_that_goes_on_after_its_badge_was_taken_back_has_another_badge() throws Exception {
    var person = people.somebody();
    var award = meet(person, Optional.empty());
    await(() -> held(person).size() == 1);
    ends(person, award, Optional.of(start));
    await(() -> held(person).get(0).state() == CredentialState.REVOKED);
    assertThat(until(person)).containsExactly(Optional.of(start));

    ends(person, award, Optional.of(inDays(3)));
    await(() -> held(person).size() == 2);
    assertThat(held(person))
        .extracting(HeldCredential::state)
        .containsExactly(CredentialState.REVOKED, CredentialState.VALID);
    assertThat(until(person)).containsExactly(Optional.of(start), Optional.of(inDays(3)));
  }

  @Test
  void membership_that_would_be_over_already_has_no_other_badge() throws Exception {
    var person = people.somebody();
    var award = meet(person, Optional.of(start.minusSeconds(20)));
    await(() -> held(person).size() == 1);
    ends(person, award, Optional.of(start.minusSeconds(10)));
    ends(person, award, Optional.of(start.minusSeconds(5)));
    Thread.sleep(1500);
    assertThat(held(person)).hasSize(1);
  }

  @Test
  void whoever_loses_a_badge_loses_all_badges_of_the_award() throws Exception {
    var person = people.somebody();
    var award = meet(person, Optional.of(inDays(1)));
    await(() -> held(person).size() == 1);
    ends(person, award, Optional.of(inDays(10)));
    await(() -> held(person).size() == 2);

    revokeCredential.revoke(held(person).get(0).id(), person.id(), "a mistake", OWNER);
    assertThat(held(person))
        .extracting(HeldCredential::state)
        .containsExactly(CredentialState.REVOKED, CredentialState.REVOKED);
    assertThat(until(person)).isEmpty();
  }

  private UUID meet(Person person, Optional<Instant> end) throws Exception {
    var test = assessments.test();
    var fact =
        new Fact(
            FactKind.MEMBERSHIP,
            "membership:guild",
            "guild",
            "Guild",
            start.minusSeconds(60),
            end,
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    var award = UUID.randomUUID();
    var of = classes.requiring(test);
    transaction.begin();
    learners.hold(person.id());
    ruleMet.fire(new RuleMet(award, person.id(), of, 1, fact.at(), end, List.of(fact)));
    transaction.commit();
    return award;
  }

  private void ends(Person person, UUID award, Optional<Instant> end) throws Exception {
    transaction.begin();
    learners.hold(person.id());
    awardEnds.fire(new AwardEnds(award, end));
    transaction.commit();
  }

  private Instant inDays(int number) {
    return start.plus(Duration.ofDays(number));
  }

  private List<Optional<Instant>> until(Person person) {
    return read(() -> badgeFacts.factsOf(person.id()).stream().map(Fact::until).toList());
  }

  private List<HeldCredential> held(Person person) {
    return read(() -> credentials.held(person.id()));
  }

  private <T> T read(Supplier<T> question) {
    try {
      transaction.begin();
      try {
        return question.get();
      } finally {
        transaction.rollback();
      }
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var end = Instant.now().plus(Duration.ofSeconds(30));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("thirty seconds are enough").isBefore(end);
      Thread.sleep(50);
    }
  }
}
