package org.assay.server.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.assay.verifier.credential.Evidence;

/** A file of a submission: its name, and the hash under which its content is kept. */
@Entity
@Table(name = "submission_file")
class HandedInFile {

  /** What the content is, how many bytes it has, and its hash. */
  record Content(FileType type, long size, String sha256) {}

  @Id private UUID id;
  private UUID submission;
  private String name;

  @Enumerated(EnumType.STRING)
  private FileType type;

  private long size;
  private String sha256;

  @Column(name = "put_at")
  private Instant putAt;

  /** For JPA. */
  protected HandedInFile() {}

  HandedInFile(UUID id, UUID submission, String name, Content content, Instant now) {
    this.id = id;
    this.submission = submission;
    this.name = name;
    take(content, now);
  }

  /** Takes other content; what it had before is no longer part of the submission. */
  final void take(Content content, Instant now) {
    type = content.type();
    size = content.size();
    sha256 = content.sha256();
    putAt = now;
  }

  String name() {
    return name;
  }

  FileType type() {
    return type;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  FileAnswer answer() {
    return new FileAnswer(name, type.mediaType(), size, sha256, putAt);
  }

  /**
   * Returns what a badge says of it: the content's name, never the content.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6920">RFC 6920, Naming Things with Hashes</a>
   */
  Evidence evidence() {
    var digest =
        Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(sha256));
    return new Evidence(
        Optional.of("ni:///sha-256;" + digest),
        Optional.of(name),
        Optional.empty(),
        Optional.of("%s, %d bytes, SHA-256 %s".formatted(type.mediaType(), size, sha256)),
        Optional.empty(),
        Optional.empty());
  }
}
