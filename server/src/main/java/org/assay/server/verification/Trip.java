package org.assay.server.verification;

import java.net.URI;
import java.util.concurrent.Semaphore;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;

/** One piece of work on its way outside, from the first document it needs to its end. */
final class Trip implements DocumentLoader, AutoCloseable {

  private final DocumentLoader network;
  private final Semaphore places;
  private boolean placed;
  private boolean turnedAway;

  Trip(DocumentLoader network, Semaphore places) {
    this.network = network;
    this.places = places;
  }

  @Override
  public LoadedDocument load(URI location, String accept) throws CheckFailure {
    if (!mayGo()) {
      throw CheckFailure.undetermined("LOADING_ERROR", "Too many others are outside.", "");
    }
    return network.load(location, accept);
  }

  private synchronized boolean mayGo() {
    if (!placed && !turnedAway) {
      placed = places.tryAcquire();
      turnedAway = !placed;
    }
    return placed;
  }

  /** Tells whether a document was wanted and there was no place. */
  synchronized boolean isTurnedAway() {
    return turnedAway;
  }

  @Override
  public synchronized void close() {
    if (placed) {
      places.release();
      placed = false;
    }
  }
}
