package org.assay.verifier.check;

import java.time.Duration;
import java.util.Optional;
import org.assay.verifier.Finding;

/**
 * Tells when a status list is at hand for longer than its issuer meant it to be kept.
 *
 * <p>The time to live decides nothing: it is a hint, and how long a list holds is said by its
 * validUntil alone. That is judged for when the list was fetched, which offline may be long ago.
 */
final class Staleness {

  private Staleness() {}

  static Optional<Finding> of(
      StatusLists.Trusted list, StatusEntry place, Inquiry inquiry, StatusEvidence evidence) {
    Duration age = StatusEvidence.age(list.document(), inquiry);
    Optional<Duration> ttl = list.content().ttl();
    ttl.ifPresent(time -> evidence.put("listTtlSeconds", Long.toString(time.toSeconds())));
    Optional<String> ended =
        list.validUntil()
            .filter(inquiry.now()::isAfter)
            .map(end -> "it holds no longer since " + end + ".");
    return ended
        .or(
            () ->
                ttl.filter(time -> age.compareTo(time) > 0)
                    .map(time -> "it should be loaded anew after " + time.toSeconds() + "."))
        .map(
            why ->
                Findings.notice(
                    "status",
                    "STATUS_LIST_STALE",
                    "The status list was loaded " + age.toSeconds() + " seconds ago; " + why,
                    place.pointer(),
                    evidence.toMap()));
  }
}
