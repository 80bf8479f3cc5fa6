package org.assay.server.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A skill's strategic designation. It is never deleted and its end is set once, so that what was
 * strategic on a past day stays known; what was a mistake is withdrawn. Each act keeps the moment
 * at which it was recorded, so that what was known on a past day stays known too.
 */
@Entity
@Table(name = "designation")
class Designation {

  @Id private UUID id;
  private UUID skill;
  private String area;
  private LocalDate starts;
  private @Nullable LocalDate ends;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "end_recorded_at")
  private @Nullable Instant endRecordedAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_reason")
  private @Nullable String withdrawnReason;

  /** For JPA. */
  protected Designation() {}

  Designation(UUID id, UUID skill, NewDesignation given, Instant now) {
    this.id = id;
    this.skill = skill;
    this.area = given.area();
    this.starts = given.from();
    this.ends = given.to().orElse(null);
    this.recordedAt = now;
    this.endRecordedAt = ends == null ? null : now;
  }

  /**
   * Sets the end.
   *
   * @throws Problem if another end is set already, or the end does not lie after the beginning
   */
  void end(LocalDate to, Instant now) {
    if (ends != null && !ends.equals(to)) {
      throw Problem.conflict("This designation ends already, on " + ends + ".");
    }
    if (!starts.isBefore(to)) {
      throw Problem.ruleBroken("This designation begins on " + starts + "; its end lies after.");
    }
    if (ends == null) {
      ends = to;
      endRecordedAt = now;
    }
  }

  /** Withdraws what was recorded by mistake; a second time changes nothing. */
  void withdraw(String reason, Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
      withdrawnReason = reason;
    }
  }

  UUID id() {
    return id;
  }

  UUID skill() {
    return skill;
  }

  /** Returns what is known today. */
  StrategicDesignation view() {
    return new StrategicDesignation(id, skill, area, starts, Optional.ofNullable(ends));
  }

  /** Returns what was known at a moment: empty before it was recorded and once it is withdrawn. */
  Optional<StrategicDesignation> viewAsKnown(Instant moment) {
    boolean known = !moment.isBefore(recordedAt) && !isBy(withdrawnAt, moment);
    var to = Optional.ofNullable(ends).filter(end -> isBy(endRecordedAt, moment));
    return known
        ? Optional.of(new StrategicDesignation(id, skill, area, starts, to))
        : Optional.empty();
  }

  private static boolean isBy(@Nullable Instant event, Instant moment) {
    return event != null && !event.isAfter(moment);
  }
}
