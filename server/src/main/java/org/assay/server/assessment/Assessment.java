package org.assay.server.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.RequiredAssessment;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A test, a lab or a review. It does not change once it is defined: published badge classes repeat
 * its bounds and its threshold, and results were judged by them.
 */
@Entity
@Table(name = "assessment")
class Assessment {

  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private AssessmentKind kind;

  private @Nullable String description;
  private @Nullable String url;

  @Convert(converter = ScoreColumn.class)
  private Score minimum;

  @Convert(converter = ScoreColumn.class)
  private Score maximum;

  @Convert(converter = ScoreColumn.class)
  private Score threshold;

  @Convert(converter = RubricColumn.class)
  private @Nullable Rubric rubric;

  private int assessors;

  @Convert(converter = ScoreColumn.class)
  private Score tolerance;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "assessment_external_id", joinColumns = @JoinColumn(name = "assessment"))
  @Column(name = "external_id")
  private Set<String> externalIds;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected Assessment() {}

  Assessment(UUID id, NewAssessment given, Instant now) {
    this.id = id;
    this.name = given.name();
    this.kind = given.kind();
    this.description = given.description().orElse(null);
    this.url = given.url().orElse(null);
    this.minimum = given.minimum().orElseThrow();
    this.maximum = given.maximum().orElseThrow();
    this.threshold = given.threshold().orElseThrow();
    this.rubric = given.rubric().orElse(null);
    this.assessors = given.assessors().orElse(1);
    this.tolerance = given.tolerance().orElse(Score.of(0));
    this.externalIds = new HashSet<>(given.externalIds());
    this.madeAt = now;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  AssessmentKind kind() {
    return kind;
  }

  /**
   * Tells whether a score passes.
   *
   * @throws Problem if it lies outside the bounds of this assessment
   */
  boolean passes(Score score) {
    if (!score.between(minimum, maximum)) {
      throw Problem.ruleBroken(
          "The score lies between " + minimum + " and " + maximum + " in this assessment.");
    }
    return score.compareTo(threshold) >= 0;
  }

  /** Tells whether an attempt was one at this assessment. */
  boolean isOf(Attempt attempt) {
    return attempt.assessment().equals(id);
  }

  /**
   * Checks what somebody says of a result in this assessment.
   *
   * @param latest when it is no longer believed to have happened yet
   * @throws Problem if the score is out of bounds, or something lies in the future
   */
  void check(Said said, Instant latest) {
    if (said.assessedAt().isAfter(latest)) {
      throw Problem.ruleBroken("The result lies in the future.");
    }
    if (said.statedAt().isAfter(latest)) {
      throw Problem.ruleBroken("The statement lies in the future.");
    }
    said.score().ifPresent(this::passes);
  }

  /** Returns what a badge class has to know. */
  RequiredAssessment required() {
    return new RequiredAssessment(
        id,
        name,
        kind == AssessmentKind.APPLIED,
        kind == AssessmentKind.REVIEW,
        minimum.value(),
        maximum.value(),
        threshold.value(),
        rubric().stream()
            .flatMap(each -> each.levels().stream())
            .map(RubricLevel::required)
            .toList(),
        rubric().map(Rubric::passLevel));
  }

  private Optional<Rubric> rubric() {
    return Optional.ofNullable(rubric);
  }

  /** Returns the id of the level of the rubric that a score reaches, if there is a rubric. */
  Optional<String> level(Score score) {
    return rubric().map(given -> given.reached(score).id());
  }

  /** Returns how the gradings of several assessors become one score. */
  Combination combination() {
    return new Combination(assessors, tolerance);
  }

  /** Refuses work for an assessment in which nobody here could grade it. */
  void checkGradedHere() {
    if (kind == AssessmentKind.APPLIED && rubric == null) {
      throw Problem.ruleBroken("Applied work is graded on a rubric, and this assessment has none.");
    }
  }

  /**
   * Returns the score that an assessor gives.
   *
   * @throws Problem if the grading is not of the form that this assessment asks for
   */
  Score grade(NewGrading given) {
    if (rubric != null) {
      if (given.score().isPresent()) {
        throw Problem.invalid("Work is graded here on a rubric: by 'levels', not by a 'score'.");
      }
      return rubric.grade(given.levels());
    }
    checkGradedHere();
    if (!given.levels().isEmpty()) {
      throw Problem.invalid("This assessment has no rubric: it is graded by a 'score'.");
    }
    var score = Given.present("score", given.score().orElse(null));
    passes(score);
    return score;
  }

  AssessmentAnswer answer() {
    return new AssessmentAnswer(
        id,
        name,
        kind,
        Optional.ofNullable(description),
        Optional.ofNullable(url),
        minimum,
        maximum,
        threshold,
        externalIds.stream().sorted().toList(),
        rubric(),
        assessors,
        Optional.of(tolerance).filter(score -> assessors > 1),
        madeAt);
  }
}
