package org.assay.server.skillprofile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.JsonText;
import org.assay.server.platform.OptionalIdColumn;
import org.jspecify.annotations.Nullable;

/** Something that became known about a person; rows are added, never changed. */
@Entity
@Table(name = "profile_event")
@IdClass(EventKey.class)
class ProfileEvent {

  @Id private UUID person;
  @Id private int number;

  @Enumerated(EnumType.STRING)
  private EventKind kind;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID badge;

  @Column(name = "known_at")
  private Instant knownAt;

  private String content;

  /** For JPA. */
  protected ProfileEvent() {}

  ProfileEvent(
      UUID person,
      int number,
      EventKind kind,
      Optional<UUID> badge,
      Instant knownAt,
      Record content) {
    this.person = person;
    this.number = number;
    this.kind = kind;
    this.badge = badge.orElse(null);
    this.knownAt = knownAt;
    this.content = JsonText.write(content);
  }

  UUID person() {
    return person;
  }

  int number() {
    return number;
  }

  Instant knownAt() {
    return knownAt;
  }

  boolean says(Record other) {
    return content.equals(JsonText.write(other));
  }
}
