package org.assay.verifier.key;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;

/**
 * Turns a did:web identifier into the address of its document.
 *
 * <p>The address is https always; whether a loopback host may be asked by http is for the loader to
 * decide.
 *
 * @see <a href="https://w3c-ccg.github.io/did-method-web/#read-resolve">The did:web method,
 *     read</a>
 */
public final class DidWeb {

  static final String PREFIX = "did:web:";

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
  private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
  private static final int MAX_PORT = 65_535;
  private static final Pattern SEGMENT = Pattern.compile("([A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+");
  private static final Pattern DOTS = Pattern.compile("(\\.|%2[Ee])+");
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+");

  private DidWeb() {}

  /**
   * Returns where the DID document lies.
   *
   * @param did the DID, without fragment, such as {@code did:web:example.org:issuers:7}
   * @throws CheckFailure refuted if it is no did:web identifier
   */
  public static URI location(String did) throws CheckFailure {
    String[] parts = parts(did);
    var path = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      if (!SEGMENT.matcher(parts[i]).matches() || DOTS.matcher(parts[i]).matches()) {
        throw refused(did);
      }
      path.append('/').append(parts[i]);
    }
    String folder = parts.length == 1 ? "/.well-known" : path.toString();
    return URI.create("https://" + authority(did) + folder + "/did.json");
  }

  /**
   * Returns the host of a DID, with its port if it has one.
   *
   * @throws CheckFailure refuted if it is no did:web identifier
   */
  public static String authority(String did) throws CheckFailure {
    String[] hostAndPort = parts(did)[0].split("%3[Aa]", -1);
    String host = hostAndPort[0];
    boolean sound =
        HOST.matcher(host).matches()
            && hostAndPort.length <= 2
            && (hostAndPort.length == 1 || isPort(hostAndPort[1]));
    // The method allows no IP addresses; a loopback one never leaves this machine.
    boolean address = ADDRESS.matcher(host).matches() && !host.startsWith("127.");
    if (!sound || address) {
      throw refused(did);
    }
    return String.join(":", hostAndPort);
  }

  private static boolean isPort(String text) {
    return PORT.matcher(text).matches() && Integer.parseInt(text) <= MAX_PORT;
  }

  /**
   * Writes the DID of whoever answers at an address.
   *
   * @param location an address with a host, such as {@code https://example.org:8443/issuers/7}
   */
  public static String write(URI location) {
    String port = location.getPort() < 0 ? "" : "%3A" + location.getPort();
    String path = location.getRawPath() == null ? "" : location.getRawPath();
    String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return PREFIX + location.getHost().toLowerCase(Locale.ROOT) + port + folder.replace('/', ':');
  }

  private static String[] parts(String did) throws CheckFailure {
    if (!did.startsWith(PREFIX) || did.length() > 2048) {
      throw refused(did);
    }
    return did.substring(PREFIX.length()).split(":", -1);
  }

  private static CheckFailure refused(String did) {
    return CheckFailure.refuted(
        "INVALID_VERIFICATION_METHOD_URL", "Not a did:web identifier: " + did + ".", "");
  }
}
