package org.assay.server.assessment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.verifier.credential.Evidence;
import org.jspecify.annotations.Nullable;

/** Something that was said of a result, as it was heard. It is never changed. */
@Entity
@Table(name = "result_statement")
class Statement {

  @Id private UUID id;
  private UUID result;

  @Column(name = "stated_at")
  private Instant statedAt;

  @Column(name = "heard_at")
  private Instant heardAt;

  private boolean withdrawn;

  @Convert(converter = ScoreColumn.class)
  private @Nullable Score score;

  @Column(name = "assessed_at")
  private Instant assessedAt;

  @Basic
  @Convert(converter = EvidenceColumn.class)
  private List<Evidence> evidence;

  private @Nullable String feedback;

  @Column(name = "said_by")
  private UUID by;

  @Column(name = "said_by_name")
  private String byName;

  private @Nullable String reason;
  private String digest;

  /** For JPA. */
  protected Statement() {}

  Statement(UUID id, UUID result, Said said, Optional<String> reason, Instant heardAt) {
    this.id = id;
    this.result = result;
    this.statedAt = said.statedAt();
    this.heardAt = heardAt;
    this.withdrawn = said.withdrawn();
    this.score = said.score().orElse(null);
    this.assessedAt = said.assessedAt();
    this.evidence = said.evidence();
    this.feedback = said.feedback().orElse(null);
    this.by = said.by();
    this.byName = said.byName();
    this.reason = reason.orElse(null);
    this.digest = said.digest();
  }

  UUID id() {
    return id;
  }

  Instant heardAt() {
    return heardAt;
  }

  Said said() {
    return new Said(
        statedAt,
        withdrawn,
        Optional.ofNullable(score),
        assessedAt,
        evidence,
        Optional.ofNullable(feedback),
        by,
        byName);
  }

  StatementAnswer answer(Said current) {
    return new StatementAnswer(
        id,
        statedAt,
        heardAt,
        withdrawn,
        Optional.ofNullable(score),
        by,
        byName,
        Optional.ofNullable(reason),
        said().equals(current));
  }
}
