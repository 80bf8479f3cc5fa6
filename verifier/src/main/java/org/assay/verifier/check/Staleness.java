package org.assay.verifier.check;

import java.time.Duration;
import java.util.Optional;
import org.assay.verifier.Finding;

/**
 * Tells when a status list is at hand for longer than its issuer meant it to be kept.
 *
 * <p>That decides nothing: the time to live is a hint, and how long a list holds is said by its
 * validUntil alone.
 */
final class Staleness {

  private Staleness() {}

  static Optional<Finding> of(
      StatusLists.Trusted list, StatusEntry place, Inquiry inquiry, StatusEvidence evidence) {
    Duration age = StatusEvidence.age(list.document(), inquiry);
    list.content().ttl().ifPresent(ttl -> evidence.put("listTtlSeconds", ttl.toSeconds() + ""));
    return list.content()
        .ttl()
        .filter(ttl -> age.compareTo(ttl) > 0)
        .map(
            ttl ->
                Findings.notice(
                    "status",
                    "STATUS_LIST_STALE",
                    "The status list was loaded "
                        + age.toSeconds()
                        + " seconds ago; its issuer asks to load it anew after "
                        + ttl.toSeconds()
                        + ".",
                    place.pointer(),
                    evidence.toMap()));
  }
}
