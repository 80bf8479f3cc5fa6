package org.assay.server.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.server.achievement.Decision;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.PublishedAchievement;
import org.jspecify.annotations.Nullable;

/**
 * Somebody earned a badge class, and these are the facts that met its rule. The facts never change;
 * only how the award stands to what is known later.
 */
@Entity
@Table(name = "award")
class Award {

  @Id private UUID id;
  private UUID learner;
  private UUID achievement;

  @Column(name = "achievement_version")
  private int version;

  /** Which earning of this class by this person it is, from 1. */
  private int earning;

  @Column(name = "met_at")
  private Instant metAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String facts;
  private String digest;

  @Enumerated(EnumType.STRING)
  private AwardState state;

  private @Nullable String reason;

  /** For JPA. */
  protected Award() {}

  Award(
      UUID id,
      UUID learner,
      PublishedAchievement achievement,
      int earning,
      Decision decision,
      Instant now) {
    var text = FactsText.of(decision.facts());
    this.id = id;
    this.learner = learner;
    this.achievement = achievement.id();
    this.version = achievement.version();
    this.earning = earning;
    this.metAt = decision.metAt().orElseThrow();
    this.decidedAt = now;
    this.facts = text.json();
    this.digest = text.digest();
    this.state = AwardState.SUPPORTED;
  }

  UUID id() {
    return id;
  }

  UUID achievement() {
    return achievement;
  }

  int version() {
    return version;
  }

  List<Fact> facts() {
    return new FactsText(facts).facts();
  }

  RuleMet ruleMet() {
    return new RuleMet(id, learner, achievement, version, metAt, facts());
  }
}
