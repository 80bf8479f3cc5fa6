package org.assay.server.journey.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;

/** Somebody between a tool and a server who passes everything on, and alters the answers. */
public final class AlteringProxy implements AutoCloseable {

  private final HttpServer listening;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final UnaryOperator<String> alter;

  private AlteringProxy(URI server, UnaryOperator<String> alter) throws IOException {
    this.server = server;
    this.alter = alter;
    this.listening =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listening.createContext("/", this::passOn);
    listening.start();
  }

  /** Stands before a server and alters what its answers say. */
  public static AlteringProxy before(URI server, UnaryOperator<String> alter) {
    try {
      return new AlteringProxy(server, alter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the address at which it listens. */
  public URI base() {
    return URI.create("http://localhost:" + listening.getAddress().getPort());
  }

  private void passOn(HttpExchange exchange) throws IOException {
    var request =
        HttpRequest.newBuilder(server.resolve(exchange.getRequestURI().toString()))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (var name : new String[] {"Authorization", "Content-Type", "Accept"}) {
      var value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    try (exchange) {
      var answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
      var body = alter.apply(answer.body()).getBytes(UTF_8);
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    listening.stop(0);
  }
}
