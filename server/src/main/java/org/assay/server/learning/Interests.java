package org.assay.server.learning;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a person is interested in, by their own word. */
@Entity
@Table(name = "learning_interests")
class Interests {

  @Id private UUID learner;

  @Basic
  @Convert(converter = IdsColumn.class)
  private List<UUID> skills;

  @Basic
  @Convert(converter = TextsColumn.class)
  private List<String> tags;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  protected Interests() {}

  Interests(UUID learner, NewInterests given, Instant now) {
    this.learner = learner;
    this.skills = given.skills();
    this.tags = given.tags();
    this.changedAt = now;
  }

  NewInterests answer() {
    return new NewInterests(skills, tags);
  }
}
