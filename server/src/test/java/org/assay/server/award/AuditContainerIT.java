package org.assay.server.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.FactKind;
import org.assay.server.learner.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an audit finds. */
@ExtendWith(ArquillianExtension.class)
class AuditContainerIT extends AwardsInContainer {

  @Inject AuditStore audits;
  @Inject PeopleTaskStore tasks;
  @Inject StartAudit startAudit;
  @Inject RepairAudit repairAudit;
  @Inject EntityManager entityManager;

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

  @Test
  void what_an_audit_found_owed_is_awarded_when_an_owner_asks_for_it_however_often()
      throws Exception {
    var test = assessments.test();
    var badge = classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    await(() -> read(() -> tasks.open()).isEmpty());
    var owed = people.somebody();
    var lost = people.somebody();
    facts.set(lost.id(), result(test, 1, "90"));
    facts.setSilently(owed.id(), result(test, 1, "90"));
    facts.setSilently(lost.id());
    var audit = finishedAudit();
    assertThat(of(owed)).isEmpty();

    repair(audit);
    assertThat(only(owed).achievement()).isEqualTo(badge);
    assertThat(only(owed).metAt()).isEqualTo(day(1));
    assertThat(only(lost).state()).isEqualTo(AwardState.SUPPORTED);
    repair(audit);
    assertThat(of(owed)).hasSize(1);
    assertThat(findings(finishedAudit(), owed)).isEmpty();
    facts.setSilently(lost.id(), result(test, 1, "90"));
  }

  @Test
  void audit_that_goes_on_is_not_repaired_yet() throws Exception {
    transaction.begin();
    try {
      var audit = startAudit.start(OWNER).id();
      assertThatThrownBy(() -> repairAudit.repair(audit, OWNER))
          .hasStackTraceContaining("The audit is not finished yet.");
    } finally {
      transaction.rollback();
    }
    assertThatThrownBy(() -> repairAudit.repair(UUID.randomUUID(), OWNER))
        .hasStackTraceContaining("There is no audit");
  }

  private void repair(UUID audit) throws InterruptedException {
    var before = answer(audit).repairedAt();
    repairAudit.repair(audit, OWNER);
    await(() -> !answer(audit).repairedAt().equals(before));
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
}
