package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Tells every page whether this server signs, or signed, with keys that everybody has. */
@Singleton
public class SampleKeyWarning {

  private final boolean active;

  @Inject
  SampleKeyWarning(KeyRing ring) {
    this.active = ring.hasAnyOf(KnownSampleKeys.thumbprints());
  }

  /** Tells whether a sample key is in use: then nothing that this server issues proves anything. */
  public boolean active() {
    return active;
  }
}
