package org.assay.benchmarks.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks over a fixed number of connections, each with one request at a time.
 *
 * @param tool who asks
 * @param addresses the servers, in turn by connection
 * @param connections how many connections
 */
record Load(Tool tool, List<String> addresses, int connections) {

  private static final byte[] RECEIPT = "\"receipt\"".getBytes(StandardCharsets.US_ASCII);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final AtomicLong RUNS = new AtomicLong();
  private static final int STATUS = 200;

  Sample run(Job job, int seconds) throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(connections);
    try {
      long run = RUNS.incrementAndGet();
      long begin = System.nanoTime();
      long end = begin + seconds * 1_000_000_000L;
      var askers = new ArrayList<Callable<Sample>>();
      for (int i = 0; i < connections; i++) {
        var address = addresses.get(i % addresses.size());
        var chance = new SplittableRandom(Options.SEED + run * 1_000 + i);
        askers.add(() -> ask(job, address, chance, end));
      }
      var samples = new ArrayList<Sample>();
      for (var asker : threads.invokeAll(askers)) {
        samples.add(asker.get());
      }
      double took = (System.nanoTime() - begin) / 1e9;
      var all = Sample.together(samples);
      return new Sample(all.nanos(), all.people(), took);
    } finally {
      threads.shutdownNow();
    }
  }

  private Sample ask(Job job, String address, SplittableRandom chance, long end)
      throws IOException, InterruptedException {
    long[] nanos = new long[1024];
    int count = 0;
    long people = 0;
    do {
      var request = job.request(address, tool, chance);
      long begin = System.nanoTime();
      var answer = HTTP.send(request, BodyHandlers.ofByteArray());
      long took = System.nanoTime() - begin;
      if (answer.statusCode() != STATUS) {
        throw new IOException(
            request.uri() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
      }
      people += receipts(answer.body());
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, count * 2);
      }
      nanos[count++] = took;
    } while (System.nanoTime() < end);
    return new Sample(Arrays.copyOf(nanos, count), people, 0);
  }

  /** Each person of whom something is told has a receipt. */
  private static int receipts(byte[] answer) {
    int found = 0;
    for (int i = 0; i + RECEIPT.length <= answer.length; i++) {
      if (answer[i] == '"'
          && Arrays.equals(answer, i, i + RECEIPT.length, RECEIPT, 0, RECEIPT.length)) {
        found++;
      }
    }
    return found;
  }
}
