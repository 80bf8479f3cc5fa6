package org.assay.server.ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Reads that wait to be written, and the request thread that waits for them. */
final class Waiting {

  private enum State {
    QUEUED,
    TAKEN,
    WRITTEN,
    FAILED,
    GIVEN_UP
  }

  private final List<HashedRead> reads;
  private final Thread thread = Thread.currentThread();
  private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);

  Waiting(List<HashedRead> reads) {
    this.reads = reads;
  }

  List<HashedRead> reads() {
    return reads;
  }

  /** Takes them to be written; false if they were given up. */
  boolean take() {
    return state.compareAndSet(State.QUEUED, State.TAKEN);
  }

  /** Gives them up, unless they are being written. */
  void giveUp() {
    state.compareAndSet(State.QUEUED, State.GIVEN_UP);
  }

  void settle(boolean written) {
    state.set(written ? State.WRITTEN : State.FAILED);
    wake();
  }

  void wake() {
    LockSupport.unpark(thread);
  }

  boolean isQueued() {
    return state.get() == State.QUEUED;
  }

  boolean isSettled() {
    return state.get() == State.WRITTEN || state.get() == State.FAILED;
  }

  boolean isWritten() {
    return state.get() == State.WRITTEN;
  }
}
