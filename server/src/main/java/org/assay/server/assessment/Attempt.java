package org.assay.server.assessment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reached in an assessment, once. It is written once and never changed; whoever does
 * better makes another attempt.
 */
@Entity
@Table(name = "attempt")
class Attempt {

  @Id private UUID id;
  private UUID assessment;
  private UUID learner;

  @Convert(converter = ScoreColumn.class)
  private Score score;

  private boolean passed;

  @Column(name = "assessed_at")
  private Instant assessedAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private UUID assessor;

  @Column(name = "assessor_name")
  private String assessorName;

  @Basic
  @Convert(converter = EvidenceColumn.class)
  private List<Evidence> evidence;

  private @Nullable String feedback;

  @Column(name = "once_key")
  private @Nullable String onceKey;

  /** For JPA. */
  protected Attempt() {}

  /**
   * Decides what a result means.
   *
   * @throws Problem if the score is out of bounds, lies in the future, or was given by the person
   */
  Attempt(
      UUID id,
      Assessment assessment,
      UUID learner,
      NewResult given,
      Optional<String> key,
      Caller assessor,
      Instant now) {
    this.id = id;
    this.assessment = assessment.id();
    this.learner = learner;
    this.score = given.score();
    this.passed = assessment.passes(given.score());
    this.assessedAt = given.assessedAt().orElse(now);
    this.recordedAt = now;
    this.assessor = assessor.account();
    this.assessorName = assessor.name();
    this.evidence = given.evidence().stream().map(EvidenceLink::evidence).toList();
    this.feedback = given.feedback().orElse(null);
    this.onceKey = key.orElse(null);
    if (assessor.account().equals(learner)) {
      throw Problem.ruleBroken("Nobody assesses themselves.");
    }
    if (assessedAt.isAfter(now)) {
      throw Problem.ruleBroken("The result lies in the future.");
    }
  }

  /** Tells whether a report that came with the same key says the same. */
  boolean says(UUID person, NewResult given) {
    return learner.equals(person)
        && score.equals(given.score())
        && given.assessedAt().map(assessedAt::equals).orElse(true)
        && evidence.equals(given.evidence().stream().map(EvidenceLink::evidence).toList())
        && Objects.equals(feedback, given.feedback().orElse(null));
  }

  UUID id() {
    return id;
  }

  UUID assessment() {
    return assessment;
  }

  UUID learner() {
    return learner;
  }

  Score score() {
    return score;
  }

  boolean passed() {
    return passed;
  }

  Instant assessedAt() {
    return assessedAt;
  }

  /** Returns what rules have to know. */
  Fact fact(Assessment in) {
    return new Fact(
        FactKind.RESULT,
        "result:" + id,
        assessment.toString(),
        in.name(),
        assessedAt,
        Optional.empty(),
        passed,
        Optional.of(score.value()),
        Optional.empty(),
        Optional.of(new Fact.Voucher(assessor, assessorName)),
        List.of(in.kind().name()),
        evidence);
  }

  ResultAnswer answer() {
    return new ResultAnswer(
        id,
        assessment,
        learner,
        score,
        passed,
        assessedAt,
        recordedAt,
        assessor,
        assessorName,
        evidence.stream().map(EvidenceLink::of).toList(),
        Optional.ofNullable(feedback),
        Optional.ofNullable(onceKey)
            .filter(key -> key.startsWith("id:"))
            .map(key -> key.substring("id:".length())));
  }
}
