package org.assay.server.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * An OAuth client's id and secret, as HTTP Basic carries them.
 *
 * @param clientId who it says it is
 * @param secret what it shows for it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617</a>
 */
record ClientSecret(String clientId, Secret secret) {

  private static final int LONGEST = 1000;

  /** Reads what stands behind the word Basic; empty if it is none. */
  static Optional<ClientSecret> read(String credentials) {
    if (credentials.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(credentials));
      var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      int colon = text.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(
              new ClientSecret(text.substring(0, colon), new Secret(text.substring(colon + 1))));
    } catch (IllegalArgumentException | CharacterCodingException none) {
      return Optional.empty();
    }
  }
}
