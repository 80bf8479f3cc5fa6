package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Notes that an assertion was used, and forgets those that have expired. */
@Singleton
class NoteAssertion {

  private final LtiStore store;
  private final Clock clock;

  @Inject
  NoteAssertion(LtiStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  void note(String fingerprint, Instant until) {
    store.forgetExpired(clock.instant());
    store.add(new UsedAssertion(fingerprint, until));
  }
}
