package org.assay.server.consent;

import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.OptionalIdColumn;
import org.jspecify.annotations.Nullable;

/**
 * An entry in one person's log of consents: one is given, or one that was given is withdrawn.
 *
 * <p>Entries are numbered per person from 1, without gaps, in the order in which they were
 * committed. None is ever changed.
 */
@Entity
@Table(name = "consent_entry")
class ConsentEntry {

  @Id private UUID id;
  private UUID person;
  private int number;

  /** The number of the consent that this entry withdraws; none if it gives one. */
  private @Nullable Integer withdraws;

  private String purpose;

  @Enumerated(EnumType.STRING)
  private ProfileField field;

  /** The account that may be told; none if it is everybody who asks for the purpose. */
  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID reader;

  private Instant at;
  private @Nullable Instant ends;

  /** The version of the policy that the person had before them. */
  private int policy;

  /** Who else had the token in hand. */
  @Basic
  @Convert(converter = IdsColumn.class)
  private List<UUID> hands;

  /** For JPA. */
  protected ConsentEntry() {}

  private ConsentEntry(
      UUID id, UUID person, int number, String purpose, ProfileField field, Instant at) {
    this.id = id;
    this.person = person;
    this.number = number;
    this.purpose = purpose;
    this.field = field;
    this.at = at;
    this.hands = List.of();
  }

  /**
   * Creates the entry by which a consent is given.
   *
   * @param policy the version of the policy that asks for it
   * @param hands who else had the person's token in hand
   */
  static ConsentEntry given(
      UUID id, UUID person, int number, NewConsent wish, int policy, List<UUID> hands, Instant at) {
    var entry = new ConsentEntry(id, person, number, wish.purpose(), wish.field(), at);
    entry.reader = wish.reader().orElse(null);
    entry.ends = wish.until().orElse(null);
    entry.policy = policy;
    entry.hands = List.copyOf(hands);
    return entry;
  }

  /** Creates the entry by which this consent is withdrawn. */
  ConsentEntry withdrawn(UUID entryId, int next, List<UUID> by, Instant now) {
    var entry = new ConsentEntry(entryId, person, next, purpose, field, now);
    entry.withdraws = number;
    entry.reader = reader;
    entry.policy = policy;
    entry.hands = List.copyOf(by);
    return entry;
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return person;
  }

  int number() {
    return number;
  }

  Optional<Integer> withdraws() {
    return Optional.ofNullable(withdraws);
  }

  String purpose() {
    return purpose;
  }

  ProfileField field() {
    return field;
  }

  Optional<UUID> reader() {
    return Optional.ofNullable(reader);
  }

  Instant at() {
    return at;
  }

  Optional<Instant> ends() {
    return Optional.ofNullable(ends);
  }

  int policy() {
    return policy;
  }

  List<UUID> hands() {
    return hands;
  }

  /** Tells whether it is about the same field, for the same purpose and the same readers. */
  boolean isLike(String otherPurpose, ProfileField otherField, Optional<UUID> otherReader) {
    return purpose.equals(otherPurpose) && field == otherField && reader().equals(otherReader);
  }

  /** Tells whether an instant lies between giving and end; the end itself does not. */
  boolean lasts(Instant when) {
    return !when.isBefore(at) && (ends == null || when.isBefore(ends));
  }

  /** Tells whether it lets a reader be told a field for a purpose. */
  boolean covers(String asked, ProfileField wished, UUID who) {
    return purpose.equals(asked) && field == wished && (reader == null || reader.equals(who));
  }
}
