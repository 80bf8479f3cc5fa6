package org.assay.server.assessment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.jspecify.annotations.Nullable;

/** What one assessor found in a submission. It does not change. */
@Entity
@Table(name = "grading")
class Grading {

  @Id private UUID id;
  private UUID submission;
  private UUID assessor;

  @Column(name = "assessor_name")
  private String assessorName;

  @Basic
  @Convert(converter = LinksColumn.class)
  private List<String> hands;

  private boolean appeal;

  @Basic
  @Convert(converter = LevelsColumn.class)
  private Map<String, String> levels;

  @Convert(converter = ScoreColumn.class)
  private Score score;

  private @Nullable String feedback;

  @Column(name = "graded_at")
  private Instant gradedAt;

  /** For JPA. */
  protected Grading() {}

  Grading(
      UUID id,
      Submission of,
      NewGrading given,
      Score score,
      boolean appeal,
      Caller assessor,
      Instant now) {
    this.id = id;
    this.submission = of.id();
    this.assessor = assessor.account();
    this.assessorName = assessor.name();
    this.hands = assessor.hands().stream().map(UUID::toString).sorted().toList();
    this.appeal = appeal;
    this.levels = given.levels();
    this.score = score;
    this.feedback = given.feedback().orElse(null);
    this.gradedAt = now;
  }

  /** Tells whether it may be the same person who graded, as themselves or by way of a tool. */
  boolean couldBeBy(Caller other) {
    return other.couldBe(assessor) || hands.contains(other.account().toString());
  }

  UUID assessor() {
    return assessor;
  }

  /** Returns everybody who may have been the one who graded. */
  List<UUID> hands() {
    return hands.stream().map(UUID::fromString).toList();
  }

  Score score() {
    return score;
  }

  GradingAnswer answer() {
    return new GradingAnswer(
        assessor, assessorName, appeal, levels, score, Optional.ofNullable(feedback), gradedAt);
  }
}
