package org.assay.verifier.loading;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A document as it was when it was loaded.
 *
 * @param location where it came from, after redirects
 * @param mediaType the media type without parameters, lower case; empty if unknown
 * @param body the bytes; not copied, treat as read-only
 * @param loadedAt when it was loaded
 */
public record LoadedDocument(URI location, String mediaType, byte[] body, Instant loadedAt) {

  private static final Pattern WELL_KNOWN =
      Pattern.compile("/\\.well-known(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)++");

  /**
   * Tells whether this is the word of the site that was asked. Many sites redirect to wherever an
   * address asks them to, so that anybody can make an address there whose document lies elsewhere.
   * Nobody but the site itself has a say in its well-known addresses, if they do not climb out of
   * there again, and a name with www. is mostly the same site.
   *
   * @param asked the address that was asked for the document
   * @see <a href="https://www.rfc-editor.org/rfc/rfc8615">RFC 8615, well-known addresses</a>
   */
  public boolean isOwnWordOf(URI asked) {
    return site(asked).equals(site(location))
        || WELL_KNOWN.matcher(String.valueOf(asked.getRawPath())).matches();
  }

  private static String site(URI address) {
    String authority = String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
    return authority.startsWith("www.") ? authority.substring("www.".length()) : authority;
  }
}
