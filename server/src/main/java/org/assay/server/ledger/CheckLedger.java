package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.server.issuer.ReadPublicKeys;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Walks through the whole ledger and says what is wrong with it. */
@Singleton
class CheckLedger {

  private final CheckStore store;
  private final KnownEnds knownEnds;
  private final ReadPublicKeys publicKeys;
  private final Clock clock;
  private final AtomicBoolean checking = new AtomicBoolean();

  @Inject
  CheckLedger(CheckStore store, KnownEnds knownEnds, ReadPublicKeys publicKeys, Clock clock) {
    this.store = store;
    this.knownEnds = knownEnds;
    this.publicKeys = publicKeys;
    this.clock = clock;
  }

  /** Begins a walk whose steps are up to the caller. */
  LedgerWalk begin() {
    return new LedgerWalk(store, knownEnds, new HeadSignatures(publicKeys::find));
  }

  /**
   * Checks everything at once.
   *
   * @throws Problem unavailable while another such check is going on here
   */
  CheckAnswer check() {
    if (!checking.compareAndSet(false, true)) {
      throw new Problem(Code.UNAVAILABLE, "The ledger is being checked already.");
    }
    try {
      var began = clock.instant();
      var walk = begin();
      boolean more = true;
      while (more) {
        more = walk.step();
      }
      return walk.answer(began, clock.instant());
    } finally {
      checking.set(false);
    }
  }
}
