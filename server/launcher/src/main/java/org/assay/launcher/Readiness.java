package org.assay.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the application, as anybody could, whether it can serve. */
final class Readiness {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration ONE_ANSWER = Duration.ofSeconds(10);
  private static final int OK = 200;

  private Readiness() {}

  static void await(URI local) throws StartException, InterruptedException {
    var client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    var request =
        HttpRequest.newBuilder(local.resolve("/health/ready")).timeout(ONE_ANSWER).build();
    var last = "it does not answer";
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == OK) {
          return;
        }
        last = "it says %d %s".formatted(answer.statusCode(), answer.body());
      } catch (IOException e) {
        last = "it does not answer";
      }
      Thread.sleep(100);
    }
    throw new StartException("The application does not become ready: %s.".formatted(last));
  }
}
