package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One verifier, used by many threads at once. */
class SharedVerifierTest {

  private static final int THREADS = 8;

  @Test
  void threads_at_the_same_time_get_the_answers_of_one_alone() throws Exception {
    List<byte[]> documents = documents();
    List<Verdict> alone = judged(SampleNetwork.healthy().verifier(), documents);
    Verifier shared = SampleNetwork.healthy().verifier();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Verdict>>> work =
          Collections.nCopies(THREADS, () -> judged(shared, documents));
      for (Future<List<Verdict>> answer : threads.invokeAll(work)) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone).extracting(Verdict::isVerified).contains(true, false);
  }

  private static List<byte[]> documents() {
    List<byte[]> documents = new ArrayList<>();
    for (SignedSamples.Sample sample : SignedSamples.embedded()) {
      documents.add(sample.document().toString().getBytes(UTF_8));
      documents.add(
          Edit.set(sample.document(), "/id", "urn:example:forged").toString().getBytes(UTF_8));
    }
    for (SignedSamples.Token token : SignedSamples.tokens()) {
      documents.add(token.text().getBytes(UTF_8));
    }
    documents.add(SampleTokens.card().getBytes(UTF_8));
    documents.add("{".getBytes(UTF_8));
    return documents;
  }

  private static List<Verdict> judged(Verifier verifier, List<byte[]> documents) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      documents.forEach(document -> verdicts.add(verifier.verify(document)));
    }
    return verdicts;
  }
}
