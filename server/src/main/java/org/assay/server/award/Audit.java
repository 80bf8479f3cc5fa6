package org.assay.server.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All facts of everybody, replayed once: do they give the awards that were made? */
@Entity
@Table(name = "award_audit")
class Audit {

  @Id private UUID id;

  @Column(name = "started_by")
  private UUID startedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Column(name = "repaired_at")
  private @Nullable Instant repairedAt;

  private long people;
  private long awards;

  /** For JPA. */
  protected Audit() {}

  Audit(UUID id, UUID by, Instant now) {
    this.id = id;
    this.startedBy = by;
    this.startedAt = now;
  }

  UUID id() {
    return id;
  }

  void finish(long peopleInAll, long awardsInAll, Instant now) {
    people = peopleInAll;
    awards = awardsInAll;
    finishedAt = now;
  }

  boolean isFinished() {
    return finishedAt != null;
  }

  /** Takes in that everybody was decided again to whom something was owed. */
  void repaired(Instant now) {
    repairedAt = now;
  }

  AuditAnswer answer(Map<AuditFinding.Kind, Long> found) {
    boolean over = isFinished();
    return new AuditAnswer(
        id,
        startedBy,
        startedAt,
        Optional.ofNullable(finishedAt),
        Optional.ofNullable(repairedAt),
        over ? Optional.of(found.isEmpty()) : Optional.empty(),
        people,
        awards,
        found);
  }
}
