package org.assay.server.consent;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One person's log of consents, or the beginning of it, or what of it speaks of one purpose and the
 * last entry.
 *
 * @param entries in the order of their numbers
 */
record ConsentLog(List<ConsentEntry> entries) {

  static final ConsentLog EMPTY = new ConsentLog(List.of());

  ConsentLog {
    entries = List.copyOf(entries);
  }

  /** Returns the number of the last entry, 0 if there is none. */
  int end() {
    return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
  }

  /** Returns the log as it was after so many entries. */
  ConsentLog upTo(int number) {
    return new ConsentLog(entries.stream().filter(entry -> entry.number() <= number).toList());
  }

  /** Tells whether a reader may be told a field for a purpose at an instant. */
  boolean allow(String purpose, ProfileField field, UUID reader, Instant at) {
    return inForce(at).anyMatch(given -> given.covers(purpose, field, reader));
  }

  /** Returns what was given, is not withdrawn and has not ended. */
  Stream<ConsentEntry> inForce(Instant at) {
    var withdrawn = withdrawn();
    return given().filter(one -> !withdrawn.contains(one.number()) && one.lasts(at));
  }

  /** Returns the entries by which something was given, also what was withdrawn later. */
  Stream<ConsentEntry> given() {
    return entries.stream().filter(entry -> entry.withdraws().isEmpty());
  }

  /** Returns what was given under a number. */
  Optional<ConsentEntry> given(int number) {
    return given().filter(entry -> entry.number() == number).findFirst();
  }

  /** Returns the entry by which a consent was withdrawn, if it was. */
  Optional<ConsentEntry> withdrawalOf(ConsentEntry consent) {
    return entries.stream()
        .filter(entry -> entry.withdraws().filter(n -> n == consent.number()).isPresent())
        .findFirst();
  }

  private Set<Integer> withdrawn() {
    return entries.stream()
        .flatMap(entry -> entry.withdraws().stream())
        .collect(toUnmodifiableSet());
  }
}
