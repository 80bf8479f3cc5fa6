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
 * strategic on a past day stays known; both acts keep the moment at which they were recorded.
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

  UUID skill() {
    return skill;
  }

  StrategicDesignation view() {
    return new StrategicDesignation(id, skill, area, starts, Optional.ofNullable(ends));
  }
}
