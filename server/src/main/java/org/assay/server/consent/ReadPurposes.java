package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What other rooms may ask about purposes. */
@Singleton
public class ReadPurposes {

  private final PolicyStore policies;

  @Inject
  ReadPurposes(PolicyStore policies) {
    this.policies = policies;
  }

  /** Tells whether profiles are read for a purpose at all. */
  public boolean isKnown(String purpose) {
    return policies.purpose(purpose).isPresent();
  }
}
