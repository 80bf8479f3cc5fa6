package org.assay.server.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Somebody belongs to a group from a day on, perhaps up to another. */
@Entity
@Table(name = "membership")
class Membership {

  @Id private UUID id;
  private UUID learner;

  @Column(name = "member_group")
  private String groupName;

  private LocalDate starts;
  private @Nullable LocalDate ends;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For JPA. */
  protected Membership() {}

  Membership(UUID id, UUID learner, NewMembership given, Caller by, Instant now) {
    this.id = id;
    this.learner = learner;
    this.groupName = given.group();
    this.starts = given.from();
    this.ends = given.to().orElse(null);
    this.recordedBy = by.account();
    this.recordedByName = by.name();
    this.recordedAt = now;
  }

  /**
   * Sets or corrects the end. With the first day as the end, the membership never was.
   *
   * @throws Problem if the end lies before the beginning
   */
  void end(MembershipEnd end) {
    if (end.to().isBefore(starts)) {
      throw Problem.ruleBroken("The membership begins on " + starts + "; it does not end before.");
    }
    ends = end.to();
    endReason = end.reason();
  }

  /** Tells whether a report says just this. */
  boolean says(NewMembership given) {
    return groupName.equals(given.group())
        && starts.equals(given.from())
        && Optional.ofNullable(ends).equals(given.to());
  }

  UUID id() {
    return id;
  }

  UUID learner() {
    return learner;
  }

  Span span() {
    return new Span(
        groupName, starts, Optional.ofNullable(ends), new Voucher(recordedBy, recordedByName));
  }

  MembershipAnswer answer() {
    return new MembershipAnswer(
        id,
        learner,
        groupName,
        starts,
        Optional.ofNullable(ends),
        Optional.ofNullable(endReason),
        recordedByName,
        recordedAt);
  }
}
