package org.assay.examples.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a server, without a slash at its end.
 *
 * @param base the address
 */
public record ServerAddress(String base) {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException unless it is https, or http on this machine: a secret is sent
   *     there
   */
  public static ServerAddress read(String text) {
    var address = URI.create(text);
    var host = String.valueOf(address.getHost());
    boolean safe = "https".equals(address.getScheme());
    boolean here = "http".equals(address.getScheme()) && THIS_MACHINE.matcher(host).matches();
    if (address.getHost() == null
        || address.getRawQuery() != null
        || address.getRawFragment() != null
        || address.getRawUserInfo() != null
        || !(safe || here)) {
      throw new IllegalArgumentException(
          "The address of a server is https; http only on this machine: " + text);
    }
    return new ServerAddress(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }

  /** Returns an address on the server. */
  public URI at(String path, Map<String, String> query) {
    var more = form(query);
    return URI.create(base + path + (more.isEmpty() ? "" : "?" + more));
  }

  /** Returns the address below which the server publishes its issuer's keys. */
  public String keys() {
    return base + "/issuer/keys/";
  }

  static String form(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> encoded(member.getKey()) + "=" + encoded(member.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Returns a text as it may stand in an address. */
  static String encoded(String text) {
    // A plus means a blank in forms only, this means it everywhere.
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
