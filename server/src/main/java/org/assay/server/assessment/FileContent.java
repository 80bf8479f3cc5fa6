package org.assay.server.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The content of files, under its hash. */
@Entity
@Table(name = "file_content")
class FileContent {

  @Id private String sha256;

  @Lob private byte[] content;

  /** For JPA. */
  protected FileContent() {}

  byte[] content() {
    return content.clone();
  }
}
