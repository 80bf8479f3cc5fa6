package org.assay.server.issuer;

import java.net.URI;
import java.util.Optional;

/**
 * Tells which addresses are this server's own.
 *
 * @param base the public address, without a slash at its end
 */
public record OwnAddresses(URI base) {

  /**
   * Returns the path of an address below the base url, with the slash in front; empty for another
   * server's. The scheme does not count: a did:web is looked up with https even where the server
   * itself speaks http.
   */
  public Optional<String> path(URI address) {
    boolean ours =
        base.getHost().equalsIgnoreCase(address.getHost())
            && port(base) == port(address)
            && address.getRawUserInfo() == null
            && address.getRawQuery() == null;
    return ours ? Optional.of(address.getRawPath()) : Optional.empty();
  }

  /** A port that is understood is none, whatever the scheme. */
  private static int port(URI address) {
    int port = address.getPort();
    boolean understood =
        "https".equalsIgnoreCase(address.getScheme()) && port == 443
            || "http".equalsIgnoreCase(address.getScheme()) && port == 80;
    return understood ? -1 : port;
  }
}
