package org.assay.server.issuer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key that this issuer has or had. It is published for as long as there may be
 * badges that it signed, which is for ever: the row outlives the private key.
 */
@Entity
@Table(name = "issuer_key")
class IssuerKey {

  @Id private String thumbprint;

  @Enumerated(EnumType.STRING)
  @Column(name = "key_use")
  private KeyUse keyUse;

  private String multibase;
  private String jwk;

  @Column(name = "first_seen")
  private Instant firstSeen;

  @Column(name = "last_active")
  private @Nullable Instant lastActive;

  /** For JPA. */
  protected IssuerKey() {}

  IssuerKey(String thumbprint, KeyUse keyUse, String multibase, String jwk, Instant firstSeen) {
    this.thumbprint = thumbprint;
    this.keyUse = keyUse;
    this.multibase = multibase;
    this.jwk = jwk;
    this.firstSeen = firstSeen;
  }

  String thumbprint() {
    return thumbprint;
  }

  KeyUse use() {
    return keyUse;
  }

  /**
   * Returns the key as {@code publicKeyMultibase}, which is also its name below the issuer's id.
   */
  String multibase() {
    return multibase;
  }

  /** Returns the bare public JWK as JSON. */
  String jwk() {
    return jwk;
  }

  /** Returns when a server last started with it as the active key. */
  Optional<Instant> lastActive() {
    return Optional.ofNullable(lastActive);
  }
}
