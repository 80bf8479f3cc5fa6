package org.assay.server.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a tool proves which account it is: by an identifier and a secret. */
@Entity
@Table(name = "oauth_client")
class OAuthClient {

  /** The identifier of the client that is made on first start. */
  static final String OWNER = "owner";

  @Id
  @Column(name = "client_id")
  private String clientId;

  @OneToOne(optional = false)
  @JoinColumn(name = "account")
  private Account account;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected OAuthClient() {}

  OAuthClient(Account account, Secret secret, Instant now) {
    this.clientId = account.id().toString();
    this.account = account;
    this.secretHash = secret.hash();
    this.madeAt = now;
  }

  String clientId() {
    return clientId;
  }

  Account account() {
    return account;
  }

  boolean isOwner() {
    return OWNER.equals(clientId);
  }

  boolean accepts(Secret secret) {
    return secret.hasHash(secretHash);
  }

  void renew(Secret secret) {
    secretHash = secret.hash();
  }
}
