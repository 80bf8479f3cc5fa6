package org.assay.launcher;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.assay.database.DatabaseStartException;
import org.assay.database.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What has been started, and its orderly end: application server first, database afterwards. The
 * parts of a process end side by side unless one waits for the other, so this is the only place
 * that stops the database.
 */
final class Running {

  private static final int START_PATIENCE_SECONDS = 60;

  private final Console console;

  /** Held while the database starts, so that an end in that moment does not leave it behind. */
  private final ReentrantLock databaseStart = new ReentrantLock();

  private volatile @Nullable EmbeddedDatabase database;
  private volatile @Nullable Payara payara;
  private volatile boolean ready;

  Running(Console console) {
    this.console = console;
  }

  void stopWhenTheProcessEnds() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "assay-stop"));
  }

  EmbeddedDatabase startDatabase(DataDirectory data) throws DatabaseStartException {
    databaseStart.lock();
    try {
      var started = EmbeddedDatabase.start(data.root());
      database = started;
      return started;
    } finally {
      databaseStart.unlock();
    }
  }

  void started(Payara started) {
    payara = started;
  }

  void isReady() {
    ready = true;
  }

  private void stop() {
    try {
      var server = payara;
      if (server != null) {
        server.awaitOwnShutdown();
        ServerLog.note("The application server has stopped.");
      }
      if (databaseStart.tryLock(START_PATIENCE_SECONDS, TimeUnit.SECONDS) && database != null) {
        database.close();
        ServerLog.note("The database has stopped.");
      }
      if (ready) {
        console.say("Assay has stopped.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
