package org.assay.server.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the audit log. It is written once and never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

  @Id private UUID id;
  private Instant at;
  private String actor;
  private String event;
  private String subject;
  private String detail;

  /** For JPA. */
  protected AuditEntry() {}

  AuditEntry(UUID id, Instant at, String actor, String event, String subject, String detail) {
    this.id = id;
    this.at = at;
    this.actor = actor;
    this.event = event;
    this.subject = subject;
    this.detail = detail;
  }
}
