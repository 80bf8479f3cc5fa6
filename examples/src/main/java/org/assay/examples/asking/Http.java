package org.assay.examples.asking;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;

/** Sends requests: no redirects, and no answer longer than 32 MiB or later than a minute. */
public final class Http {

  static final int MAX_BYTES = 32 * 1024 * 1024;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /**
   * What came back.
   *
   * @param status the HTTP status
   * @param mediaType the media type in small letters, without parameters
   * @param body the bytes
   */
  record Answer(int status, String mediaType, byte[] body) {

    boolean isGood() {
      return status == 200;
    }
  }

  Answer send(HttpRequest.Builder builder) throws NotAnswered {
    var request = builder.timeout(Duration.ofMinutes(1)).build();
    var where = request.method() + " " + request.uri();
    try {
      var answer = client.send(request, BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        var bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
          throw new NotAnswered(where + ": the answer is too long.");
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(
            answer.statusCode(), type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT), bytes);
      }
    } catch (IOException e) {
      throw new NotAnswered(where + ": no answer (" + e + ").");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotAnswered(where + ": interrupted.");
    }
  }
}
