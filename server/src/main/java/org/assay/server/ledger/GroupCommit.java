package org.assay.server.ledger;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Lets many threads write in one commit, without a thread of its own: whoever finds that nobody
 * leads leads, writes for all who wait, and wakes them. Meanwhile the next ones gather.
 *
 * <p>A thread that waits looks again whenever it is woken. Whoever stops leading wakes the first of
 * the queue; who comes in between may lead instead, and does the same at its end.
 */
final class GroupCommit {

  private static final Logger LOG = System.getLogger(GroupCommit.class.getName());

  private final Consumer<List<HashedRead>> commit;
  private final int most;
  private final Duration patience;
  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean led = new AtomicBoolean();

  /**
   * Creates it.
   *
   * @param commit writes reads and commits them; never called by two threads at once
   * @param most with how many reads or more a commit takes in no further thread's
   * @param patience how long a thread waits for others
   */
  GroupCommit(Consumer<List<HashedRead>> commit, int most, Duration patience) {
    this.commit = commit;
    this.most = most;
    this.patience = patience;
  }

  /**
   * Returns when the reads are committed, or when it is not known to be so.
   *
   * @return whether they are committed
   */
  boolean write(List<HashedRead> reads) {
    var mine = new Waiting(reads);
    queue.add(mine);
    long end = System.nanoTime() + patience.toNanos();
    while (!mine.isSettled()) {
      if (led.compareAndSet(false, true)) {
        leadUnlessSettled(mine);
      } else if (!await(end)) {
        break;
      }
    }
    if (!mine.isSettled()) {
      mine.giveUp();
      queue.remove(mine);
      wakeNext();
    }
    return mine.isWritten();
  }

  private void leadUnlessSettled(Waiting mine) {
    try {
      if (!mine.isSettled()) {
        lead();
      }
    } finally {
      led.set(false);
      wakeNext();
    }
  }

  /** Returns false when there is no more waiting: time is over, or the thread is to stop. */
  private boolean await(long end) {
    long left = end - System.nanoTime();
    if (left <= 0 || Thread.currentThread().isInterrupted()) {
      return false;
    }
    LockSupport.parkNanos(this, left);
    return true;
  }

  private void lead() {
    var taken = take();
    boolean written = false;
    try {
      commit.accept(taken.stream().flatMap(waiting -> waiting.reads().stream()).toList());
      written = true;
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "Reads of profiles could not be recorded", failed);
    } finally {
      for (var waiting : taken) {
        waiting.settle(written);
      }
    }
  }

  /** Takes the first of the queue, so that whoever leads has its own turn, if need be again. */
  private List<Waiting> take() {
    var taken = new ArrayList<Waiting>();
    int reads = 0;
    while (reads < most) {
      var next = queue.poll();
      if (next == null) {
        break;
      }
      if (next.take()) {
        taken.add(next);
        reads += next.reads().size();
      }
    }
    return taken;
  }

  private void wakeNext() {
    var next = queue.peek();
    while (next != null && !next.isQueued()) {
      queue.remove(next);
      next = queue.peek();
    }
    if (next != null) {
      next.wake();
    }
  }
}
