package org.assay.server.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.JsonText;

/** Something that was said about a piece of learning. It is written once and never changed. */
@Entity
@Table(name = "learning_statement")
class LearningStatement {

  @Id private UUID id;
  private UUID piece;
  private UUID learner;
  private String content;
  private String fingerprint;

  @Column(name = "said_by")
  private UUID saidBy;

  @Column(name = "heard_at")
  private Instant heardAt;

  /** For JPA. */
  protected LearningStatement() {}

  LearningStatement(UUID id, UUID piece, ReportedLearning said, Caller by, Instant now) {
    this.id = id;
    this.piece = piece;
    this.learner = said.learner();
    this.content = JsonText.write(said);
    this.fingerprint = fingerprint(said);
    this.saidBy = by.account();
    this.heardAt = now;
  }

  UUID piece() {
    return piece;
  }

  Instant heardAt() {
    return heardAt;
  }

  ReportedLearning said() {
    return JsonText.read(content, ReportedLearning.class);
  }

  /** Returns what tells a statement from others about the same piece. */
  static String fingerprint(ReportedLearning said) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(said.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
