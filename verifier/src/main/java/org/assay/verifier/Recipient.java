package org.assay.verifier;

import java.util.Optional;

/**
 * Somebody of whom the verifier is asked whether a badge is theirs.
 *
 * @param identityType {@code id} for the URI of a person, or an identity type of Open Badges such
 *     as {@code emailAddress}
 * @param identifier the identifier, compared exactly: case counts
 */
public record Recipient(String identityType, String identifier) {

  /** The {@link #identityType} of somebody who is known by a URI. */
  public static final String ID = "id";

  /** Creates a recipient who is known by an e-mail address. */
  public static Recipient ofEmail(String address) {
    return new Recipient("emailAddress", address);
  }

  /** Creates a recipient who is known by a URI, such as a DID. */
  public static Recipient ofId(String id) {
    return new Recipient(ID, id);
  }

  /**
   * Reads the short form: {@code mail:} and an address, {@code id:} and a URI, or an identity type,
   * a colon and the identifier.
   *
   * @return empty if there is no colon with something on both sides
   */
  public static Optional<Recipient> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      return Optional.empty();
    }
    String type = text.substring(0, colon);
    String identifier = text.substring(colon + 1);
    return Optional.of(type.equals("mail") ? ofEmail(identifier) : new Recipient(type, identifier));
  }
}
