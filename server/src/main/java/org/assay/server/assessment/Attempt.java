package org.assay.server.assessment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.verifier.credential.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reached in an assessment, once: what counts of all that was said of it. Only a
 * correction or a withdrawal changes it; whoever does better makes another attempt.
 */
@Entity
@Table(name = "attempt")
class Attempt {

  @Id private UUID id;
  private UUID assessment;
  private UUID learner;

  @Convert(converter = ScoreColumn.class)
  private @Nullable Score score;

  private @Nullable String level;
  private boolean passed;
  private boolean withdrawn;

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

  private String source;

  @Column(name = "source_key")
  private @Nullable String sourceKey;

  /** For JPA. */
  protected Attempt() {}

  private Attempt(UUID id, Assessment in, UUID learner, String source, Said first, Instant now) {
    this.id = id;
    this.assessment = in.id();
    this.learner = learner;
    this.source = source;
    this.recordedAt = now;
    take(in, first);
  }

  /** Begins a result that is recorded here. */
  static Attempt recorded(
      UUID id, Assessment in, UUID learner, Said first, Optional<String> key, Instant now) {
    var attempt = new Attempt(id, in, learner, "rest", first, now);
    attempt.onceKey = key.orElse(null);
    return attempt;
  }

  /** Begins a result that another system reports. */
  static Attempt reported(UUID id, Assessment in, ReportedResult given, Said first, Instant now) {
    var attempt = new Attempt(id, in, given.learner(), given.source(), first, now);
    attempt.sourceKey = given.key();
    return attempt;
  }

  /** Becomes what somebody said, since it is what counts. */
  final void take(Assessment in, Said current) {
    score = current.score().orElse(null);
    level = current.score().flatMap(in::level).orElse(null);
    withdrawn = current.withdrawn();
    passed = current.score().map(in::passes).orElse(false);
    assessedAt = current.assessedAt();
    assessor = current.by();
    assessorName = current.byName();
    evidence = current.evidence();
    feedback = current.feedback().orElse(null);
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

  /** Tells whether it is the grade of work that was handed in here. */
  boolean isOfWorkGradedHere() {
    return source.equals(RecordGrade.SOURCE);
  }

  /** Returns what names it where it comes from, if it was reported from elsewhere. */
  String sourceKey() {
    return Optional.ofNullable(sourceKey).orElseThrow();
  }

  boolean isOf(UUID otherAssessment, UUID person) {
    return assessment.equals(otherAssessment) && learner.equals(person);
  }

  Optional<Score> score() {
    return Optional.ofNullable(score);
  }

  Optional<String> level() {
    return Optional.ofNullable(level);
  }

  boolean passed() {
    return passed;
  }

  Instant assessedAt() {
    return assessedAt;
  }

  /** Returns what rules have to know, as long as the result is not withdrawn. */
  Fact fact(Assessment in) {
    return new Fact(
        FactKind.RESULT,
        "result:" + id,
        assessment.toString(),
        in.name(),
        assessedAt,
        Optional.empty(),
        passed,
        score().map(Score::value),
        Optional.ofNullable(level),
        Optional.of(new Fact.Voucher(assessor, assessorName)),
        List.of(in.kind().name()),
        evidence);
  }

  /** Returns that work was handed in here and accepted, if it was and passed. */
  Optional<Fact> work(Assessment in) {
    return isOfWorkGradedHere() && passed
        ? Optional.of(
            new Fact(
                FactKind.EVIDENCE,
                "work:" + id,
                assessment.toString(),
                in.name(),
                assessedAt,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Fact.Voucher(assessor, assessorName)),
                List.of(in.kind().name()),
                evidence))
        : Optional.empty();
  }

  ResultAnswer answer() {
    return new ResultAnswer(
        id,
        assessment,
        learner,
        Optional.ofNullable(score),
        Optional.ofNullable(level),
        passed,
        withdrawn,
        assessedAt,
        recordedAt,
        assessor,
        assessorName,
        evidence.stream().map(EvidenceAnswer::of).toList(),
        Optional.ofNullable(feedback),
        Optional.ofNullable(onceKey)
            .filter(key -> key.startsWith("id:"))
            .map(key -> key.substring("id:".length())));
  }
}
