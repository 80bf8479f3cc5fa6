package org.assay.verifier.key;

import java.security.PublicKey;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * A key that is its own name: {@code did:key:z6Mk…}. Nothing is fetched.
 *
 * @see <a href="https://w3c-ccg.github.io/did-key-spec/">The did:key method</a>
 */
public final class DidKey {

  static final String PREFIX = "did:key:";

  private DidKey() {}

  /**
   * Returns the verification method that a did:key URL names.
   *
   * @param url {@code did:key:z…#z…} with the same key twice, or {@code did:key:z…} alone
   * @throws CheckFailure refuted if it is anything else
   */
  public static VerificationMethod read(String url) throws CheckFailure {
    if (!url.startsWith(PREFIX)) {
      throw refused("does not start with " + PREFIX);
    }
    int hash = url.indexOf('#');
    String did = hash < 0 ? url : url.substring(0, hash);
    String multikey = did.substring(PREFIX.length());
    if (hash >= 0 && !url.substring(hash + 1).equals(multikey)) {
      throw refused("names another key in its fragment");
    }
    PublicKey key = Multikey.read(multikey);
    return new VerificationMethod(
        did + "#" + multikey, did, key, Optional.empty(), Optional.empty());
  }

  /**
   * Writes the DID of a key.
   *
   * @throws IllegalArgumentException if the key is not Ed25519, P-256 or P-384
   */
  public static String write(PublicKey key) {
    return PREFIX + Multikey.write(key);
  }

  private static CheckFailure refused(String why) {
    return CheckFailure.refuted(
        "INVALID_VERIFICATION_METHOD_URL", "The did:key URL " + why + ".", "");
  }
}
