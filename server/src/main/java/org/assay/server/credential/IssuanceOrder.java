package org.assay.server.credential;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact;
import org.assay.server.award.RuleMet;
import org.jspecify.annotations.Nullable;

/**
 * A badge that is owed.
 *
 * <p>Its life: pending from the moment a rule is met; done when the badge is stored. What fails is
 * tried again, later each time, and after the last try waits for a person. An award that is taken
 * back takes its order with it. A membership that goes on longer than its badge says makes it
 * pending once more.
 */
@Entity
@Table(name = "issuance_order")
class IssuanceOrder {

  /** After so many failures a person has to look. */
  static final int MOST_ATTEMPTS = 8;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  @Id private UUID id;
  private UUID award;
  private UUID learner;
  private UUID achievement;

  @Column(name = "achievement_version")
  private int achievementVersion;

  @Column(name = "met_at")
  private Instant metAt;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  @Basic
  @Convert(converter = FactsColumn.class)
  private List<Fact> facts;

  @Enumerated(EnumType.STRING)
  private OrderState state;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "placed_at")
  private Instant placedAt;

  /** Which badge of its award is ordered, from 1. */
  private int copy;

  /** For JPA. */
  protected IssuanceOrder() {}

  IssuanceOrder(UUID id, RuleMet met, Instant now) {
    this.id = id;
    this.award = met.award();
    this.learner = met.learner();
    this.achievement = met.achievement();
    this.achievementVersion = met.version();
    this.metAt = met.metAt();
    this.endsAt = met.endsAt().orElse(null);
    this.facts = met.facts();
    this.state = OrderState.PENDING;
    this.attempts = 0;
    this.nextAttemptAt = now;
    this.placedAt = now;
    this.copy = 1;
  }

  UUID id() {
    return id;
  }

  UUID award() {
    return award;
  }

  UUID learner() {
    return learner;
  }

  UUID achievement() {
    return achievement;
  }

  int achievementVersion() {
    return achievementVersion;
  }

  List<Fact> facts() {
    return facts;
  }

  OrderState state() {
    return state;
  }

  int attempts() {
    return attempts;
  }

  Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }

  Instant placedAt() {
    return placedAt;
  }

  /** Returns when what the badge is for ends, if that is known. */
  Optional<Instant> endsAt() {
    return Optional.ofNullable(endsAt);
  }

  void endAt(Optional<Instant> end) {
    endsAt = end.orElse(null);
  }

  int copy() {
    return copy;
  }

  /** Another badge is needed: what it is for goes on longer than the one before says. */
  void again(Instant now) {
    if (state == OrderState.DONE) {
      state = OrderState.PENDING;
      copy++;
      attempts = 0;
      nextAttemptAt = now;
    }
  }

  /** The award was taken back before there was a badge. */
  void cancel() {
    if (state != OrderState.DONE) {
      state = OrderState.CANCELLED;
    }
  }

  /** The badge is stored. */
  void done() {
    state = OrderState.DONE;
    lastError = null;
  }

  /** A try failed: wait twice as long as the last time, or for a person. */
  void failed(String error, Instant now) {
    attempts++;
    lastError = error;
    nextAttemptAt = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 12)));
    if (attempts >= MOST_ATTEMPTS) {
      state = OrderState.FAILED;
    }
  }

  /** A person wants it tried again. */
  void tryAgain(Instant now) {
    if (state == OrderState.FAILED) {
      state = OrderState.PENDING;
      attempts = 0;
    }
    nextAttemptAt = now;
  }
}
