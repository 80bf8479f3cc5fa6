package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SampleServer.answer;
import static org.assay.verifier.SampleServer.keys;
import static org.assay.verifier.SampleServer.redirect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assay.verifier.Fault.Chapter;

/** What a real server answers when it is asked for the issuer's keys. */
final class NetworkFaults {

  private static final Map<String, String> ZIPPED = Map.of("Content-Encoding", "gzip");
  private static final byte[] EMPTY = "{}".getBytes(UTF_8);

  private NetworkFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Network");
    codes(chapter);
    redirects(chapter);
    bodies(chapter);
    time(chapter);
    return chapter;
  }

  private static void codes(Chapter chapter) {
    open(chapter, "server answers 204", answer(204, Map.of(), new byte[0]));
    for (int code : new int[] {401, 403, 404, 429, 500, 503}) {
      open(chapter, "server answers " + code, keys(code, Map.of(), body -> body));
    }
    chapter.open(
        "server answers 410",
        "proof",
        "GONE",
        () -> SampleServer.judge(answer(410, Map.of(), new byte[0])));
    open(
        chapter,
        "server answers with a web page",
        keys(200, Map.of("Content-Type", "text/html"), body -> body));
    open(chapter, "server answers with nothing", answer(200, Map.of(), new byte[0]));
    open(chapter, "server hangs up", HttpExchange::close);
  }

  private static void redirects(Chapter chapter) {
    open(chapter, "redirect in a circle", redirect("/.well-known/did.json"));
    open(chapter, "redirect to nowhere", redirect("http://["));
    open(chapter, "redirect to plain HTTP", redirect("http://example.org/did.json"));
    open(chapter, "redirect to a private address", redirect("https://10.0.0.1/did.json"));
    open(chapter, "redirect to another private address", redirect("https://192.168.1.1/"));
    open(chapter, "redirect to the cloud's own data", redirect("https://169.254.169.254/latest/"));
    open(chapter, "redirect to a private address of version 6", redirect("https://[fd00::1]/"));
    open(chapter, "redirect to an address in an address", redirect("https://[::ffff:10.0.0.1]/"));
    open(chapter, "redirect to an address as a number", redirect("https://167772161/"));
    open(chapter, "redirect to an address in octal", redirect("https://012.0.0.1/"));
    open(chapter, "redirect to a file", redirect("file:///etc/passwd"));
    open(chapter, "redirect with a password", redirect("https://user:secret@example.org/"));
    open(chapter, "redirect without target", answer(302, Map.of(), new byte[0]));
  }

  private static void bodies(Chapter chapter) {
    open(chapter, "body larger than the limit", keys(200, Map.of(), NetworkFaults::padded));
    open(chapter, "body without end", NetworkFaults::endless);
    open(chapter, "body that inflates beyond the limit", keys(200, ZIPPED, b -> zipped(padded(b))));
    open(chapter, "body that is not zipped as it says", keys(200, ZIPPED, body -> body));
    open(
        chapter,
        "body in an unknown coding",
        keys(200, Map.of("Content-Encoding", "magic"), body -> body));
    open(
        chapter,
        "header without end",
        keys(200, Map.of("X-Long", "x".repeat(100_000)), body -> body));
    chapter.refuted(
        "document of somebody else at the address",
        "proof",
        "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID",
        () -> SampleServer.judge(answer(200, Map.of(), EMPTY)));
  }

  private static void time(Chapter chapter) {
    open(chapter, "server that never answers", exchange -> sleep(5_000));
    open(chapter, "server that answers a byte at a time", NetworkFaults::slow);
  }

  private static void open(Chapter chapter, String name, HttpHandler handler) {
    chapter.open(name, "proof", "LOADING_ERROR", () -> SampleServer.judge(handler));
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] block = new byte[8192];
    while (true) {
      exchange.getResponseBody().write(block);
    }
  }

  private static void slow(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    for (int i = 0; i < 100; i++) {
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
      sleep(50);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The good document, with more space behind it than anybody reads. */
  private static byte[] padded(byte[] body) {
    byte[] padded = Arrays.copyOf(body, 200_000);
    Arrays.fill(padded, body.length, padded.length, (byte) ' ');
    return padded;
  }

  private static byte[] zipped(byte[] body) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
