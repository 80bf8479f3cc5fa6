package org.assay.server.award;

import static org.assertj.core.api.Assertions.assertThat;

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
