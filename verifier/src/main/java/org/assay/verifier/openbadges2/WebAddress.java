package org.assay.verifier.openbadges2;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An address on the web, by http or https.
 *
 * @param text the address as it was written
 * @param uri the same, taken apart
 */
record WebAddress(String text, URI uri) {

  private static final int MAX_LENGTH = 2048;
  private static final int HTTPS_PORT = 443;

  static Optional<WebAddress> of(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && uri.getHost() != null && uri.getRawUserInfo() == null
          ? Optional.of(new WebAddress(text, uri))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Tells whether a text wants to be such an address, be it a good one or not. */
  static boolean isMeant(String text) {
    String start = text.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("http:") || start.startsWith("https:");
  }

  boolean isSecure() {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  /** The host in small letters, with the port unless it is that of https. */
  String authority() {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return uri.getPort() < 0 || uri.getPort() == HTTPS_PORT ? host : host + ":" + uri.getPort();
  }

  boolean hasOriginOf(WebAddress other) {
    return isSecure() == other.isSecure() && authority().equals(other.authority());
  }

  /** Tells whether the path says where it leads: without detours over dot segments. */
  boolean isStraight() {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return uri.normalize().equals(uri) && !path.toLowerCase(Locale.ROOT).contains("%2e");
  }

  URI withoutFragment() {
    int hash = text.indexOf('#');
    return hash < 0 ? uri : URI.create(text.substring(0, hash));
  }
}
