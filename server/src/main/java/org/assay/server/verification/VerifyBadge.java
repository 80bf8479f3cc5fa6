package org.assay.server.verification;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.assay.verifier.Recipient;
import org.assay.verifier.Verdict;
import org.assay.verifier.Verifier;
import org.assay.verifier.loading.GuardedHttp;
import org.assay.verifier.loading.Reach;

/** Judges what a stranger sends, with the strict policy and a guarded network. */
@Singleton
class VerifyBadge {

  private final GuardedHttp network;
  private final Verifier verifier;

  @Inject
  VerifyBadge(OwnDocumentsFirst documents, Clock clock) {
    this.network = new GuardedHttp(Reach.PUBLIC, GuardedHttp.Limits.DEFAULT, clock);
    this.verifier = Verifier.with(documents.then(network), clock);
  }

  /** Judges; a bad badge is a verdict, never an exception. */
  Verdict verify(byte[] badge, Optional<Recipient> recipient) {
    return recipient
        .map(who -> verifier.verify(badge, who))
        .orElseGet(() -> verifier.verify(badge));
  }

  @PreDestroy
  void close() {
    try {
      network.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
