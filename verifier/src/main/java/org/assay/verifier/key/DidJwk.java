package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.security.PublicKey;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/**
 * A JSON Web Key that is its own name: {@code did:jwk:eyJ…#0}. Nothing is fetched.
 *
 * @see <a href="https://github.com/quartzjer/did-jwk/blob/main/spec.md">The did:jwk method</a>
 */
public final class DidJwk {

  static final String PREFIX = "did:jwk:";

  static final String FRAGMENT = "#0";
  private static final int MAX_LENGTH = 8 * 1024;

  private DidJwk() {}

  /**
   * Returns the verification method that a did:jwk URL names. It serves to sign unless the key's
   * own {@code use} or {@code key_ops} say otherwise.
   *
   * @param url {@code did:jwk:…#0}, or {@code did:jwk:…} alone
   * @throws CheckFailure refuted if it is anything else, or the key is not a sound public one
   */
  public static VerificationMethod read(String url) throws CheckFailure {
    if (!url.startsWith(PREFIX) || url.length() > MAX_LENGTH) {
      throw refused("does not start with " + PREFIX + ", or is too long");
    }
    int hash = url.indexOf('#');
    String did = hash < 0 ? url : url.substring(0, hash);
    if (hash >= 0 && !url.substring(hash).equals(FRAGMENT)) {
      throw refused("has another fragment than " + FRAGMENT);
    }
    return Jwk.read(jwk(did)).methodOf(did + FRAGMENT, did);
  }

  /** Returns the key as it stands in the name. */
  static JsonObject jwk(String did) throws CheckFailure {
    byte[] json =
        Base64Url.decode(did.substring(PREFIX.length()))
            .orElseThrow(() -> refused("is not canonical base64url"));
    return StrictJson.readObject(json, MAX_LENGTH);
  }

  /**
   * Writes the DID of a key.
   *
   * @throws IllegalArgumentException if the key is not Ed25519, P-256, P-384 or RSA
   */
  public static String write(PublicKey key) {
    return PREFIX + Base64Url.encode(JwkWriter.required(key).toString().getBytes(UTF_8));
  }

  private static CheckFailure refused(String why) {
    return CheckFailure.refuted(
        "INVALID_VERIFICATION_METHOD_URL", "The did:jwk URL " + why + ".", "");
  }
}
