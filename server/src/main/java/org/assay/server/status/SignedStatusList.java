package org.assay.server.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A list as it was last signed. All servers give out these same bytes until the list changes or the
 * signature is a day old.
 */
@Entity
@Table(name = "signed_status_list")
class SignedStatusList {

  /** After so long a list is signed again although nothing changed, well before it expires. */
  static final Duration RENEWAL = Duration.ofDays(1);

  @Id
  @Column(name = "list_id")
  private UUID listId;

  private long version;
  private byte[] body;

  @Column(name = "signed_at")
  private Instant signedAt;

  /** For JPA. */
  protected SignedStatusList() {}

  SignedStatusList(StatusList list, byte[] body, Instant signedAt) {
    this.listId = list.id();
    this.version = list.version();
    this.body = body.clone();
    this.signedAt = signedAt;
  }

  UUID listId() {
    return listId;
  }

  /** Returns the signed credential as UTF-8; treat as read-only. */
  byte[] body() {
    return body;
  }

  Instant signedAt() {
    return signedAt;
  }

  /** Tells whether it says what the list says, and is fresh enough. */
  boolean isCurrent(StatusList list, Instant now) {
    return version >= list.version() && now.isBefore(signedAt.plus(RENEWAL));
  }
}
