package org.assay.verifier.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.DidWeb;

/** Compares hosts: name and port together, because another port may be another's. */
final class Hosts {

  private Hosts() {}

  static Optional<String> ofUrl(String url) {
    try {
      URI address = new URI(url);
      if (address.getHost() == null) {
        return Optional.empty();
      }
      boolean https = "https".equalsIgnoreCase(address.getScheme());
      int port = address.getPort() < 0 ? (https ? 443 : 80) : address.getPort();
      return Optional.of(address.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The host at which an issuer is known; an issuer known by its key alone has none. */
  static Optional<String> ofIssuer(String issuer) {
    if (!issuer.startsWith("did:web:")) {
      return ofUrl(issuer);
    }
    try {
      return ofUrl("https://" + DidWeb.authority(issuer));
    } catch (CheckFailure e) {
      return Optional.empty();
    }
  }
}
