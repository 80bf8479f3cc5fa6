package org.assay.server.credential;

import static org.assay.server.container.TogetherInContainer.begin;
import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assay.server.container.TogetherInContainer.end;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assay.server.access.Caller;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.assessment.AssessmentsInContainer;
import org.assay.server.award.AwardWithdrawn;
import org.assay.server.award.RuleMet;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CredentialContainerIT {

  private static final Caller OWNER =
      new Caller(new UUID(0, 7), "Owner", true, Set.of(), Set.of(), Set.of());

  /** Fails at the very last step of issuing, for some people. */
  @Singleton
  static class Saboteur {
    private final List<UUID> victims = new CopyOnWriteArrayList<>();

    void spoil(@Observes CredentialIssued issued) {
      if (victims.contains(issued.badge().learner())) {
        throw new IllegalStateException("power cut");
      }
    }
  }

  @Inject Event<RuleMet> ruleMet;
  @Inject IssueCredential issueCredential;
  @Inject RevokeCredential revokeCredential;
  @Inject Event<AwardWithdrawn> withdrawn;
  @Inject ReadLearners learners;
  @Inject RetryOrder retryOrder;
  @Inject ReadCredentials credentials;
  @Inject EntityManager entityManager;
  @Inject UserTransaction transaction;
  @Inject AssessmentsInContainer assessments;
  @Inject ClassesInContainer classes;
  @Inject PeopleInContainer people;
  @Inject Saboteur saboteur;

  @Test
  void rule_that_is_met_becomes_one_badge() throws Exception {
    var person = people.somebody();
    meet(person);
    await(() -> !held(person).isEmpty());

    assertThat(held(person)).singleElement().returns(CredentialState.VALID, HeldCredential::state);
  }

  @Test
  void order_exists_only_with_the_result_that_met_the_rule() throws Exception {
    var person = people.somebody();
    transaction.begin();
    ruleMet.fire(met(person));
    transaction.rollback();

    assertThat(orders(person)).isEmpty();
    assertThatThrownBy(() -> ruleMet.fire(met(person))).isInstanceOf(TransactionalException.class);
  }

  @Test
  void award_is_ordered_once() throws Exception {
    var person = people.somebody();
    var met = met(person);
    transaction.begin();
    ruleMet.fire(met);
    ruleMet.fire(met);
    transaction.commit();

    assertThat(orders(person)).hasSize(1);
  }

  @Test
  void however_many_work_on_an_order_there_is_one_badge() throws Exception {
    var person = people.somebody();
    meet(person);
    var order = orders(person).get(0);
    Callable<?> work =
        () -> {
          issueCredential.issue(new DueOrder(order, person.id()));
          return null;
        };

    doTogether(List.of(work, work, work, work, work, work));
    await(() -> !held(person).isEmpty());

    assertThat(held(person)).hasSize(1);
  }

  @Test
  void failure_at_the_last_step_leaves_no_badge_a_pending_order_and_the_intent() throws Exception {
    var person = people.somebody();
    saboteur.victims.add(person.id());
    meet(person);
    await(() -> attempts(person) > 0);

    assertThat(held(person)).isEmpty();
    assertThat(intents(person)).isPositive();

    saboteur.victims.remove(person.id());
    retryOrder.retry(orders(person).get(0), person.id());
    await(() -> !held(person).isEmpty());
    assertThat(held(person)).hasSize(1);
  }

  @Test
  void order_that_is_tried_again_while_its_award_is_withdrawn_stays_cancelled() throws Exception {
    var person = people.somebody();
    var met = met(person);
    transaction.begin();
    ruleMet.fire(met);
    entityManager
        .createNativeQuery("UPDATE issuance_order SET state = 'FAILED' WHERE award = ?1")
        .setParameter(1, met.award().toString())
        .executeUpdate();
    transaction.commit();
    var order = orders(person).get(0);

    transaction.begin();
    learners.hold(person.id());
    withdrawn.fire(new AwardWithdrawn(met.award(), person.id(), "a mistake", OWNER));
    var retry = begin(() -> retryOrder.retry(order, person.id()));
    transaction.commit();
    end(retry);

    assertThat(read(() -> entityManager.find(IssuanceOrder.class, order).state()))
        .isEqualTo(OrderState.CANCELLED);
  }

  @Test
  void revocation_stands_in_the_row_and_for_good() throws Exception {
    var person = people.somebody();
    meet(person);
    await(() -> !held(person).isEmpty());
    var badge = held(person).get(0).id();

    revokeCredential.revoke(badge, person.id(), "a mistake", OWNER);
    var again = revokeCredential.revoke(badge, person.id(), "another reason", OWNER);

    assertThat(again.state()).isEqualTo(CredentialState.REVOKED);
    assertThat(again.revocationReason()).contains("a mistake");
  }

  private void meet(Person person) throws Exception {
    transaction.begin();
    ruleMet.fire(met(person));
    transaction.commit();
  }

  private RuleMet met(Person person) {
    var assessment = assessments.test();
    var badgeClass = classes.requiring(assessment);
    var now = Instant.now();
    var result =
        new Fact(
            FactKind.RESULT,
            "result:" + UUID.randomUUID(),
            assessment.toString(),
            "Test",
            now.minusSeconds(60),
            Optional.empty(),
            true,
            Optional.of(BigDecimal.valueOf(90)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new RuleMet(
        UUID.randomUUID(), person.id(), badgeClass, 1, now, Optional.empty(), List.of(result));
  }

  private List<HeldCredential> held(Person person) {
    return read(() -> credentials.held(person.id()));
  }

  private List<UUID> orders(Person person) {
    return read(
        () ->
            entityManager
                .createQuery(
                    "SELECT o.id FROM IssuanceOrder o WHERE o.learner = :person", UUID.class)
                .setParameter("person", person.id())
                .getResultList());
  }

  /**
   * Reads in a transaction: without one the test would share its way to the database with the tasks
   * that it began, and they close it.
   */
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

  private int attempts(Person person) {
    return read(
        () ->
            entityManager
                .createQuery(
                    "SELECT o.attempts FROM IssuanceOrder o WHERE o.learner = :person",
                    Integer.class)
                .setParameter("person", person.id())
                .getSingleResult());
  }

  private long intents(Person person) {
    return read(
        () ->
            ((Number)
                    entityManager
                        .createNativeQuery(
                            "SELECT COUNT(*) FROM audit_entry WHERE event ="
                                + " 'credential.intended' AND detail LIKE ?")
                        .setParameter(1, "%" + person.subjectId() + "%")
                        .getSingleResult())
                .longValue());
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var end = Instant.now().plus(Duration.ofSeconds(30));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("thirty seconds are enough").isBefore(end);
      Thread.sleep(50);
    }
  }
}
