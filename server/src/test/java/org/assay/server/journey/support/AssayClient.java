package org.assay.server.journey.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Somebody who talks HTTP with a server: a stranger, or the holder of a token. */
public final class AssayClient {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI base;
  private final Map<String, String> headers;

  private AssayClient(URI base, Map<String, String> headers) {
    this.base = base;
    this.headers = Map.copyOf(headers);
  }

  /** Returns somebody without a token. */
  public static AssayClient stranger(URI base) {
    return new AssayClient(base, Map.of());
  }

  /** Returns the holder of a token. */
  public AssayClient withToken(String newToken) {
    return with("Authorization", "Bearer " + newToken);
  }

  /** Returns who shows an OAuth client's id and secret in every request, instead of a token. */
  public AssayClient withSecret(String clientId, String secret) {
    return with("Authorization", basic(clientId, secret));
  }

  /** Returns the same, who sends a header with every request. */
  public AssayClient with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new AssayClient(base, more);
  }

  /** Asks for a token with an OAuth client's id and secret, and returns its holder. */
  public AssayClient signedIn(String clientId, String secret) {
    return withToken(tokenFor(clientId, secret).succeeded().json().get("access_token").asText());
  }

  /** Asks for a token and returns the answer as it is. */
  public Answer tokenFor(String clientId, String secret) {
    return tokenFor(clientId, secret, "grant_type=client_credentials");
  }

  /** Sends a form to the token endpoint and returns the answer as it is. */
  public Answer tokenFor(String clientId, String secret, String form) {
    var request =
        HttpRequest.newBuilder(at("/oauth2/token"))
            .header("Authorization", basic(clientId, secret))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return exchange(request);
  }

  /** Reads what lies at an address. */
  public Answer get(String path) {
    return exchange(request(path).GET());
  }

  /** Reads what lies at an address, in a form. */
  public Answer get(String path, String accept) {
    return exchange(request(path).header("Accept", accept).GET());
  }

  /** Sends something, written as JSON. */
  public Answer post(String path, Map<String, ?> body) {
    return send("POST", path, "application/json", json(body));
  }

  /** Replaces something, written as JSON. */
  public Answer put(String path, Map<String, ?> body) {
    return send("PUT", path, "application/json", json(body));
  }

  /** Sends bytes of a media type. */
  public Answer post(String path, String mediaType, byte[] body) {
    return send("POST", path, mediaType, body);
  }

  /** Sends a text of a media type. */
  public Answer post(String path, String mediaType, String body) {
    return send("POST", path, mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes of a media type with any method. */
  public Answer send(String method, String path, String mediaType, byte[] body) {
    return exchange(
        request(path)
            .header("Content-Type", mediaType)
            .method(method, BodyPublishers.ofByteArray(body)));
  }

  /** Sends bytes of a media type and asks for an answer in a form. */
  public Answer post(String path, String mediaType, byte[] body, String accept) {
    return exchange(
        request(path)
            .header("Content-Type", mediaType)
            .header("Accept", accept)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Sends nothing with any method. */
  public Answer send(String method, String path) {
    return exchange(request(path).method(method, BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(at(path));
    headers.forEach(request::header);
    return request;
  }

  private static String basic(String clientId, String secret) {
    var text = (clientId + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(text);
  }

  private URI at(String path) {
    return base.resolve(path);
  }

  private static byte[] json(Map<String, ?> body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Answer exchange(HttpRequest.Builder builder) {
    var request = builder.timeout(Duration.ofSeconds(60)).build();
    try {
      var answer = HTTP.send(request, BodyHandlers.ofByteArray());
      var words = request.method() + " " + request.uri();
      return new Answer(words, answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
