package org.assay.server.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A group that one can belong to: a guild, a circle, a board. */
@Entity
@Table(name = "member_group")
class MemberGroup {

  @Id private UUID id;
  private String name;
  private String description;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected MemberGroup() {}

  MemberGroup(UUID id, NewGroup given, Instant now) {
    this.id = id;
    this.name = given.name();
    this.description = given.description();
    this.madeAt = now;
  }

  UUID id() {
    return id;
  }

  GroupAnswer answer() {
    return new GroupAnswer(id, name, description, madeAt);
  }
}
