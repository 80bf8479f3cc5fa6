package org.assay.server.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assay.server.access.Caller;
import org.assay.server.achievement.AllOf;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.Member;
import org.assay.server.achievement.Passed;
import org.assay.server.achievement.Rule;
import org.assay.server.assessment.AssessmentsInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AwardContainerIT {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Caller OWNER =
      new Caller(new UUID(0, 7), "Owner", true, Set.of(), Set.of(), Set.of());

  /** Hears what becomes of awards. */
  @Singleton
  static class Heard {
    private final List<RuleMet> met = new CopyOnWriteArrayList<>();
    private final List<AwardWithdrawn> withdrawn = new CopyOnWriteArrayList<>();
    private final List<AwardEnds> ends = new CopyOnWriteArrayList<>();

    void hear(@Observes RuleMet event) {
      met.add(event);
    }

    void hear(@Observes AwardWithdrawn event) {
      withdrawn.add(event);
    }

    void hear(@Observes AwardEnds event) {
      ends.add(event);
    }
  }

  @Inject FactsInContainer facts;
  @Inject AwardStore awards;
  @Inject AuditStore audits;
  @Inject PeopleTaskStore tasks;
  @Inject SettleAward settleAward;
  @Inject NoteRevocation noteRevocation;
  @Inject StartAudit startAudit;
  @Inject AssessmentsInContainer assessments;
  @Inject ClassesInContainer classes;
  @Inject PeopleInContainer people;
  @Inject Heard heard;
  @Inject EntityManager entityManager;
  @Inject UserTransaction transaction;

  @Test
  void award_keeps_exactly_the_facts_that_met_its_rule() {
    var test = assessments.test();
    var badge = classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 3, "95"), result(test, 1, "80"), failed(test, 0));

    var award = only(person);
    assertThat(award.achievement()).isEqualTo(badge);
    assertThat(award.state()).isEqualTo(AwardState.SUPPORTED);
    assertThat(award.metAt()).isEqualTo(day(1));
    assertThat(award.facts()).containsExactly(result(test, 1, "80"));
    assertThat(award.digest()).hasSize(64);
  }

  @Test
  void award_that_loses_its_facts_says_why_and_stands_again_when_they_come_back() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    facts.set(person.id(), failed(test, 1, "90"));

    var lost = only(person);
    assertThat(lost.state()).isEqualTo(AwardState.UNSUPPORTED);
    assertThat(lost.reason().orElseThrow())
        .contains("is now not in favour")
        .contains("Missing: pass “Cloud basics”.");
    assertThat(lost.facts()).containsExactly(result(test, 1, "90"));

    facts.set(person.id(), result(test, 1, "90"));
    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
    assertThat(only(person).reason()).isEmpty();
    assertThat(heard.met).filteredOn(met -> met.learner().equals(person.id())).hasSize(1);
  }

  @Test
  void award_with_other_support_stands() {
    var test = assessments.test();
    classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"), result(test, 2, "85"));
    facts.set(person.id(), result(test, 2, "85"));
    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
  }

  @Test
  void owner_keeps_or_withdraws_and_only_what_lost_its_support() {
    var test = assessments.test();
    classes.requiring(test);
    var kept = people.somebody();
    var withdrawn = people.somebody();
    for (var person : List.of(kept, withdrawn)) {
      facts.set(person.id(), result(test, 1, "90"));
      assertThatThrownBy(() -> settle(person, "keep", OWNER)).hasStackTraceContaining("SUPPORTED");
      facts.set(person.id());
    }
    settle(kept, "keep", OWNER);
    settle(withdrawn, "withdraw", OWNER);

    assertThat(only(kept).state()).isEqualTo(AwardState.KEPT);
    assertThat(only(kept).settledBy()).contains(OWNER.account());
    assertThat(only(withdrawn).state()).isEqualTo(AwardState.WITHDRAWN);
    assertThat(heard.withdrawn)
        .filteredOn(event -> Set.of(kept.id(), withdrawn.id()).contains(event.learner()))
        .singleElement()
        .returns("a mistake", AwardWithdrawn::reason)
        .returns(withdrawn.id(), AwardWithdrawn::learner);
    assertThatThrownBy(() -> settle(withdrawn, "keep", OWNER)).hasStackTraceContaining("WITHDRAWN");
  }

  @Test
  void nobody_decides_about_an_award_of_their_own() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    facts.set(person.id());
    var self = new Caller(person.id(), "Self", false, Set.of(), Set.of(), Set.of());
    assertThatThrownBy(() -> settle(person, "keep", self))
        .hasStackTraceContaining("Nobody decides about an award of their own.");
    assertThat(only(person).state()).isEqualTo(AwardState.UNSUPPORTED);
  }

  @Test
  void withdrawn_award_is_earned_anew_only_by_newer_facts() {
    var test = assessments.test();
    classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    facts.set(person.id());
    settle(person, "withdraw", OWNER);

    facts.set(person.id(), result(test, 1, "90"), result(test, 2, "95"));
    assertThat(of(person)).hasSize(1);
    var today = result(test, "new", Instant.now(), "91");
    facts.set(person.id(), result(test, 1, "90"), today);
    assertThat(of(person)).hasSize(2);
    assertThat(of(person).get(1).facts()).singleElement().returns(today.origin(), Fact::origin);
  }

  @Test
  void badge_with_a_period_is_earned_anew_in_any_order_and_another_is_not() {
    var test = assessments.test();
    classes.ruled(Category.KNOWLEDGE, Optional.of(Period.ofYears(1)), passed(test));
    classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var clean = people.somebody();
    facts.set(clean.id(), result(test, 1, "90"));
    facts.set(clean.id(), result(test, 1, "90"), result(test, 200, "90"));
    var late = people.somebody();
    facts.set(late.id(), result(test, 200, "90"));
    facts.set(late.id(), result(test, 200, "90"), result(test, 1, "90"));

    assertThat(of(clean)).extracting(AwardAnswer::metAt).containsOnly(day(1), day(200)).hasSize(3);
    assertThat(of(late)).extracting(AwardAnswer::metAt).containsOnly(day(1), day(200)).hasSize(3);
    assertThat(of(late)).extracting(AwardAnswer::state).containsOnly(AwardState.SUPPORTED);
  }

  @Test
  void another_pass_in_the_first_half_of_the_period_is_no_other_earning() {
    var test = assessments.test();
    classes.ruled(Category.KNOWLEDGE, Optional.of(Period.ofYears(1)), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 50, "90"));
    facts.set(person.id(), result(test, 50, "90"), result(test, 180, "95"));
    facts.set(person.id(), result(test, 50, "90"), result(test, 180, "95"), result(test, 1, "90"));
    assertThat(only(person).metAt()).isEqualTo(day(50));
    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
  }

  @Test
  void who_met_the_rule_before_the_class_was_published_is_awarded() throws Exception {
    var test = assessments.test();
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    classes.requiring(test);
    await(() -> of(person).size() == 1);
    assertThat(only(person).metAt()).isEqualTo(day(1));
  }

  @Test
  void new_version_is_earned_only_by_newer_facts() throws Exception {
    var test = assessments.test();
    var badge = classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    classes.ruledAnew(badge, Category.KNOWLEDGE, passed(test));
    facts.set(person.id(), result(test, 1, "90"), failed(test, 2));
    assertThat(of(person)).hasSize(1);
    facts.set(person.id(), result(test, 1, "90"), result(test, 3, "95"));
    assertThat(of(person)).extracting(AwardAnswer::version).containsExactly(1, 2);
  }

  @Test
  void membership_that_gets_an_end_ends_its_award_and_a_new_one_earns_it_anew() {
    var group = "guild " + UUID.randomUUID();
    classes.ruled(Category.MEMBERSHIP, Optional.empty(), new Member(group));
    var person = people.somebody();
    facts.set(person.id(), member(group, 1, Optional.empty()));
    var award = only(person);
    facts.set(person.id(), member(group, 1, Optional.of(9)));

    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
    assertThat(only(person).endsAt()).contains(day(9));
    assertThat(heard.ends).contains(new AwardEnds(award.id(), Optional.of(day(9))));

    facts.set(person.id(), member(group, 1, Optional.of(9)), member(group, 20, Optional.empty()));
    assertThat(of(person)).extracting(AwardAnswer::metAt).containsExactly(day(1), day(20));
  }

  @Test
  void what_will_be_true_later_earns_nothing_yet() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), result(test, "later", Instant.now().plusSeconds(3600), "90"));
    assertThat(of(person)).isEmpty();
  }

  @Test
  void nobody_vouches_for_themselves() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), by(person.id(), result(test, 1, "90")));
    assertThat(of(person)).isEmpty();
    facts.set(person.id(), by(UUID.randomUUID(), result(test, 1, "90")));
    assertThat(of(person)).hasSize(1);
  }

  @Test
  void dropping_one_score_flags_exactly_its_awards() throws Exception {
    var one = assessments.test();
    var other = assessments.test();
    var both = classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(one, other));
    classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(other));
    var alone = classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(one));
    var hit = people.somebody();
    var spared = people.somebody();
    for (var person : List.of(hit, spared)) {
      facts.set(person.id(), result(one, 1, "90"), result(other, 2, "90"));
    }
    facts.set(hit.id(), result(other, 2, "90"));

    assertThat(of(hit))
        .filteredOn(award -> award.state() == AwardState.UNSUPPORTED)
        .extracting(AwardAnswer::achievement)
        .containsExactlyInAnyOrder(both, alone);
    assertThat(of(spared)).extracting(AwardAnswer::state).containsOnly(AwardState.SUPPORTED);

    var audit = finishedAudit();
    assertThat(findings(audit, hit))
        .extracting(AuditFinding::kind, AuditFinding::achievement)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(AuditFinding.Kind.UNSUPPORTED, both),
            org.assertj.core.groups.Tuple.tuple(AuditFinding.Kind.UNSUPPORTED, alone));
    assertThat(findings(audit, spared)).isEmpty();
    assertThat(answer(audit).equal()).contains(false);
  }

  @Test
  void audit_finds_what_nobody_was_told() throws Exception {
    var test = assessments.test();
    var badge = classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    await(() -> read(() -> tasks.open()).isEmpty());
    var owed = people.somebody();
    facts.setSilently(owed.id(), result(test, 1, "90"));
    var changed = people.somebody();
    facts.set(changed.id(), result(test, 1, "90"));
    facts.setSilently(changed.id(), result(test, 1, "91"));
    var lost = people.somebody();
    facts.set(lost.id(), result(test, 1, "90"));
    facts.setSilently(lost.id());
    var holds = people.somebody();
    facts.setSilently(
        holds.id(), fact(FactKind.BADGE, "badge:x", badge.toString(), day(1), null, true));

    var audit = finishedAudit();
    assertThat(findings(audit, owed))
        .extracting(AuditFinding::kind)
        .containsExactly(AuditFinding.Kind.OWED);
    assertThat(findings(audit, changed))
        .extracting(AuditFinding::kind)
        .containsExactly(AuditFinding.Kind.FACTS_DIFFER);
    assertThat(findings(audit, lost))
        .extracting(AuditFinding::kind)
        .containsExactly(AuditFinding.Kind.UNSUPPORTED);
    assertThat(findings(audit, holds))
        .extracting(AuditFinding::kind)
        .containsExactly(AuditFinding.Kind.BADGE_WITHOUT_AWARD);
    for (var person : List.of(owed, changed, lost, holds)) {
      facts.setSilently(person.id());
    }
  }

  private UUID finishedAudit() throws InterruptedException {
    var audit = startAudit.start(OWNER).id();
    await(() -> answer(audit).finishedAt().isPresent());
    return audit;
  }

  private AuditAnswer answer(UUID audit) {
    return read(() -> audits.find(audit).orElseThrow().answer(audits.counts(audit)));
  }

  private List<AuditFinding> findings(UUID audit, Person person) {
    return read(
        () ->
            entityManager
                .createQuery("select r from AuditRow r where r.audit = :audit", AuditRow.class)
                .setParameter("audit", audit)
                .getResultStream()
                .map(AuditRow::finding)
                .filter(finding -> finding.learner().equals(person.id()))
                .toList());
  }

  private void settle(Person person, String decision, Caller by) {
    var settlement = new Settlement(Settlement.Choice.of(decision), "a mistake");
    settleAward.settle(only(person).id(), person.id(), settlement, by);
  }

  private AwardAnswer only(Person person) {
    assertThat(of(person)).hasSize(1);
    return of(person).get(0);
  }

  private List<AwardAnswer> of(Person person) {
    return read(() -> awards.of(person.id()).stream().map(Award::answer).toList());
  }

  private <T> T read(Supplier<T> question) {
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

  private static Rule passed(UUID... tests) {
    return new AllOf(
        List.of(tests).stream()
            .<Rule>map(
                test -> new Passed(test, Optional.empty(), Optional.empty(), Optional.empty()))
            .toList());
  }

  private static Instant day(int number) {
    return START.plus(Duration.ofDays(number));
  }

  private static Fact result(UUID test, int day, String score) {
    return result(test, test + "/" + day, day(day), score);
  }

  private static Fact result(UUID test, String key, Instant at, String score) {
    return fact(FactKind.RESULT, "test:" + key, test.toString(), at, score, true);
  }

  private static Fact failed(UUID test, int day) {
    return failed(test, day, "10");
  }

  private static Fact failed(UUID test, int day, String score) {
    return fact(
        FactKind.RESULT, "test:" + test + "/" + day, test.toString(), day(day), score, false);
  }

  private static Fact by(UUID account, Fact fact) {
    return new Fact(
        fact.kind(),
        fact.origin(),
        fact.about(),
        fact.name(),
        fact.at(),
        fact.until(),
        fact.passed(),
        fact.value(),
        fact.level(),
        Optional.of(new Fact.Voucher(account, "Somebody")),
        fact.tags(),
        fact.evidence());
  }

  private static Fact member(String group, int day, Optional<Integer> end) {
    var fact = fact(FactKind.MEMBERSHIP, "member:" + group + day, group, day(day), null, true);
    return new Fact(
        fact.kind(),
        fact.origin(),
        fact.about(),
        fact.name(),
        fact.at(),
        end.map(AwardContainerIT::day),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Fact fact(
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

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var end = Instant.now().plus(Duration.ofSeconds(60));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("a minute is enough").isBefore(end);
      Thread.sleep(50);
    }
  }
}
