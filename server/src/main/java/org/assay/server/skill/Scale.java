package org.assay.server.skill;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Levels of proficiency, lowest first. It never changes, because badges name its levels. */
@Entity
@Table(name = "scale")
class Scale {

  @Id private UUID id;
  private String name;
  private @Nullable String description;

  @Basic
  @Convert(converter = LevelsColumn.class)
  private List<Level> levels;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected Scale() {}

  Scale(UUID id, NewScale given, Instant now) {
    this.id = id;
    this.name = given.name();
    this.description = given.description().orElse(null);
    this.levels = given.levels();
    this.madeAt = now;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  List<String> levelNames() {
    return levels.stream().map(Level::name).toList();
  }

  ScaleAnswer answer() {
    return new ScaleAnswer(id, name, Optional.ofNullable(description), levels, madeAt);
  }
}
