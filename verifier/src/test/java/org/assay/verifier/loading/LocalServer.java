package org.assay.verifier.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A server on this machine that answers as a test wants it to, and a loader that may ask it. */
@Timeout(30)
abstract class LocalServer {

  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  static final GuardedHttp.Limits TIGHT = new GuardedHttp.Limits(10_000, Duration.ofSeconds(2), 3);
  static final String JSON = "application/json";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  final ConcurrentLinkedQueue<HttpExchange> seen = new ConcurrentLinkedQueue<>();
  HttpServer server;
  GuardedHttp local;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    local = new GuardedHttp(Reach.PUBLIC_AND_LOOPBACK, TIGHT, InstantSource.fixed(NOW));
  }

  @AfterEach
  void stop() throws IOException {
    local.close();
    server.stop(0);
    threads.shutdownNow();
  }

  final void answer(String path, int code, Map<String, String> headers, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          seen.add(exchange);
          headers.forEach(exchange.getResponseHeaders()::add);
          exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
          if (body.length > 0) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
  }

  final URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  static void assertRefused(GuardedHttp loader, URI location, String message) {
    assertThatThrownBy(() -> loader.load(location, JSON))
        .hasMessageContaining(message)
        .asInstanceOf(throwable(CheckFailure.class))
        .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.UNDETERMINED))
        .satisfies(f -> assertThat(f.code()).isEqualTo("LOADING_ERROR"));
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
