package org.assay.verifier.loading;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How far the guarded network reaches. */
public enum Reach {
  /** Public addresses, by https. */
  PUBLIC,
  /** The same, and this machine's own loopback interface by http. */
  PUBLIC_AND_LOOPBACK;

  private static final Pattern LOOPBACK_NAME =
      Pattern.compile("localhost|.+\\.localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

  /** Tells whether a host, by its name alone, can only be this machine. */
  static boolean isLoopback(String host) {
    return LOOPBACK_NAME.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /** Tells whether a connection to this host may end at this address. */
  boolean allows(String host, InetAddress address) {
    if (isLoopback(host)) {
      return this == PUBLIC_AND_LOOPBACK && address.isLoopbackAddress();
    }
    return PublicAddress.isPublic(address);
  }

  /** Tells whether an address is of the kind that may be asked; its host is not looked up. */
  public boolean admits(URI location) {
    return admit(location).isPresent();
  }

  /**
   * Returns the address to be fetched, or empty if it must not be: for a loopback host http takes
   * the place of https, since no such host has a certificate.
   */
  Optional<URI> admit(URI location) {
    String scheme = String.valueOf(location.getScheme()).toLowerCase(Locale.ROOT);
    String host = location.getHost();
    boolean plain = scheme.equals("http");
    if (host == null || location.getRawUserInfo() != null || !(plain || scheme.equals("https"))) {
      return Optional.empty();
    }
    if (this == PUBLIC_AND_LOOPBACK && isLoopback(host)) {
      return Optional.of(plain ? location : URI.create("http" + location.toString().substring(5)));
    }
    return plain || isLoopback(host) ? Optional.empty() : Optional.of(location);
  }
}
