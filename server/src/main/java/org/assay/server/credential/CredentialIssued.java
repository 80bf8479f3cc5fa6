package org.assay.server.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.server.achievement.Fact;

/**
 * A badge was stored; it exists once the transaction commits. The person is held.
 *
 * @param badge the badge
 * @param endsAt when what it is for ends, if that is known
 * @param facts what earned it
 */
public record CredentialIssued(HeldCredential badge, Optional<Instant> endsAt, List<Fact> facts) {

  /** Creates it with its own copy of the list. */
  public CredentialIssued {
    facts = List.copyOf(facts);
  }
}
