package org.assay.verifier.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class GuardedHttpTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final GuardedHttp.Limits TIGHT =
      new GuardedHttp.Limits(10_000, Duration.ofSeconds(2), 3);
  private static final String JSON = "application/json";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ConcurrentLinkedQueue<HttpExchange> seen = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private GuardedHttp local;

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

  @Test
  void document_is_loaded_with_type_and_time() throws CheckFailure {
    answer("/a", 200, Map.of("Content-Type", "Application/JSON; charset=utf-8"), bytes("{}"));

    var document = local.load(at("/a"), JSON);

    assertThat(document.body()).isEqualTo(bytes("{}"));
    assertThat(document.mediaType()).isEqualTo(JSON);
    assertThat(document.loadedAt()).isEqualTo(NOW);
    assertThat(document.location()).isEqualTo(at("/a"));
    var headers = seen.element().getRequestHeaders();
    assertThat(headers.getFirst("Accept")).isEqualTo(JSON);
    assertThat(headers).doesNotContainKeys("Cookie", "Authorization", "Referer");
  }

  @Test
  void https_address_of_this_machine_is_asked_by_http() throws CheckFailure {
    answer("/.well-known/did.json", 200, Map.of(), bytes("{}"));
    var location =
        URI.create(
            at("/.well-known/did.json")
                .toString()
                .replace("http://127.0.0.1", "https://localhost"));
    assertThat(local.load(location, JSON).body()).isEqualTo(bytes("{}"));
  }

  @Test
  void redirects_are_followed_to_the_third() throws CheckFailure {
    answer("/0", 302, Map.of("Location", "/1"), new byte[0]);
    answer("/1", 301, Map.of("Location", at("/2").toString()), new byte[0]);
    answer("/2", 307, Map.of("Location", "3?x"), bytes("moved"));
    answer("/3", 200, Map.of(), bytes("{}"));

    assertThat(local.load(at("/0"), JSON).location()).isEqualTo(at("/3?x"));
    answer("/9", 308, Map.of("Location", "/0"), new byte[0]);
    assertRefused(local, at("/9"), "more than 3 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[fd00::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://2130706433/",
        "http://example.org/",
        "file:///etc/passwd",
        "https://user@example.org/",
        "http://[",
        ""
      })
  void redirect_to_elsewhere_is_refused(String target) {
    answer("/away", 302, Map.of("Location", target), new byte[0]);
    assertRefused(local, at("/away"), "Could not load");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost/", "https://127.0.0.1/", "//[::1]/", "//a.localhost/"})
  void redirect_from_the_internet_to_this_machine_is_refused(String target) throws CheckFailure {
    var here = URI.create("https://example.org/a/b");
    assertThatThrownBy(() -> GuardedHttp.target(here, target)).hasMessageContaining("this machine");
    assertThat(GuardedHttp.target(here, "c")).isEqualTo(URI.create("https://example.org/a/c"));
    assertThat(GuardedHttp.target(at("/"), target))
        .hasScheme(target.startsWith("https") ? "https" : "http");
  }

  @Test
  void cookie_is_not_given_back() throws CheckFailure {
    answer("/c", 302, Map.of("Location", "/d", "Set-Cookie", "a=b; Path=/"), new byte[0]);
    answer("/d", 200, Map.of(), bytes("{}"));
    local.load(at("/c"), JSON);
    assertThat(seen).hasSize(2).noneMatch(e -> e.getRequestHeaders().containsKey("Cookie"));
  }

  @Test
  void document_of_the_largest_size_is_loaded_and_one_byte_more_refused() throws CheckFailure {
    answer("/full", 200, Map.of(), new byte[TIGHT.maxBytes()]);
    answer("/over", 200, Map.of(), new byte[TIGHT.maxBytes() + 1]);
    assertThat(local.load(at("/full"), JSON).body()).hasSize(TIGHT.maxBytes());
    assertRefused(local, at("/over"), "larger than");
  }

  @Test
  void endless_body_is_cut_off_at_once() {
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[8192];
          while (true) {
            exchange.getResponseBody().write(block);
          }
        });
    long start = System.nanoTime();
    assertRefused(local, at("/endless"), "larger than");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIGHT.timeout());
  }

  @Test
  void compressed_document_is_loaded() throws CheckFailure {
    answer("/z", 200, Map.of("Content-Encoding", "gzip"), zipped(bytes("{}")));
    assertThat(local.load(at("/z"), JSON).body()).isEqualTo(bytes("{}"));
  }

  @Test
  void document_that_grows_when_decompressed_is_refused() {
    answer("/bomb", 200, Map.of("Content-Encoding", "gzip"), zipped(new byte[5_000_000]));
    assertRefused(local, at("/bomb"), "larger than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, gzip", "deflate", "unknown"})
  void other_encodings_are_refused(String encoding) {
    answer("/e", 200, Map.of("Content-Encoding", encoding), bytes("{}"));
    assertRefused(local, at("/e"), "encoding");
  }

  @Test
  void damaged_compression_is_refused() {
    answer("/broken", 200, Map.of("Content-Encoding", "gzip"), bytes("{}"));
    assertRefused(local, at("/broken"), "Could not load");
  }

  @Test
  void connections_are_given_back() throws CheckFailure {
    answer("/full", 200, Map.of(), new byte[TIGHT.maxBytes()]);
    answer("/over", 200, Map.of(), new byte[TIGHT.maxBytes() * 50]);
    for (int i = 0; i < 100; i++) {
      assertThat(local.load(at("/full"), JSON).body()).hasSize(TIGHT.maxBytes());
      assertRefused(local, at("/over"), "larger than");
    }
  }

  @Test
  void web_page_in_place_of_json_is_refused() {
    answer("/html", 200, Map.of("Content-Type", "text/html;charset=utf-8"), bytes("<p>"));
    assertRefused(local, at("/html"), "web page");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 206, 304, 400, 401, 404, 410, 500})
  void other_answers_are_refused(int code) {
    answer("/code", code, Map.of(), new byte[0]);
    assertRefused(local, at("/code"), "answers " + code);
  }

  @Test
  void slow_body_is_given_up_at_the_deadline() {
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause();
          }
        });
    long start = System.nanoTime();
    assertRefused(local, at("/slow"), "in time");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void silent_server_is_given_up_at_the_deadline() {
    server.createContext("/silent", exchange -> pauseLong());
    assertRefused(local, at("/silent"), "Could not load");
  }

  @Test
  void this_machine_is_refused_unless_allowed() throws IOException {
    answer("/a", 200, Map.of(), bytes("{}"));
    try (var strict = new GuardedHttp(Reach.PUBLIC, TIGHT, InstantSource.fixed(NOW))) {
      assertRefused(strict, at("/a"), "only public https");
      assertRefused(strict, URI.create("https://localhost:1/"), "only public https");
    }
    assertThat(seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1"})
  void public_name_that_leads_inside_is_refused(String address) throws IOException {
    for (Reach reach : Reach.values()) {
      try (var guarded =
          new GuardedHttp(reach, TIGHT, InstantSource.fixed(NOW), resolvingTo(address))) {
        var inside = URI.create("https://rebind.example:" + server.getAddress().getPort() + "/a");
        assertRefused(guarded, inside, "no public address");
      }
    }
    assertThat(seen).isEmpty();
  }

  @Test
  void loopback_name_that_leads_outside_is_refused() throws IOException {
    try (var guarded =
        new GuardedHttp(
            Reach.PUBLIC_AND_LOOPBACK, TIGHT, InstantSource.fixed(NOW), resolvingTo("8.8.8.8"))) {
      assertRefused(guarded, URI.create("http://evil.localhost/"), "no public address");
    }
  }

  @Test
  void only_permitted_addresses_of_a_name_are_kept() throws UnknownHostException {
    var dns = new GuardedDns(Reach.PUBLIC, resolvingTo("10.0.0.1", "8.8.8.8", "::1"));
    assertThat(dns.resolve("example.org"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("8.8.8.8");
    assertThat(dns.resolve("example.org", 443)).hasSize(1);
  }

  @Test
  void known_documents_need_no_network() throws CheckFailure {
    var own = new LoadedDocument(URI.create("https://own.example/"), JSON, bytes("{}"), NOW);
    DocumentLoader none =
        (location, accept) -> {
          throw CheckFailure.undetermined("LOADING_ERROR", "No network.", "");
        };
    var loader =
        new KnownDocuments(u -> Optional.of(own).filter(o -> o.location().equals(u)), none);

    assertThat(loader.load(URI.create("https://own.example/"), JSON)).isSameAs(own);
    assertThatThrownBy(() -> loader.load(URI.create("https://other.example/"), JSON))
        .hasMessage("No network.");
  }

  private void answer(String path, int code, Map<String, String> headers, byte[] body) {
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

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void assertRefused(GuardedHttp loader, URI location, String message) {
    assertThatThrownBy(() -> loader.load(location, JSON))
        .hasMessageContaining(message)
        .asInstanceOf(throwable(CheckFailure.class))
        .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.UNDETERMINED))
        .satisfies(f -> assertThat(f.code()).isEqualTo("LOADING_ERROR"));
  }

  private static DnsResolver resolvingTo(String... addresses) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        var resolved = new InetAddress[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
          resolved[i] = InetAddress.getByName(addresses[i]);
        }
        return resolved;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  private static byte[] zipped(byte[] data) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(data);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static void pause() {
    sleep(100);
  }

  private static void pauseLong() {
    sleep(20_000);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
