package org.assay.server.skillprofile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.assay.server.access.Caller;

/** An entry of the read ledger: who read whose profile, when and for what. Never changed. */
@Entity
@Table(name = "profile_read")
class ProfileRead {

  @Id private UUID id;
  private UUID person;
  private UUID reader;

  @Column(name = "reader_name")
  private String readerName;

  private boolean tool;
  private String purpose;
  private Instant at;

  /** For JPA. */
  protected ProfileRead() {}

  ProfileRead(UUID id, UUID person, Caller reader, String purpose, Instant at) {
    this.id = id;
    this.person = person;
    this.reader = reader.account();
    this.readerName = reader.name();
    this.tool = reader.tool();
    this.purpose = purpose;
    this.at = at;
  }

  UUID id() {
    return id;
  }

  LedgerEntry entry() {
    return new LedgerEntry(id, at, readerName, tool, purpose);
  }
}
