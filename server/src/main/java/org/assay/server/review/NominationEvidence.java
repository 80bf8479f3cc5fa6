package org.assay.server.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.learner.Person;
import org.assay.server.platform.OptionalIdColumn;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Evidence;
import org.jspecify.annotations.Nullable;

/** Something that was handed in for a nomination; it counts once somebody else accepted it. */
@Entity
@Table(name = "nomination_evidence")
class NominationEvidence {

  @Id private UUID id;
  private UUID nomination;
  private String url;
  private String name;
  private @Nullable String description;
  private @Nullable String sha256;

  @Column(name = "given_by")
  private UUID givenBy;

  @Column(name = "given_by_name")
  private String givenByName;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "accepted_by")
  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID acceptedBy;

  @Column(name = "accepted_by_name")
  private @Nullable String acceptedByName;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  /** For JPA. */
  protected NominationEvidence() {}

  NominationEvidence(UUID id, UUID nomination, NewEvidence given, Person by, Instant now) {
    this.id = id;
    this.nomination = nomination;
    this.url = given.url();
    this.name = given.name();
    this.description = given.description().orElse(null);
    this.sha256 = given.sha256().orElse(null);
    this.givenBy = by.id();
    this.givenByName = by.givenName() + " " + by.familyName();
    this.givenAt = now;
  }

  /** Accepts it; who accepted it first stays. */
  void accept(Voucher by, Instant now) {
    if (by.account().equals(givenBy)) {
      throw Problem.ruleBroken("Nobody accepts what they handed in themselves.");
    }
    if (acceptedAt == null) {
      acceptedBy = by.account();
      acceptedByName = by.name();
      acceptedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID nomination() {
    return nomination;
  }

  UUID givenBy() {
    return givenBy;
  }

  Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  Optional<Voucher> acceptedBy() {
    return acceptedBy == null || acceptedByName == null
        ? Optional.empty()
        : Optional.of(new Voucher(acceptedBy, acceptedByName));
  }

  String name() {
    return name;
  }

  /** Returns it as it stands in a badge. */
  Evidence evidence() {
    var digest = Optional.ofNullable(sha256).map(text -> "SHA-256: " + text);
    var words = Optional.ofNullable(description);
    return new Evidence(
        Optional.of(url),
        Optional.of(name),
        Optional.empty(),
        words.map(text -> text + digest.map(line -> "\n" + line).orElse("")).or(() -> digest),
        Optional.empty(),
        Optional.empty());
  }

  EvidenceAnswer answer() {
    return new EvidenceAnswer(
        id,
        url,
        name,
        Optional.ofNullable(description),
        Optional.ofNullable(sha256),
        givenByName,
        givenAt,
        Optional.ofNullable(acceptedAt));
  }
}
