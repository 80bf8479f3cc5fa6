package org.assay.server.lti;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tool said of somebody's score, kept as it was said. */
@Entity
@Table(name = "lti_score")
class ScoreMessage {

  private static final int RANK_DIGITS = 10;

  @Id private UUID id;

  @Column(name = "line_item")
  private UUID lineItem;

  private UUID learner;

  @Column(name = "user_id")
  private String userId;

  @Column(name = "stated_at")
  private Instant statedAt;

  private String activity;
  private String grading;
  private @Nullable BigDecimal given;
  private @Nullable BigDecimal maximum;
  private @Nullable String comment;
  private boolean grade;

  /** What decides between grades of the same time: none at all first, then the lower one. */
  @Column(name = "grade_rank")
  private BigDecimal rank;

  @Column(name = "heard_at")
  private Instant heardAt;

  /** For JPA. */
  protected ScoreMessage() {}

  ScoreMessage(UUID id, LineItem item, UUID learner, GivenScore said, Instant now) {
    this.id = id;
    this.lineItem = item.id();
    this.learner = learner;
    this.userId = said.userId();
    this.statedAt = said.timestamp();
    this.activity = said.activityProgress();
    this.grading = said.gradingProgress();
    this.given = said.scoreGiven().orElse(null);
    this.maximum = said.scoreMaximum().orElse(null);
    this.comment = said.comment().orElse(null);
    this.grade = said.isGrade();
    this.rank = rank(said);
    this.heardAt = now;
  }

  private static BigDecimal rank(GivenScore said) {
    return said.scoreGiven()
        .map(
            score ->
                score.divide(
                    said.scoreMaximum().orElse(BigDecimal.ONE), RANK_DIGITS, RoundingMode.FLOOR))
        .orElse(BigDecimal.ONE.negate());
  }

  UUID id() {
    return id;
  }

  UUID learner() {
    return learner;
  }

  /** Tells whether something else says just this. */
  boolean says(GivenScore said) {
    return statedAt.equals(said.timestamp())
        && activity.equals(said.activityProgress())
        && grading.equals(said.gradingProgress())
        && same(given, said.scoreGiven())
        && same(maximum, said.scoreMaximum())
        && Optional.ofNullable(comment).equals(said.comment());
  }

  private static boolean same(@Nullable BigDecimal one, Optional<BigDecimal> other) {
    return one == null ? other.isEmpty() : other.filter(o -> o.compareTo(one) == 0).isPresent();
  }

  ResultAnswer answer(String lineItemAddress) {
    return new ResultAnswer(
        lineItemAddress + "/results/" + learner,
        lineItemAddress,
        userId,
        Optional.ofNullable(given).map(Numbers::plain),
        Optional.ofNullable(maximum).map(Numbers::plain),
        Optional.ofNullable(comment));
  }
}
