package org.assay.server.issuer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.assay.verifier.key.Multikey;
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

  /** Creates the row of a key, as it is first seen. */
  static IssuerKey of(HeldKey key, Instant now) {
    var row = new IssuerKey();
    row.thumbprint = key.thumbprint();
    row.keyUse = key.use();
    row.multibase = Multikey.write(key.publicKey());
    row.jwk = key.publicJwk().toJSONString();
    row.firstSeen = now;
    return row;
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

  Instant firstSeen() {
    return firstSeen;
  }

  /** Returns when a server last started with it as the active key. */
  Optional<Instant> lastActive() {
    return Optional.ofNullable(lastActive);
  }
}
