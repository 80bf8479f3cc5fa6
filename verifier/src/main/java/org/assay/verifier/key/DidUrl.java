package org.assay.verifier.key;

import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * A DID, or a DID URL, taken apart.
 *
 * @param did the DID alone
 * @param method the name of its method
 * @param path the path and query between DID and fragment, usually empty
 * @param fragment what stands behind the {@code #}, if there is one
 * @see <a href="https://www.w3.org/TR/did-1.0/#did-url-syntax">Decentralized Identifiers 1.0, DID
 *     URL syntax</a>
 */
public record DidUrl(String did, String method, String path, Optional<String> fragment) {

  /** The longest DID URL read, in characters: room for a did:jwk of an RSA key. */
  public static final int MAX_LENGTH = 8 * 1024;

  private static final String SCHEME = "did:";

  /**
   * Takes a DID URL apart.
   *
   * @throws CheckFailure refuted with {@code INVALID_DID} if it is none
   */
  public static DidUrl parse(String text) throws CheckFailure {
    if (text.length() > MAX_LENGTH || !text.startsWith(SCHEME)) {
      throw refused("It does not start with " + SCHEME + ", or is too long.");
    }
    int hash = text.indexOf('#');
    String beforeFragment = hash < 0 ? text : text.substring(0, hash);
    int end = endOfDid(beforeFragment);
    String did = beforeFragment.substring(0, end);
    int colon = did.indexOf(':', SCHEME.length());
    if (colon < 0 || !isMethod(did.substring(SCHEME.length(), colon))) {
      throw refused("It has no method.");
    }
    if (!isId(did.substring(colon + 1))) {
      throw refused("What follows the method is malformed.");
    }
    return new DidUrl(
        did,
        did.substring(SCHEME.length(), colon),
        beforeFragment.substring(end),
        hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1)));
  }

  private static int endOfDid(String text) {
    int end = 0;
    while (end < text.length() && "/?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isMethod(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }

  private static boolean isId(String id) {
    if (id.isEmpty() || id.endsWith(":")) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '%') {
        if (i + 2 >= id.length() || !isHex(id.charAt(i + 1)) || !isHex(id.charAt(i + 2))) {
          return false;
        }
        i += 2;
      } else if (!isIdCharacter(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ".-_:".indexOf(c) >= 0;
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  private static CheckFailure refused(String why) {
    return CheckFailure.refuted(DidDocuments.INVALID_DID, "This is no DID: " + why, "");
  }
}
