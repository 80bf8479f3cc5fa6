package org.assay.server.verification;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.assay.server.platform.ServerConfig;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.GuardedHttp;
import org.assay.verifier.loading.Reach;

/**
 * The way to other people's documents, on which only so many may be at the same time: somebody's
 * slow server holds a thread of ours for as long as it likes to be slow, up to the verifier's
 * limit. Without this, a few hundred such badges would make the whole server wait.
 *
 * <p>Our own documents are known without going out.
 */
@Singleton
public class Outside {

  private final UnaryOperator<DocumentLoader> own;
  private final DocumentLoader network;
  private final Semaphore places;
  private final Closeable end;

  @Inject
  Outside(OwnDocumentsFirst own, ServerConfig config, Clock clock) {
    this(
        own::then,
        new GuardedHttp(Reach.PUBLIC, GuardedHttp.Limits.DEFAULT, clock),
        config.verification().mostOutside());
  }

  private Outside(UnaryOperator<DocumentLoader> own, GuardedHttp network, int places) {
    this(own, network, places, network::close);
  }

  Outside(UnaryOperator<DocumentLoader> own, DocumentLoader network, int places, Closeable end) {
    this.own = own;
    this.network = network;
    this.places = new Semaphore(places);
    this.end = end;
  }

  /**
   * Does something that may need documents. It takes a place on the way out with the first document
   * that is not ours, and gives it back at the end.
   *
   * @param work what is done with the loader, in this thread
   * @throws Problem unavailable, if there was no place
   */
  public <T> T load(Function<DocumentLoader, T> work) {
    try (var trip = new Trip(network, places)) {
      T result = work.apply(own.apply(trip));
      if (trip.isTurnedAway()) {
        throw new Problem(
            Code.UNAVAILABLE,
            "Too many others are waiting for documents from outside; please ask again soon.");
      }
      return result;
    }
  }

  @PreDestroy
  void close() {
    try {
      end.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
