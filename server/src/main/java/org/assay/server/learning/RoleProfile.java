package org.assay.server.learning;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.assay.server.achievement.SkillLevel;

/** What people with a role should be able to prove. */
@Entity
@Table(name = "role_profile")
class RoleProfile {

  @Id private String name;

  @Basic
  @Convert(converter = SkillLevelsColumn.class)
  private List<SkillLevel> skills;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  protected RoleProfile() {}

  RoleProfile(String name, NewRole given, Instant now) {
    this.name = name;
    this.skills = given.skills();
    this.changedAt = now;
  }

  List<SkillLevel> skills() {
    return skills;
  }

  RoleView view() {
    return new RoleView(name, skills);
  }

  NewRole answer() {
    return new NewRole(skills);
  }
}
