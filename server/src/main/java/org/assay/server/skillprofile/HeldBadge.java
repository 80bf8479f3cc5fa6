package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A badge that was known at a moment, and how far it reached.
 *
 * @param id the badge
 * @param said what was known when it was signed
 * @param ends the first instant at which what it is for is over
 * @param revoked whether it was known to be taken back, for another reason than its end
 */
record HeldBadge(UUID id, BadgeSaid said, Optional<Instant> ends, boolean revoked) {

  static HeldBadge of(UUID id, BadgeSaid said) {
    return new HeldBadge(id, said, said.ends(), false);
  }

  HeldBadge endingAt(Optional<Instant> end) {
    return new HeldBadge(id, said, end, revoked);
  }

  /** Takes in that it was taken back; one whose end had come was good until then. */
  HeldBadge takenBack(RevocationSaid revocation) {
    return revocation.ended()
        ? endingAt(Optional.of(ends.orElse(revocation.at())))
        : new HeldBadge(id, said, ends, true);
  }

  /** Returns the first of its two ends. */
  Optional<Instant> end() {
    return Stream.of(said.validUntil(), ends)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** Tells whether it proved something at an instant. */
  boolean holdsAt(Instant instant) {
    return !revoked
        && !instant.isBefore(said.validFrom())
        && said.validUntil().map(last -> !instant.isAfter(last)).orElse(true)
        && ends.map(instant::isBefore).orElse(true);
  }
}
