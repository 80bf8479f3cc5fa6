package org.assay.server.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.learner.Person;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that another person has earned a badge. It is made once, for the class as it is at
 * that time; reviewers decide it once; it can be taken back, also after it was approved.
 */
@Entity
@Table(name = "nomination")
class Nomination {

  @Id private UUID id;
  private UUID achievement;

  @Column(name = "achievement_version")
  private int version;

  @Column(name = "achievement_name")
  private String name;

  private UUID nominee;
  private UUID nominator;

  @Column(name = "nominator_name")
  private String nominatorName;

  private String reason;
  private int quorum;

  @Enumerated(EnumType.STRING)
  private NominationState state;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  private @Nullable String withdrawalReason;

  /** For JPA. */
  protected Nomination() {}

  Nomination(
      UUID id,
      PublishedAchievement achievement,
      Person nominee,
      Person nominator,
      String reason,
      Quorum quorum,
      Instant now) {
    this.id = id;
    this.achievement = achievement.id();
    this.version = achievement.version();
    this.name = achievement.name();
    this.nominee = nominee.id();
    this.nominator = nominator.id();
    this.nominatorName = nominator.givenName() + " " + nominator.familyName();
    this.reason = reason;
    this.quorum = quorum.reviewers();
    this.state = NominationState.OPEN;
    this.madeAt = now;
    if (nominee.isAlso(nominator)) {
      throw Problem.ruleBroken("Nobody nominates themselves.");
    }
  }

  /**
   * Takes the reviews as they are now and decides, if they decide.
   *
   * @throws Problem conflict, if it was decided or taken back before
   */
  void decide(Collection<Verdict> given, Instant now) {
    checkOpen();
    state = quorum().decide(given);
    decidedAt = state == NominationState.OPEN ? null : now;
  }

  /**
   * Takes the nomination back.
   *
   * @throws Problem conflict, if it was rejected or taken back before
   */
  void withdraw(String why, Instant now) {
    checkAlive();
    state = NominationState.WITHDRAWN;
    withdrawnAt = now;
    withdrawalReason = why;
  }

  /** Checks that reviewers can be asked and can answer. */
  final void checkOpen() {
    if (state != NominationState.OPEN) {
      throw Problem.conflict("The nomination is " + state + "; it is not open any more.");
    }
  }

  /** Checks that the nomination was neither rejected nor taken back. */
  final void checkAlive() {
    if (!isAlive()) {
      throw Problem.conflict("The nomination is " + state + ".");
    }
  }

  /** Tells whether what is handed in for it can count. */
  boolean isAlive() {
    return state == NominationState.OPEN || state == NominationState.APPROVED;
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

  String name() {
    return name;
  }

  UUID nominee() {
    return nominee;
  }

  UUID nominator() {
    return nominator;
  }

  String nominatorName() {
    return nominatorName;
  }

  String reason() {
    return reason;
  }

  Quorum quorum() {
    return new Quorum(quorum);
  }

  NominationState state() {
    return state;
  }

  Instant madeAt() {
    return madeAt;
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  Optional<String> withdrawalReason() {
    return Optional.ofNullable(withdrawalReason);
  }
}
