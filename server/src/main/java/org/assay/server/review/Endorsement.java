package org.assay.server.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.learner.Person;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Evidence;
import org.jspecify.annotations.Nullable;

/** One person's word for another: that they can or did what a badge class recognises. */
@Entity
@Table(name = "endorsement")
class Endorsement {

  @Id private UUID id;
  private UUID learner;
  private UUID achievement;

  @Column(name = "achievement_version")
  private int version;

  @Column(name = "achievement_name")
  private String name;

  private UUID endorser;

  @Column(name = "endorser_name")
  private String endorserName;

  private String text;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  /** For JPA. */
  protected Endorsement() {}

  Endorsement(
      UUID id,
      PublishedAchievement achievement,
      Person learner,
      Person endorser,
      String text,
      Instant now) {
    this.id = id;
    this.learner = learner.id();
    this.achievement = achievement.id();
    this.version = achievement.version();
    this.name = achievement.name();
    this.endorser = endorser.id();
    this.endorserName = endorser.givenName() + " " + endorser.familyName();
    this.text = text;
    this.madeAt = now;
    if (learner.isAlso(endorser)) {
      throw Problem.ruleBroken("Nobody endorses themselves.");
    }
  }

  /** Takes it back; the first time stays. */
  void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID learner() {
    return learner;
  }

  UUID achievement() {
    return achievement;
  }

  int version() {
    return version;
  }

  UUID endorser() {
    return endorser;
  }

  /**
   * Returns the fact.
   *
   * @param skills the ids of the skills of the class, so that one can ask by skill too
   */
  Fact fact(List<String> skills) {
    return new Fact(
        FactKind.ENDORSEMENT,
        "endorsement:" + id,
        achievement.toString(),
        name,
        madeAt,
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Voucher(endorser, endorserName)),
        skills,
        List.of(Evidence.told("Endorsement by " + endorserName, text)));
  }

  EndorsementAnswer answer() {
    return new EndorsementAnswer(
        id,
        learner,
        achievement,
        name,
        endorser,
        endorserName,
        text,
        madeAt,
        Optional.ofNullable(withdrawnAt));
  }
}
