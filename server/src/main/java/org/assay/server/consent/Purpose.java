package org.assay.server.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.assay.server.platform.OptionalIdColumn;
import org.jspecify.annotations.Nullable;

/** What profiles are read for. The list grows and never shrinks: receipts name its words. */
@Entity
@Table(name = "release_purpose")
class Purpose {

  /** The purpose of a person who looks at their own profile; nobody else reads for it. */
  static final String SELF = "self";

  @Id private String name;
  private String title;
  private String description;

  @Column(name = "added_at")
  private Instant addedAt;

  /** Nobody, for those that came with the server. */
  @Column(name = "added_by")
  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID addedBy;

  /** For JPA. */
  protected Purpose() {}

  Purpose(NewPurpose given, UUID by, Instant now) {
    this.name = given.name();
    this.title = given.title();
    this.description = given.description();
    this.addedAt = now;
    this.addedBy = by;
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  boolean isSelf() {
    return SELF.equals(name);
  }
}
