package org.assay.server.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.status.BitstringStatusList;
import org.assay.verifier.status.BitstringStatusListCredential;

/**
 * One list of status bits. It is opened empty, filled in random order until about half of its
 * indexes are given, and then left for the next one; it is published for as long as the server
 * lives.
 *
 * <p>The version counts its changes: a signed form is current if it was made of this version.
 */
@Entity
@Table(name = "status_list")
class StatusList {

  static final String REVOCATION = "revocation";

  /** How long a reader may keep a list; the HTTP answer says the same. */
  static final Duration TTL = Duration.ofSeconds(60);

  /** A verifier whose clock is behind must not find the list in its future. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  /** How long a signed list holds: who keeps an old one back cannot do so for longer. */
  static final Duration VALIDITY = Duration.ofDays(7);

  /**
   * With so many misses in a row a list is left. A random pick misses as often as the list is full;
   * that makes about half, without ever counting, and without a counter that all issuing servers
   * would queue for.
   */
  static final int MISSES = 12;

  @Id private UUID id;
  private String issuer;
  private String purpose;
  private int number;
  private int length;
  private long version;

  @Column(name = "opened_at")
  private Instant openedAt;

  /** For JPA. */
  protected StatusList() {}

  StatusList(UUID id, String issuer, int number, int length, Instant openedAt) {
    this.id = id;
    this.issuer = issuer;
    this.purpose = REVOCATION;
    this.number = number;
    this.length = length;
    this.openedAt = openedAt;
  }

  UUID id() {
    return id;
  }

  /**
   * Returns the issuer's name that stands in the list and in every badge on it: verifiers compare
   * the two, so a list keeps its name when the issuer takes to its other one.
   */
  String issuer() {
    return issuer;
  }

  String purpose() {
    return purpose;
  }

  int number() {
    return number;
  }

  int length() {
    return length;
  }

  long version() {
    return version;
  }

  Instant openedAt() {
    return openedAt;
  }

  /**
   * Takes a random index that nobody has: the order of issuing must not be read from it.
   *
   * @param take takes an index for good, and tells whether it was free
   * @return the index, or empty if this list is to be left
   */
  OptionalInt takeFree(RandomGenerator random, IntPredicate take) {
    for (int miss = 0; miss < MISSES; miss++) {
      int index = random.nextInt(length);
      if (take.test(index)) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the status entry of the badge that has the index. */
  BitstringStatusListEntry entry(URI address, int index) {
    return BitstringStatusListEntry.revocation(address.toString(), index);
  }

  /** Returns the credential that publishes this list, not yet signed. */
  BitstringStatusListCredential credential(URI address, Collection<Integer> revoked, Instant now) {
    return new BitstringStatusListCredential(
        address.toString(),
        issuer,
        List.of(purpose),
        BitstringStatusList.create(length).with(revoked),
        now.minus(CLOCKS_DIFFER),
        Optional.of(now.plus(VALIDITY)),
        Optional.of(TTL));
  }
}
