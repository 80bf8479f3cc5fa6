package org.assay.server.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.learner.Person;
import org.jspecify.annotations.Nullable;

/** Somebody who was asked to review a nomination, and what they said. */
@Entity
@Table(name = "nomination_reviewer")
class Reviewer {

  @Id private UUID id;
  private UUID nomination;
  private UUID person;
  private String name;

  @Column(name = "appointed_by")
  private UUID appointedBy;

  @Column(name = "appointed_at")
  private Instant appointedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict verdict;

  private @Nullable String reason;

  @Column(name = "given_at")
  private @Nullable Instant givenAt;

  /** For JPA. */
  protected Reviewer() {}

  Reviewer(UUID id, UUID nomination, Person person, UUID appointedBy, Instant now) {
    this.id = id;
    this.nomination = nomination;
    this.person = person.id();
    this.name = person.givenName() + " " + person.familyName();
    this.appointedBy = appointedBy;
    this.appointedAt = now;
  }

  /** Says something, in place of what was said before. */
  void say(NewReview given, Instant now) {
    verdict = given.verdict();
    reason = given.reason();
    givenAt = now;
  }

  UUID nomination() {
    return nomination;
  }

  UUID person() {
    return person;
  }

  String name() {
    return name;
  }

  Optional<Verdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Optional<Instant> givenAt() {
    return Optional.ofNullable(givenAt);
  }
}
