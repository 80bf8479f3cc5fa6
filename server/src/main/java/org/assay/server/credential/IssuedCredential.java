package org.assay.server.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.verifier.credential.AchievementCredential;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.jspecify.annotations.Nullable;

/**
 * A badge as it was signed, in both forms.
 *
 * <p>It is written once; afterwards it can only be revoked, and that once.
 */
@Entity
@Table(name = "issued_credential")
class IssuedCredential {

  @Id private UUID id;

  @Column(name = "issuance_order")
  private UUID order;

  private UUID award;

  /** Which badge of its award it is, from 1. */
  private int copy;

  private UUID learner;
  private UUID achievement;

  @Column(name = "achievement_version")
  private int achievementVersion;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private @Nullable Instant validUntil;

  @Column(name = "issued_at")
  private Instant issuedAt;

  private String json;
  private String jws;

  @Column(name = "status_list")
  private String statusList;

  @Column(name = "status_index")
  private int statusIndex;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @Column(name = "revocation_reason")
  private @Nullable String revocationReason;

  /** For JPA. */
  protected IssuedCredential() {}

  IssuedCredential(
      UUID id,
      IssuanceOrder order,
      AchievementCredential draft,
      BitstringStatusListEntry status,
      SignedForms forms,
      Instant now) {
    this.id = id;
    this.order = order.id();
    this.award = order.award();
    this.copy = order.copy();
    this.endsAt = order.endsAt().orElse(null);
    this.learner = order.learner();
    this.achievement = order.achievement();
    this.achievementVersion = order.achievementVersion();
    this.validFrom = draft.validFrom();
    this.validUntil = draft.validUntil().orElse(null);
    this.issuedAt = now;
    this.json = forms.json();
    this.jws = forms.jws();
    this.statusList = status.statusListCredential();
    this.statusIndex = status.statusListIndex();
  }

  UUID id() {
    return id;
  }

  UUID order() {
    return order;
  }

  UUID award() {
    return award;
  }

  UUID learner() {
    return learner;
  }

  UUID achievement() {
    return achievement;
  }

  int achievementVersion() {
    return achievementVersion;
  }

  Instant validFrom() {
    return validFrom;
  }

  Optional<Instant> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  Instant issuedAt() {
    return issuedAt;
  }

  /** The credential with its Data Integrity proof, byte for byte as it was verified and stored. */
  String json() {
    return json;
  }

  /** The same credential as a compact JWS. */
  String jws() {
    return jws;
  }

  String statusList() {
    return statusList;
  }

  int statusIndex() {
    return statusIndex;
  }

  Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  Optional<String> revocationReason() {
    return Optional.ofNullable(revocationReason);
  }

  /**
   * Takes in when what the badge is for ends, unless it was taken back already; tells whether that
   * is news.
   */
  boolean endAt(Optional<Instant> end) {
    boolean news = revokedAt == null && !Objects.equals(endsAt, end.orElse(null));
    if (news) {
      endsAt = end.orElse(null);
    }
    return news;
  }

  /** Returns the first of its two ends: that of its period, and that of what it is for. */
  Optional<Instant> end() {
    return Stream.of(validUntil(), Optional.ofNullable(endsAt))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /**
   * Tells whether it holds as long as it should.
   *
   * @param end when what it is for ends; empty while no end is known
   */
  boolean lasts(Optional<Instant> end) {
    return revokedAt == null
        && (validUntil == null
            || end.filter(moment -> !moment.truncatedTo(ChronoUnit.SECONDS).isAfter(validUntil))
                .isPresent());
  }

  /** Tells whether it was taken back only because what it is for had ended. */
  boolean isEnded() {
    return revokedAt != null && endsAt != null && !endsAt.isAfter(revokedAt);
  }

  /** Revokes; the first revocation stands, a second changes nothing. Tells whether it changed. */
  boolean revoke(String reason, Instant now) {
    if (revokedAt != null) {
      return false;
    }
    revokedAt = now;
    revocationReason = reason;
    return true;
  }

  CredentialState stateAt(Instant now) {
    if (revokedAt != null) {
      return CredentialState.REVOKED;
    }
    return validUntil != null && now.isAfter(validUntil)
        ? CredentialState.EXPIRED
        : CredentialState.VALID;
  }
}
