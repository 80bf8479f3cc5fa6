package org.assay.server.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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
  private @Nullable String source;

  @ManyToOne
  @JoinColumn(name = "scale")
  private @Nullable Scale scale;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected Framework() {}

  Framework(UUID id, NewFramework given, Optional<Scale> scale, Instant now) {
    this.id = id;
    this.madeAt = now;
    change(given, scale);
  }

  /** Creates a framework that others publish. */
  Framework(UUID id, SourceFramework from, Instant now) {
    this.id = id;
    this.madeAt = now;
    take(from);
  }

  /** Takes over what the owner says. */
  final void change(NewFramework given, Optional<Scale> newScale) {
    name = given.name();
    description = given.description().orElse(null);
    url = given.url().orElse(null);
    scale = newScale.orElse(null);
  }

  /** Takes over what its publisher says; what is left unsaid stays. */
  final void take(SourceFramework from) {
    name = from.name();
    source = from.source().orElse(source);
    description = from.description().orElse(description);
    url = from.url().orElse(url);
  }

  void useScale(Scale newScale) {
    scale = newScale;
  }

  Optional<Scale> scale() {
    return Optional.ofNullable(scale);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  FrameworkAnswer answer() {
    return new FrameworkAnswer(
        id,
        name,
        Optional.ofNullable(description),
        Optional.ofNullable(url),
        Optional.ofNullable(source),
        scale().map(Scale::id),
        madeAt);
  }
}
