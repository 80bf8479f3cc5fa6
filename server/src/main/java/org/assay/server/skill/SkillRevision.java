package org.assay.server.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A change of a skill: what its texts were before, who changed them and why. */
@Entity
@Table(name = "skill_revision")
class SkillRevision {

  @Id private UUID id;
  private UUID skill;
  private int revision;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  private String note;

  @Column(name = "was_name")
  private String wasName;

  @Column(name = "was_description")
  private String wasDescription;

  /**
   * Who changes a skill, when and why.
   *
   * @param id the id of the revision that this makes
   * @param by the account
   * @param at the moment
   * @param words the reason, for people
   */
  record Note(UUID id, String by, Instant at, String words) {}

  /** For JPA. */
  protected SkillRevision() {}

  SkillRevision(Skill before, int revision, Note note) {
    this.id = note.id();
    this.skill = before.id();
    this.revision = revision;
    this.changedAt = note.at();
    this.changedBy = note.by();
    this.note = note.words();
    this.wasName = before.name();
    this.wasDescription = before.description();
  }

  UUID id() {
    return id;
  }

  RevisionAnswer answer() {
    return new RevisionAnswer(revision, changedAt, note, wasName, wasDescription);
  }
}
