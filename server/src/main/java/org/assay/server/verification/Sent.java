package org.assay.server.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Verdict;
import org.assay.verifier.json.StrictJson;

/**
 * What somebody sends to be verified: a document, or the address where it lies.
 *
 * @param document the bytes, empty if there is an address; not copied, treat as read-only
 * @param address the address, if it is one
 */
record Sent(byte[] document, Optional<URI> address) {

  /** Longer JSON is a badge and is not read twice. */
  private static final int LONGEST_ADDRESS = 2048;

  private static final int LONGEST_REQUEST = LONGEST_ADDRESS + 64;

  /** Reads a body: an object whose only member is {@code url} is an address, all else a badge. */
  static Sent body(byte[] body) {
    return url(body).map(Sent::address).orElseGet(() -> new Sent(body, Optional.empty()));
  }

  /** Reads an address. */
  static Sent address(String text) {
    try {
      var address = new URI(text.strip());
      boolean plausible =
          "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
      if (plausible && text.length() <= LONGEST_ADDRESS) {
        return new Sent(new byte[0], Optional.of(withoutFragment(address)));
      }
    } catch (URISyntaxException e) {
      // Worded below, like the other ways of not being an address.
    }
    throw Problem.invalid("The address of a badge starts with https:// and a host.");
  }

  /** Asks for a verdict. */
  Verdict judgedBy(VerifyBadge verify, Rules rules) {
    return address
        .map(at -> verify.verify(at, rules))
        .orElseGet(() -> verify.verify(document, rules));
  }

  private static URI withoutFragment(URI address) throws URISyntaxException {
    var text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : new URI(text.substring(0, hash));
  }

  private static Optional<String> url(byte[] body) {
    if (body.length > LONGEST_REQUEST
        || !new String(body, StandardCharsets.UTF_8).contains("url")) {
      return Optional.empty();
    }
    try {
      JsonObject object = StrictJson.readObject(body);
      return object.size() == 1 && object.get("url") instanceof JsonString url
          ? Optional.of(url.getString())
          : Optional.empty();
    } catch (CheckFailure notJson) {
      return Optional.empty();
    }
  }
}
