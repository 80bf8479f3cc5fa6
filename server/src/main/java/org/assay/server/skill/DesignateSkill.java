package org.assay.server.skill;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Designates a skill strategic, ends a designation, and withdraws one that was a mistake. */
@Singleton
class DesignateSkill {

  private final SkillStore skills;
  private final DesignationStore designations;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;
  private final Event<DesignationChanged> changed;

  @Inject
  DesignateSkill(
      SkillStore skills,
      DesignationStore designations,
      AuditLog audit,
      Ids ids,
      Clock clock,
      Event<DesignationChanged> changed) {
    this.skills = skills;
    this.designations = designations;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    this.changed = changed;
  }

  @Transactional
  StrategicDesignation designate(UUID skill, NewDesignation given, Caller by) {
    hold(skill);
    var designation = new Designation(ids.next(), skill, given, clock.instant());
    var view = designation.view();
    if (designations.of(skill).stream().anyMatch(other -> other.view().overlaps(view))) {
      throw Problem.ruleBroken(
          "The skill is designated for " + view.area() + " on some of these days already.");
    }
    designations.add(designation);
    tell(view, false, by);
    audit.write(by.account().toString(), "skill.designated", skill.toString(), view.toString());
    return view;
  }

  @Transactional
  StrategicDesignation end(UUID skill, UUID id, DesignationEnd end, Caller by) {
    hold(skill);
    var designation = designation(skill, id);
    designation.end(end.to(), clock.instant());
    var view = designation.view();
    tell(view, false, by);
    audit.write(
        by.account().toString(), "skill.designation-ended", skill.toString(), view.toString());
    return view;
  }

  /** Withdraws a designation that was recorded by mistake: from now on it never was. */
  @Transactional
  void withdraw(UUID skill, UUID id, DesignationWithdrawal withdrawal, Caller by) {
    hold(skill);
    var designation = designation(skill, id);
    designation.withdraw(withdrawal.reason(), clock.instant());
    tell(designation.view(), true, by);
    audit.write(
        by.account().toString(),
        "skill.designation-withdrawn",
        skill.toString(),
        designation.view() + ": " + withdrawal.reason());
  }

  private void tell(StrategicDesignation view, boolean withdrawn, Caller by) {
    changed.fire(new DesignationChanged(view, withdrawn, by.account().toString()));
  }

  private Designation designation(UUID skill, UUID id) {
    return designations
        .find(id)
        .filter(found -> found.skill().equals(skill))
        .orElseThrow(() -> Problem.notFound("designation", id));
  }

  private void hold(UUID skill) {
    if (skills.hold(skill).isEmpty()) {
      throw Problem.notFound("skill", skill);
    }
  }
}
