package org.assay.server.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody has facts that begin later. */
@Entity
@Table(name = "facts_to_come")
class FactsToCome {

  @Id private UUID learner;

  @Column(name = "begins_at")
  private Instant beginsAt;

  /** For JPA. */
  protected FactsToCome() {}

  FactsToCome(UUID learner, Instant beginsAt) {
    this.learner = learner;
    this.beginsAt = beginsAt;
  }

  /** Returns when the first of them begins. */
  Instant beginsAt() {
    return beginsAt;
  }

  /** Takes in that one begins then; the first of all counts. */
  void atLatest(Instant moment) {
    if (moment.isBefore(beginsAt)) {
      beginsAt = moment;
    }
  }

  /** Takes in which is the first of those that are left. */
  void next(Instant moment) {
    beginsAt = moment;
  }
}
