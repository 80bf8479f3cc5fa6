package org.assay.verifier.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;

/** What one verification may fetch, and for how long. */
class SessionTest {

  private final List<URI> asked = new ArrayList<>();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Session session = new Session(this::answer, now::get);

  @Test
  void so_many_documents_are_fetched_and_no_more() throws CheckFailure {
    for (int i = 0; i < Session.MAX_DOCUMENTS; i++) {
      session.load(at(i), "a/b");
    }

    assertLimit(at(Session.MAX_DOCUMENTS));
    assertThat(session.load(at(0), "a/b").location()).as("known already").isEqualTo(at(0));
    assertThat(asked).hasSize(Session.MAX_DOCUMENTS);
    assertThat(session.loaded()).hasSize(Session.MAX_DOCUMENTS);
  }

  @Test
  void what_could_not_be_had_counts_and_is_not_asked_for_again() {
    URI missing = URI.create("https://example.org/missing");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> session.load(missing, "a/b"))
          .isInstanceOfSatisfying(
              CheckFailure.class, f -> assertThat(f.code()).isEqualTo("LOADING_ERROR"));
    }

    assertThat(asked).containsExactly(missing);
    assertThat(session.loaded()).isEmpty();
  }

  @Test
  void nothing_is_fetched_once_the_time_is_over() throws CheckFailure {
    session.load(at(1), "a/b");
    now.set(Instant.EPOCH.plus(Session.MAX_TIME));
    session.load(at(2), "a/b");
    now.set(Instant.EPOCH.plus(Session.MAX_TIME).plus(Duration.ofNanos(1)));

    assertLimit(at(3));
    assertThat(session.load(at(1), "a/b").location()).isEqualTo(at(1));
    assertThat(asked).hasSize(2);
  }

  private void assertLimit(URI location) {
    assertThatThrownBy(() -> session.load(location, "a/b"))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("LOADING_LIMIT"));
  }

  private LoadedDocument answer(URI location, String accept) throws CheckFailure {
    asked.add(location);
    if (location.getPath().equals("/missing")) {
      throw CheckFailure.undetermined("LOADING_ERROR", "There is no such document.", "");
    }
    return new LoadedDocument(location, accept, new byte[0], Instant.EPOCH);
  }

  private static URI at(int number) {
    return URI.create("https://example.org/" + number);
  }
}
