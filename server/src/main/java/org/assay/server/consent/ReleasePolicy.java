package org.assay.server.consent;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.platform.OptionalIdColumn;
import org.jspecify.annotations.Nullable;

/** One version of what is told for a purpose, and on what ground. It never changes. */
@Entity
@Table(name = "release_policy")
class ReleasePolicy {

  private static final String ASKED = "You decide, for this purpose and for whom you like.";

  @Id private UUID id;
  private String purpose;
  private int version;

  @Basic
  @Convert(converter = TermsColumn.class)
  private List<Term> terms;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** Nobody, for those that came with the server. */
  @Column(name = "published_by")
  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID publishedBy;

  /** For JPA. */
  protected ReleasePolicy() {}

  ReleasePolicy(UUID id, String purpose, int version, List<Term> terms, UUID by, Instant now) {
    this.id = id;
    this.purpose = purpose;
    this.version = version;
    this.terms = List.copyOf(terms);
    this.publishedBy = by;
    this.publishedAt = now;
  }

  /** Returns the terms of a purpose for which nothing was decided yet: the person is asked. */
  static List<Term> askForEverything() {
    return Stream.of(ProfileField.values())
        .map(field -> new Term(field, Basis.CONSENT, ASKED))
        .toList();
  }

  String purpose() {
    return purpose;
  }

  int version() {
    return version;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  List<Term> terms() {
    return terms;
  }

  /** Returns the ground for a field; one that the policy does not know yet is never told. */
  Basis basis(ProfileField field) {
    return terms.stream()
        .filter(term -> term.field() == field)
        .map(Term::basis)
        .findFirst()
        .orElse(Basis.NEVER);
  }

  /**
   * Decides what is told to a reader at an instant.
   *
   * @param consents what the person allowed, as far as it is to be known
   */
  Release release(ConsentLog consents, UUID reader, Instant at) {
    var told = EnumSet.noneOf(ProfileField.class);
    for (var field : ProfileField.values()) {
      if (isTold(field, consents, reader, at)) {
        told.add(field);
      }
    }
    var withheld =
        EnumSet.complementOf(told).stream()
            .map(field -> Withheld.of(field, isForOneself() ? Basis.NEVER : basis(field)))
            .toList();
    return new Release(purpose, version, consents.end(), told, withheld);
  }

  private boolean isTold(ProfileField field, ConsentLog consents, UUID reader, Instant at) {
    if (isForOneself()) {
      return false;
    }
    return switch (basis(field)) {
      case RIGHT -> true;
      case CONSENT -> consents.allow(purpose, field, reader, at);
      case NEVER -> false;
    };
  }

  /** Whoever reads for this purpose is the person, and the person is asked about no policy. */
  private boolean isForOneself() {
    return Purpose.SELF.equals(purpose);
  }
}
