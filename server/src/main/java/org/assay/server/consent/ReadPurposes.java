package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What other rooms may ask about purposes. */
@Singleton
public class ReadPurposes {

  private final PolicyStore policies;

  /** Purposes are added, never taken away: what was known once need not be looked up again. */
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  @Inject
  ReadPurposes(PolicyStore policies) {
    this.policies = policies;
  }

  /** Tells whether profiles are read for a purpose at all. */
  public boolean isKnown(String purpose) {
    if (!known.contains(purpose) && policies.purpose(purpose).isPresent()) {
      known.add(purpose);
    }
    return known.contains(purpose);
  }
}
