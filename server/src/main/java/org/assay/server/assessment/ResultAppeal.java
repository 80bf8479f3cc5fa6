package org.assay.server.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.OptionalIdColumn;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Somebody does not accept a result that was reported of them. It is made and decided once. */
@Entity
@Table(name = "result_appeal")
class ResultAppeal {

  @Id private UUID id;
  private UUID result;
  private UUID assessment;
  private UUID learner;
  private String reason;

  @Column(name = "made_at")
  private Instant madeAt;

  @Enumerated(EnumType.STRING)
  private AppealState state;

  private @Nullable String answer;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID decidedBy;

  @Column(name = "decider_name")
  private @Nullable String deciderName;

  /** For JPA. */
  protected ResultAppeal() {}

  ResultAppeal(UUID id, Attempt against, String reason, Instant now) {
    this.id = id;
    this.result = against.id();
    this.assessment = against.assessment();
    this.learner = against.learner();
    this.reason = reason;
    this.madeAt = now;
    this.state = AppealState.OPEN;
  }

  /** Refuses a decision where there was one. */
  void checkOpen() {
    if (state != AppealState.OPEN) {
      throw Problem.conflict("The appeal was decided already.");
    }
  }

  void decide(NewAppealDecision given, Caller by, Instant now) {
    checkOpen();
    state = given.score().isPresent() ? AppealState.CORRECTED : AppealState.UPHELD;
    answer = given.answer();
    decidedAt = now;
    decidedBy = by.account();
    deciderName = by.name();
  }

  UUID id() {
    return id;
  }

  UUID result() {
    return result;
  }

  UUID learner() {
    return learner;
  }

  AppealAnswer answer() {
    return new AppealAnswer(
        id,
        result,
        assessment,
        learner,
        reason,
        madeAt,
        state,
        Optional.ofNullable(answer),
        Optional.ofNullable(decidedAt),
        Optional.ofNullable(deciderName));
  }
}
