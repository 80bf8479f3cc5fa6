package org.assay.verifier.loading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.assay.verifier.CheckFailure;

/**
 * What one request brought: a document, or where to go on.
 *
 * @param document the document, unless redirected
 * @param redirect the target as it was sent, unless there is a document
 */
record Answer(Optional<LoadedDocument> document, String redirect) {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** Reads one response within the limits. */
  record Reader(URI location, GuardedHttp.Limits limits, InstantSource clock, String accept) {

    Answer read(ClassicHttpResponse response) throws IOException, CheckFailure {
      int code = response.getCode();
      if (REDIRECTS.contains(code) && response.containsHeader("Location")) {
        return new Answer(Optional.empty(), header(response, "Location"));
      }
      if (code == 410) {
        throw CheckFailure.undetermined(
            "GONE", "Could not load " + location + ": it was taken away for good.", "");
      }
      if (code != 200) {
        throw GuardedHttp.failure(location, "it answers " + code);
      }
      String type = mediaType(response);
      if (type.equals("text/html") && !accept.contains("html")) {
        throw GuardedHttp.failure(location, "it answers with a web page");
      }
      byte[] body = response.getEntity() == null ? new byte[0] : body(response);
      var document = new LoadedDocument(location, type, body, clock.instant());
      return new Answer(Optional.of(document), "");
    }

    private byte[] body(ClassicHttpResponse response) throws IOException, CheckFailure {
      String coding = header(response, "Content-Encoding").toLowerCase(Locale.ROOT);
      // Not closed here: to close is to read on to the end. The caller cuts the connection.
      InputStream in = decoded(response.getEntity().getContent(), coding);
      // One byte more than allowed is enough to know that it is too much.
      byte[] body = in.readNBytes(limits.maxBytes() + 1);
      if (body.length > limits.maxBytes()) {
        throw GuardedHttp.failure(location, "it is larger than " + limits.maxBytes() + " bytes");
      }
      return body;
    }

    private InputStream decoded(InputStream raw, String coding) throws IOException, CheckFailure {
      return switch (coding) {
        case "", "identity" -> raw;
        case "gzip", "x-gzip" -> new GZIPInputStream(raw);
        default -> throw GuardedHttp.failure(location, "its encoding is unknown");
      };
    }

    private static String mediaType(HttpMessage response) {
      String value = header(response, "Content-Type");
      int semicolon = value.indexOf(';');
      String type = semicolon < 0 ? value : value.substring(0, semicolon);
      return type.strip().toLowerCase(Locale.ROOT);
    }

    private static String header(HttpMessage message, String name) {
      Header header = message.getFirstHeader(name);
      return header == null || header.getValue() == null ? "" : header.getValue();
    }
  }
}
