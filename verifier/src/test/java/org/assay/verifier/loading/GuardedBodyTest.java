package org.assay.verifier.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is read, and for how long. */
class GuardedBodyTest extends LocalServer {

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

  private static byte[] zipped(byte[] data) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(data);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
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
