package org.assay.server.container;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.assay.server.platform.Problem;

/** Does things at the same moment, each in a thread of the application server. */
public final class TogetherInContainer {

  private TogetherInContainer() {}

  /**
   * Does all of them and waits.
   *
   * @return for each the problem with which it was refused, if it was
   */
  public static List<Optional<Problem>> doTogether(List<? extends Callable<?>> acts)
      throws Exception {
    var threads = threads();
    var start = new CyclicBarrier(acts.size());
    var futures = new ArrayList<Future<?>>();
    for (var act : acts) {
      futures.add(
          threads.submit(
              () -> {
                start.await(30, TimeUnit.SECONDS);
                return act.call();
              }));
    }
    var refusals = new ArrayList<Optional<Problem>>();
    for (var future : futures) {
      refusals.add(refusal(future));
    }
    letGo();
    return refusals;
  }

  /**
   * Begins something, and gives it a second to come as far as it can: what the caller holds, it
   * waits for.
   */
  public static Future<?> begin(Runnable act) throws Exception {
    var future = threads().submit(act);
    TimeUnit.SECONDS.sleep(1);
    return future;
  }

  /** Waits until what was begun is done. */
  public static void end(Future<?> begun) throws Exception {
    begun.get(30, TimeUnit.SECONDS);
    letGo();
  }

  /**
   * The server clears a task's surroundings away a moment after its future is done, and takes along
   * what the caller reads with meanwhile.
   */
  private static void letGo() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(200);
  }

  private static ManagedExecutorService threads() throws NamingException {
    return (ManagedExecutorService)
        new InitialContext().lookup("java:comp/DefaultManagedExecutorService");
  }

  private static Optional<Problem> refusal(Future<?> future) throws Exception {
    try {
      future.get(60, TimeUnit.SECONDS);
      return Optional.empty();
    } catch (ExecutionException e) {
      for (Throwable at = e; at != null; at = at.getCause()) {
        if (at instanceof Problem problem) {
          return Optional.of(problem);
        }
      }
      throw e;
    }
  }
}
