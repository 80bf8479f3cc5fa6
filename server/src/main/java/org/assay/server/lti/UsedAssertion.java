package org.assay.server.lti;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An assertion that was used, kept until it expires so that it is not used again. */
@Entity
@Table(name = "lti_assertion")
class UsedAssertion {

  @Id private String fingerprint;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA. */
  protected UsedAssertion() {}

  UsedAssertion(String fingerprint, Instant expiresAt) {
    this.fingerprint = fingerprint;
    this.expiresAt = expiresAt;
  }
}
