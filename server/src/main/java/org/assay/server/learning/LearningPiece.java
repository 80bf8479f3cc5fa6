package org.assay.server.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact;
import org.jspecify.annotations.Nullable;

/** A piece of learning, as the statement about it says that counts. */
@Entity
@Table(name = "learning_piece")
class LearningPiece {

  /** The later statement counts; of those that were made together the same one always. */
  private static final Comparator<ReportedLearning> COUNTS =
      Comparator.comparing(ReportedLearning::statedAt).thenComparing(ReportedLearning::toString);

  @Id private UUID id;
  private String source;

  @Column(name = "source_key")
  private String sourceKey;

  private UUID learner;
  private UUID resource;

  @Column(name = "begins")
  private @Nullable Instant from;

  @Column(name = "ends")
  private @Nullable Instant to;

  @Column(name = "spent_seconds")
  private @Nullable Long spentSeconds;

  @Enumerated(EnumType.STRING)
  private @Nullable DeliveryMode delivery;

  private boolean completed;
  private Instant at;

  @Column(name = "stated_at")
  private Instant statedAt;

  private boolean withdrawn;

  @Column(name = "said_by")
  private UUID saidBy;

  @Column(name = "said_by_name")
  private String saidByName;

  /** For JPA. */
  protected LearningPiece() {}

  LearningPiece(UUID id, ReportedLearning said, Caller by) {
    this.id = id;
    this.source = said.source();
    this.sourceKey = said.key();
    set(said, by);
  }

  /** Returns the statement that counts, of all that were made about one piece. */
  static ReportedLearning counting(Collection<ReportedLearning> said) {
    return said.stream().max(COUNTS).orElseThrow();
  }

  /** Tells whether another statement counts rather than the one that did so far. */
  boolean yieldsTo(ReportedLearning other) {
    return COUNTS.compare(said(), other) < 0;
  }

  /** Tells whether a statement says the same, whenever it was made. */
  boolean says(ReportedLearning other) {
    return said().equals(other.saidAt(statedAt));
  }

  /** Takes over a statement. */
  final void set(ReportedLearning said, Caller by) {
    learner = said.learner();
    resource = said.resource();
    from = said.from().orElse(null);
    to = said.to().orElse(null);
    spentSeconds = said.spent().map(Duration::toSeconds).orElse(null);
    delivery = said.delivery().orElse(null);
    completed = said.completed();
    at = said.at();
    statedAt = said.statedAt();
    withdrawn = said.withdrawn();
    saidBy = by.account();
    saidByName = by.name();
  }

  UUID id() {
    return id;
  }

  UUID learner() {
    return learner;
  }

  UUID resource() {
    return resource;
  }

  boolean completed() {
    return completed;
  }

  Instant at() {
    return at;
  }

  Fact.Voucher voucher() {
    return new Fact.Voucher(saidBy, saidByName);
  }

  /** Returns the statement that counts. */
  ReportedLearning said() {
    return new ReportedLearning(
        source,
        sourceKey,
        learner,
        resource,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(spentSeconds).map(Duration::ofSeconds),
        Optional.ofNullable(delivery),
        completed,
        at,
        statedAt,
        withdrawn);
  }

  /** Returns what names it the same whenever it was heard; a source and a key are one line each. */
  String origin() {
    return said().origin();
  }

  /**
   * Returns the time it stands for.
   *
   * @param usual how the resource reaches people unless the piece says otherwise
   */
  TimePiece time(DeliveryMode usual) {
    return TimePiece.of(said(), usual);
  }
}
