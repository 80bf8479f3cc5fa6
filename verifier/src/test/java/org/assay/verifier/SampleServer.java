package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.assay.verifier.loading.GuardedHttp;
import org.assay.verifier.loading.Reach;

/**
 * A real server on this machine, where an issuer's key document should be and something else is.
 */
final class SampleServer implements AutoCloseable {

  private static final GuardedHttp.Limits LIMITS =
      new GuardedHttp.Limits(100_000, Duration.ofMillis(700), 3);
  private static final Clock CLOCK = Clock.fixed(SampleBadge.NOW, ZoneOffset.UTC);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private SampleServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  /** Judges a badge whose issuer's server answers so, and does not wait long for it. */
  static Verdict judge(HttpHandler handler) throws IOException {
    return judge(handler, LIMITS);
  }

  /** Judges as above, however slow the machine is. */
  static Verdict judgePatiently(HttpHandler handler) throws IOException {
    return judge(handler, GuardedHttp.Limits.DEFAULT);
  }

  private static Verdict judge(HttpHandler handler, GuardedHttp.Limits limits) throws IOException {
    try (var server = new SampleServer();
        var network = new GuardedHttp(Reach.PUBLIC_AND_LOOPBACK, limits, CLOCK)) {
      server.server.createContext("/.well-known/did.json", handler);
      String did = "did:web:localhost%3A" + server.server.getAddress().getPort();
      var badge =
          SampleDidWeb.ISSUER.sign(
              Edit.set(SampleBadge.withoutStatus(), "/issuer/id", did),
              "eddsa-rdfc-2022",
              did + "#key-1");
      return Verifier.with(network, CLOCK).verify(badge.toString().getBytes(UTF_8));
    }
  }

  /** Answers with a code, headers and a body. */
  static HttpHandler answer(int code, Map<String, String> headers, byte[] body) {
    return exchange -> {
      headers.forEach(exchange.getResponseHeaders()::add);
      exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    };
  }

  /** Answers as the issuer's server should. */
  static HttpHandler keys() {
    return keys(200, Map.of(), body -> body);
  }

  /** Answers with the right document, and yet not as it should. */
  static HttpHandler keys(int code, Map<String, String> headers, UnaryOperator<byte[]> change) {
    return exchange -> {
      String did = "did:web:localhost%3A" + exchange.getLocalAddress().getPort();
      byte[] body = KeyLifeTest.didDocument(did, SampleDidWeb.ISSUER).toString().getBytes(UTF_8);
      answer(code, headers, change.apply(body)).handle(exchange);
    };
  }

  static HttpHandler redirect(String location) {
    return answer(302, Map.of("Location", location), new byte[0]);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
