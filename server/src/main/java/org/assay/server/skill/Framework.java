package org.assay.server.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of skills under one name: the organisation's own, or one that others publish. */
@Entity
@Table(name = "framework")
class Framework {

  @Id private UUID id;
  private String name;
  private @Nullable String description;
  private @Nullable String url;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected Framework() {}

  Framework(UUID id, NewFramework given, Instant now) {
    this.id = id;
    this.name = given.name();
    this.description = given.description().orElse(null);
    this.url = given.url().orElse(null);
    this.madeAt = now;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  FrameworkAnswer answer() {
    return new FrameworkAnswer(
        id, name, Optional.ofNullable(description), Optional.ofNullable(url), madeAt);
  }
}
