package org.assay.server.lti;

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

/**
 * A tool that may give scores. Its id is that of its account and that of its context: each tool has
 * one context, and no other's.
 */
@Entity
@Table(name = "lti_tool")
class LtiTool {

  @Id private UUID id;
  private String name;

  @Column(name = "client_id")
  private String clientId;

  private String issuer;

  @Column(name = "jwks_url")
  private @Nullable String jwksUrl;

  private @Nullable String jwks;

  @Convert(converter = IdsColumn.class)
  private List<UUID> assessments;

  private boolean closed;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected LtiTool() {}

  LtiTool(UUID id, NewTool given, Instant now) {
    this.id = id;
    this.clientId = given.clientId().orElse(id.toString());
    this.madeAt = now;
    change(given);
  }

  /** Takes over what is given; the client id stays. */
  final void change(NewTool given) {
    name = given.name();
    issuer = given.issuer().orElse(clientId);
    jwksUrl = given.jwksUrl().orElse(null);
    jwks = given.keys().orElse(null);
    assessments = given.assessments();
  }

  /** Shuts it out for good. */
  void close() {
    closed = true;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  String issuer() {
    return issuer;
  }

  String clientId() {
    return clientId;
  }

  boolean isClosed() {
    return closed;
  }

  Optional<String> jwksUrl() {
    return Optional.ofNullable(jwksUrl);
  }

  Optional<String> jwks() {
    return Optional.ofNullable(jwks);
  }

  List<UUID> assessments() {
    return assessments;
  }

  boolean maySpeakOf(UUID assessment) {
    return assessments.contains(assessment);
  }
}
