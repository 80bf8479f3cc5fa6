package org.assay.database;

import java.util.concurrent.TimeUnit;

/** Waits for processes to end. */
final class Exit {

  private Exit() {}

  static int of(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /**
   * Asks a process to end; after the given patience, ends it. A killed server recovers from its log
   * when started again.
   */
  static void now(ProcessHandle process, int patienceSeconds) {
    process.destroy();
    if (!within(process, patienceSeconds)) {
      process.destroyForcibly();
      within(process, patienceSeconds);
    }
  }

  private static boolean within(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      return !process.isAlive();
    }
  }
}
