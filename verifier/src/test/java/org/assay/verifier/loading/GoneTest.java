package org.assay.verifier.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that its owner took away is told from one that is only missing. */
class GoneTest {

  @ParameterizedTest
  @CsvSource({"410,GONE", "404,LOADING_ERROR", "500,LOADING_ERROR"})
  void answer_tells_what_happened_to_the_document(int status, String code) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/a");
    try (var loader =
        new GuardedHttp(Reach.PUBLIC_AND_LOOPBACK, GuardedHttp.Limits.DEFAULT, Clock.systemUTC())) {
      assertThatThrownBy(() -> loader.load(address, "application/json"))
          .isInstanceOfSatisfying(
              CheckFailure.class,
              failure -> {
                assertThat(failure.code()).isEqualTo(code);
                assertThat(failure.outcome()).isEqualTo(Outcome.UNDETERMINED);
              });
    } finally {
      server.stop(0);
    }
  }
}
