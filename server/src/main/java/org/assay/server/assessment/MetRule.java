package org.assay.server.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.assay.server.achievement.PublishedAchievement;

/** Somebody met the rule of a version of a badge class; that is said once. */
@Entity
@Table(name = "rule_met")
class MetRule {

  @Id private UUID id;
  private UUID learner;
  private UUID achievement;

  @Column(name = "achievement_version")
  private int version;

  /** The result that completed the rule. */
  private UUID attempt;

  @Column(name = "met_at")
  private Instant metAt;

  /** For JPA. */
  protected MetRule() {}

  MetRule(UUID id, Attempt attempt, PublishedAchievement achievement, Instant now) {
    this.id = id;
    this.learner = attempt.learner();
    this.achievement = achievement.id();
    this.version = achievement.version();
    this.attempt = attempt.id();
    this.metAt = now;
  }

  boolean isOf(PublishedAchievement published) {
    return achievement.equals(published.id()) && version == published.version();
  }

  UUID attempt() {
    return attempt;
  }

  ResultAnswer.Met answer() {
    return new ResultAnswer.Met(achievement, version);
  }
}
