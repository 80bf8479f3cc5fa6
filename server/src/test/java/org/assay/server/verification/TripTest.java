package org.assay.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.junit.jupiter.api.Test;

class TripTest {

  private static final URI SOMEWHERE = URI.create("https://elsewhere.example/");
  private static final DocumentLoader NETWORK =
      (location, accept) -> new LoadedDocument(location, "", new byte[0], Instant.EPOCH);

  private final Semaphore places = new Semaphore(1);

  @Test
  void trip_takes_one_place_however_many_documents_it_needs_and_gives_it_back() throws Exception {
    try (var trip = new Trip(NETWORK, places)) {
      assertThat(places.availablePermits()).isOne();
      trip.load(SOMEWHERE, "");
      trip.load(SOMEWHERE, "");
      assertThat(places.availablePermits()).isZero();
      assertThat(trip.isTurnedAway()).isFalse();
    }
    assertThat(places.availablePermits()).isOne();
  }

  @Test
  void trip_without_a_place_loads_nothing_and_says_so_though_a_place_becomes_free() {
    places.acquireUninterruptibly();
    try (var trip = new Trip(NETWORK, places)) {
      assertThatThrownBy(() -> trip.load(SOMEWHERE, "")).isInstanceOf(CheckFailure.class);
      places.release();
      assertThatThrownBy(() -> trip.load(SOMEWHERE, "")).isInstanceOf(CheckFailure.class);
      assertThat(trip.isTurnedAway()).isTrue();
    }
    assertThat(places.availablePermits()).isOne();
  }

  @Test
  void failed_load_keeps_its_place_until_the_end() {
    DocumentLoader broken =
        (location, accept) -> {
          throw CheckFailure.undetermined("LOADING_ERROR", "no", "");
        };
    try (var trip = new Trip(broken, places)) {
      assertThatThrownBy(() -> trip.load(SOMEWHERE, "")).isInstanceOf(CheckFailure.class);
      assertThat(places.availablePermits()).isZero();
      assertThat(trip.isTurnedAway()).isFalse();
    }
    assertThat(places.availablePermits()).isOne();
  }
}
