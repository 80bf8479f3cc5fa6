package org.assay.server.achievement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A badge class through its life: a first draft, published versions with at most one new draft
 * beside them, and in the end retired. What was published stays published; a retired class is only
 * not earned any more.
 */
@Entity
@Table(name = "achievement")
class BadgeClass {

  @Id private UUID id;

  /** The latest published version; 0 before the first. */
  private int latest;

  /** The version that is being drafted, if any. */
  private @Nullable Integer draft;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  /** For JPA. */
  protected BadgeClass() {}

  /** Creates a class whose first version is being drafted. */
  BadgeClass(UUID id, Instant now) {
    this.id = id;
    this.draft = 1;
    this.madeAt = now;
  }

  UUID id() {
    return id;
  }

  /** Returns the number of the latest published version; 0 before the first. */
  int latest() {
    return latest;
  }

  Optional<Integer> draft() {
    return Optional.ofNullable(draft);
  }

  Optional<Instant> retiredAt() {
    return Optional.ofNullable(retiredAt);
  }

  boolean retired() {
    return retiredAt != null;
  }

  ClassState state() {
    if (retiredAt != null) {
      return ClassState.RETIRED;
    }
    return latest == 0 ? ClassState.DRAFT : ClassState.PUBLISHED;
  }

  /** Begins the next version and returns its number. */
  int beginDraft() {
    refuseRetired();
    if (draft != null) {
      throw Problem.conflict("Version " + draft + " of this class is being drafted already.");
    }
    draft = latest + 1;
    return draft;
  }

  /** Returns the number of the version that may be changed. */
  int openDraft() {
    refuseRetired();
    if (draft == null) {
      throw Problem.conflict(
          "Version " + latest + " is published and does not change; begin a new version first.");
    }
    return draft;
  }

  /** Makes the draft the latest published version. */
  void publishDraft() {
    latest = openDraft();
    draft = null;
  }

  /** Ends the class; it is not earned any more. Doing so again changes nothing. */
  void retire(Instant now) {
    if (latest == 0) {
      throw Problem.conflict("This class was never published, so it cannot be retired.");
    }
    if (retiredAt == null) {
      retiredAt = now;
    }
  }

  private void refuseRetired() {
    if (retired()) {
      throw Problem.conflict("This class is retired.");
    }
  }
}
