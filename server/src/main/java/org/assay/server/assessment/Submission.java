package org.assay.server.assessment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.OptionalIdColumn;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody hands in for an assessment. It is put together, handed in, graded, and once
 * perhaps appealed against; it never goes back.
 */
@Entity
@Table(name = "submission")
class Submission {

  @Id private UUID id;
  private UUID assessment;
  private UUID learner;

  @Enumerated(EnumType.STRING)
  private SubmissionState state;

  /** TRUE while there can be no other of the same person in the same assessment, else absent. */
  private @Nullable Boolean pending;

  private @Nullable String text;

  @Basic
  @Convert(converter = LinksColumn.class)
  private List<String> links;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "handed_in_at")
  private @Nullable Instant handedInAt;

  @Column(name = "graded_at")
  private @Nullable Instant gradedAt;

  @Column(name = "appealed_at")
  private @Nullable Instant appealedAt;

  @Column(name = "appeal_reason")
  private @Nullable String appealReason;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID result;

  @Version private int version;

  /** For JPA. */
  protected Submission() {}

  Submission(UUID id, UUID assessment, UUID learner, NewSubmission given, Instant now) {
    this.id = id;
    this.assessment = assessment;
    this.learner = learner;
    this.state = SubmissionState.OPEN;
    this.pending = true;
    this.text = given.text().orElse(null);
    this.links = given.links();
    this.openedAt = now;
  }

  /** Refuses what can only be done before it is handed in. */
  void checkOpen() {
    if (state != SubmissionState.OPEN) {
      throw Problem.conflict("The work was handed in already.");
    }
  }

  void handIn(List<HandedInFile> files, Instant now) {
    checkOpen();
    if (text == null && links.isEmpty() && files.isEmpty()) {
      throw Problem.ruleBroken("There is nothing to hand in: no text, no link, no file.");
    }
    state = SubmissionState.HANDED_IN;
    handedInAt = now;
  }

  /** Refuses a grade for work that does not wait for one. */
  void checkWaiting() {
    if (state != SubmissionState.HANDED_IN) {
      throw Problem.conflict(
          state == SubmissionState.OPEN
              ? "The work was not handed in yet."
              : "The work was graded already.");
    }
  }

  void grade(UUID recorded, Instant now) {
    checkWaiting();
    state = SubmissionState.GRADED;
    pending = null;
    result = recorded;
    gradedAt = now;
  }

  /** Takes the learner's one appeal, which comes in time. */
  void appeal(String reason, Instant now, Duration within) {
    if (state == SubmissionState.APPEALED || state == SubmissionState.DECIDED) {
      throw Problem.conflict("There was an appeal already, and there is one only.");
    }
    if (state != SubmissionState.GRADED || gradedAt == null) {
      throw Problem.conflict("There is no grade yet.");
    }
    checkInTime(gradedAt, now, within);
    state = SubmissionState.APPEALED;
    appealedAt = now;
    appealReason = reason;
  }

  /** Refuses an appeal that comes too late, against this grade or any other result. */
  static void checkInTime(Instant told, Instant now, Duration within) {
    if (now.isAfter(told.plus(within))) {
      throw Problem.ruleBroken(
          "An appeal comes within " + within.toDays() + " days after the grade.");
    }
  }

  /** Refuses a decision where there is no appeal. */
  void checkAppealed() {
    if (state != SubmissionState.APPEALED) {
      throw Problem.conflict("There is no appeal to decide.");
    }
  }

  void decide(Instant now) {
    checkAppealed();
    state = SubmissionState.DECIDED;
    decidedAt = now;
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

  SubmissionState state() {
    return state;
  }

  Optional<UUID> result() {
    return Optional.ofNullable(result);
  }

  /** Tells whether assessors wait to see it, or wait no more. */
  boolean awaitsAssessor() {
    return state == SubmissionState.HANDED_IN || state == SubmissionState.APPEALED;
  }

  /** Tells whether what assessors found may be seen: by the learner, and by one another. */
  boolean gradingsAreShown() {
    return state != SubmissionState.OPEN && state != SubmissionState.HANDED_IN;
  }

  SubmissionAnswer answer(
      List<HandedInFile> files, List<Grading> gradings, Optional<Attempt> reached) {
    return new SubmissionAnswer(
        id,
        assessment,
        learner,
        state,
        Optional.ofNullable(text),
        links,
        files.stream().map(HandedInFile::answer).toList(),
        openedAt,
        Optional.ofNullable(handedInAt),
        Optional.ofNullable(gradedAt),
        Optional.ofNullable(appealedAt),
        Optional.ofNullable(appealReason),
        Optional.ofNullable(decidedAt),
        reached.map(SubmissionAnswer.Reached::of),
        gradings.stream().map(Grading::answer).toList());
  }
}
