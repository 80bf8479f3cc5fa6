package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;

/** Publishes and retires skills. */
@Singleton
class ChangeSkillState {

  private final SkillStore skills;
  private final AuditLog audit;

  @Inject
  ChangeSkillState(SkillStore skills, AuditLog audit) {
    this.skills = skills;
    this.audit = audit;
  }

  @Transactional
  void publish(UUID id, Caller by) {
    hold(id).publish();
    audit.write(by.account().toString(), "skill.published", id.toString(), "");
  }

  @Transactional
  void retire(UUID id, Caller by) {
    hold(id).retire();
    audit.write(by.account().toString(), "skill.retired", id.toString(), "");
  }

  private Skill hold(UUID id) {
    return skills.hold(id).orElseThrow(() -> Problem.notFound("skill", id));
  }
}
