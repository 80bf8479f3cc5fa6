package org.assay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.examples.asking.SampleIssuer;

/** A server that answers what a test puts there: to a client with the secret, and to its token. */
final class SampleServer implements AutoCloseable {

  private static final String TOKEN = "Bearer sample-token";

  private final HttpServer server;
  private final Map<String, String> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  SampleServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String base() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Puts an answer to an address, which is everything before the question mark. */
  SampleServer put(String path, String json) {
    answers.put(path, json);
    return this;
  }

  /** Puts an answer to an address with a certain text in its query. */
  SampleServer put(String path, String query, String json) {
    answers.put(path + " " + query, json);
    return this;
  }

  List<String> asked() {
    return asked;
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var query = String.valueOf(exchange.getRequestURI().getRawQuery());
    asked.add(path + "?" + query);
    if (path.equals("/oauth2/token")) {
      send(exchange, isSecret(exchange) ? 200 : 401, token(isSecret(exchange)));
    } else if (!path.startsWith("/issuer/") && !holdsToken(exchange)) {
      send(exchange, 401, "{\"detail\":\"Show a token.\"}");
    } else {
      var found = find(path, query);
      send(exchange, found.isEmpty() ? 404 : 200, found.isEmpty() ? "{}" : found);
    }
  }

  private String find(String path, String query) {
    return answers.entrySet().stream()
        .filter(one -> one.getKey().startsWith(path + " "))
        .filter(one -> query.contains(one.getKey().substring(path.length() + 1)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(answers.getOrDefault(path, ""));
  }

  private static String token(boolean good) {
    return good
        ? "{\"access_token\":\"sample-token\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
        : "{\"error\":\"invalid_client\"}";
  }

  private static boolean isSecret(HttpExchange exchange) {
    var expected =
        Base64.getEncoder()
            .encodeToString((SampleIssuer.CLIENT + ":sample-secret").getBytes(UTF_8));
    return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static boolean holdsToken(HttpExchange exchange) {
    return TOKEN.equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
