package org.assay.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.assay.server.platform.Problem;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutsideTest {

  private static final URI SOMEWHERE = URI.create("https://elsewhere.example/");

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);
  private final ExecutorService others = Executors.newSingleThreadExecutor();

  @AfterEach
  void let_everybody_go() {
    answered.countDown();
    others.shutdown();
  }

  @Test
  void slow_server_of_somebody_keeps_others_waiting_for_nothing() throws Exception {
    var outside = new Outside(UnaryOperator.identity(), this::slowly, 1, () -> {});
    var slow = others.submit(() -> outside.load(OutsideTest::fetched));
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

    String judged = outside.load(documents -> "needs no document");
    assertThat(judged).isEqualTo("needs no document");
    assertThatThrownBy(() -> outside.load(OutsideTest::fetched))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(Problem.Code.UNAVAILABLE));

    answered.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(outside.load(OutsideTest::fetched)).isTrue();
  }

  @Test
  void place_is_given_back_whatever_happens() {
    answered.countDown();
    var outside = new Outside(UnaryOperator.identity(), this::slowly, 1, () -> {});
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(
              () ->
                  outside.load(
                      documents -> {
                        fetched(documents);
                        throw new IllegalStateException("bug");
                      }))
          .hasMessage("bug");
    }
    assertThat(outside.load(OutsideTest::fetched)).isTrue();
  }

  private static boolean fetched(DocumentLoader documents) {
    try {
      return documents.load(SOMEWHERE, "").location().equals(SOMEWHERE);
    } catch (CheckFailure failure) {
      return false;
    }
  }

  private LoadedDocument slowly(URI location, String accept) {
    asked.countDown();
    try {
      assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new LoadedDocument(location, "", new byte[0], Instant.EPOCH);
  }
}
