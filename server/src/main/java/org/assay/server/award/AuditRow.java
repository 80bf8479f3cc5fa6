package org.assay.server.award;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.OptionalIdColumn;
import org.jspecify.annotations.Nullable;

/** A finding, as it is stored. */
@Entity
@Table(name = "award_audit_finding")
class AuditRow {

  @Id private UUID id;
  private UUID audit;

  @Enumerated(EnumType.STRING)
  private AuditFinding.Kind kind;

  private UUID learner;
  private UUID achievement;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID award;

  private String words;

  /** For JPA. */
  protected AuditRow() {}

  AuditRow(UUID audit, AuditFinding finding) {
    this.id = finding.id();
    this.audit = audit;
    this.kind = finding.kind();
    this.learner = finding.learner();
    this.achievement = finding.achievement();
    this.award = finding.award().orElse(null);
    this.words = finding.words();
  }

  UUID id() {
    return id;
  }

  AuditFinding finding() {
    return new AuditFinding(id, kind, learner, achievement, Optional.ofNullable(award), words);
  }
}
