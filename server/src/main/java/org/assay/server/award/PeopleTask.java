package org.assay.server.award;

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
import org.assay.server.platform.OptionalIdColumn;
import org.jspecify.annotations.Nullable;

/** Something that has to be done for everybody, a few people at a time. */
@Entity
@Table(name = "people_task")
class PeopleTask {

  /** What has to be done. */
  enum Kind {
    /** Decide whether they have earned a class that was published. */
    DECIDE_CLASS,
    /** Replay their facts for an audit. */
    AUDIT,
    /** Decide again about those to whom an audit found something owed. */
    REPAIR
  }

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  /** The class or the audit. */
  private UUID subject;

  /** The person who came last. */
  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID reached;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  /** For JPA. */
  protected PeopleTask() {}

  PeopleTask(UUID id, Kind kind, UUID subject, Instant now) {
    this.id = id;
    this.kind = kind;
    this.subject = subject;
    this.begunAt = now;
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  UUID subject() {
    return subject;
  }

  Optional<UUID> reached() {
    return Optional.ofNullable(reached);
  }

  void reach(UUID person) {
    reached = person;
  }

  void done(Instant now) {
    doneAt = now;
  }

  boolean isDone() {
    return doneAt != null;
  }
}
