package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line beside a server that would answer, and counts how often it is asked. */
@Timeout(60)
class OfflineTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private HttpServer server;
  private Path badge;
  private Path bundle;

  @BeforeEach
  void publish(@TempDir Path folder) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/issuer";
    byte[] keys = KeyLifeTest.didDocument(issuer, SampleDidWeb.ISSUER).toString().getBytes(UTF_8);
    server.createContext(
        "/issuer",
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
    JsonObject unsigned = Edit.set(SampleBadge.timeless(), "/issuer/id", issuer);
    badge = folder.resolve("badge.json");
    bundle = folder.resolve("bundle.json");
    Files.writeString(
        badge, SampleDidWeb.ISSUER.sign(unsigned, "eddsa-rdfc-2022", issuer + "#key-1").toString());
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void bundle_is_judged_and_nobody_is_asked() throws IOException {
    assertThat(run("--allow-local", badge.toString())).isZero();
    assertThat(asked.getAndSet(0)).isPositive();
    out.reset();
    assertThat(run("bundle", "--allow-local", badge.toString())).isZero();
    Files.writeString(bundle, out.toString(UTF_8));
    asked.set(0);

    assertThat(run("--allow-local", "--offline", bundle.toString())).isZero();
    out.reset();
    assertThat(run("--offline", bundle.toString(), "--explain", badge.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("as of", "canonicalDocument", "LOCAL_ALLOWED");
    assertThat(asked).hasValue(0);
  }

  @Test
  void what_is_not_in_the_bundle_is_not_asked_for_either() throws IOException {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/issuer";
    Path other = badge.resolveSibling("other.json");
    Files.writeString(other, SampleBadge.ISSUER.sign(SampleBadge.timeless()).toString());
    assertThat(run("bundle", other.toString())).isZero();
    Files.writeString(bundle, out.toString(UTF_8));

    String offline = bundle.toString();
    assertThat(run("--allow-local", "--offline", offline, badge.toString())).isEqualTo(2);
    assertThat(run("--allow-local", "--offline", offline, address)).isEqualTo(2);
    assertThat(run("--allow-local", "--explain", "--offline", offline, address)).isEqualTo(2);
    assertThat(asked).hasValue(0);
  }

  private int run(String... arguments) {
    PrintStream print = new PrintStream(out, true, UTF_8);
    return new Main(InputStream.nullInputStream(), print, print, false).run(List.of(arguments));
  }
}
