package org.assay.verifier.key;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;

/**
 * A public JSON Web Key: Ed25519, P-256, P-384 or RSA. One that shows its private half is refused,
 * since then anybody can sign with it.
 *
 * @param kid the key's id, if given
 * @param iss the issuer that the key speaks for, if given (Open Badges)
 * @param alg the one algorithm that the key may be used with, if given
 * @param key the key, as an object of the signature provider
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517">RFC 7517, JSON Web Key</a>
 */
public record Jwk(Optional<String> kid, Optional<String> iss, Optional<String> alg, PublicKey key) {

  private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

  /**
   * Reads a key.
   *
   * @throws CheckFailure refuted with {@code CRYPTOGRAPHIC_SECURITY_ERROR} if private numbers are
   *     present or the key is too weak, else with {@code INVALID_VERIFICATION_METHOD} if it is
   *     malformed, of another kind, or not meant for signatures
   */
  public static Jwk read(JsonObject jwk) throws CheckFailure {
    for (String name : PRIVATE) {
      if (jwk.containsKey(name)) {
        throw insecure("The JWK shows a private or symmetric key (member '" + name + "').");
      }
    }
    if (!text(jwk, "use").orElse("sig").equals("sig")) {
      throw refused("is not meant for signatures");
    }
    if (!mayVerify(jwk)) {
      throw refused("is not meant to verify");
    }
    Jwk read = new Jwk(text(jwk, "kid"), text(jwk, "iss"), text(jwk, "alg"), key(jwk));
    if (read.alg.isPresent() && !algorithms(read.key).contains(read.alg.get())) {
      throw refused("is meant for '" + read.alg.get() + "', which is no use for its kind");
    }
    return read;
  }

  /** Returns the verification method with this id that is made of this key. */
  public VerificationMethod methodOf(String id, String controller) {
    return new VerificationMethod(id, controller, key, Optional.empty(), Optional.empty(), alg);
  }

  /** Returns the SHA-256 thumbprint of the key, in base64url (RFC 7638). */
  public String thumbprint() {
    return JwkWriter.thumbprint(key);
  }

  /** Tells whether both are the same key, whatever they are called. */
  public boolean sameKey(Jwk other) {
    return thumbprint().equals(other.thumbprint());
  }

  // The RSA ones that Assay does not verify with are named too: such a key is sound, only unusable.
  private static List<String> algorithms(PublicKey key) {
    return switch (KeyType.of(key).orElseThrow()) {
      case ED25519 -> List.of("EdDSA", "Ed25519");
      case P256 -> List.of("ES256");
      case P384 -> List.of("ES384");
      case RSA -> List.of("RS256", "PS256", "RS384", "PS384", "RS512", "PS512");
    };
  }

  private static PublicKey key(JsonObject jwk) throws CheckFailure {
    String kty = text(jwk, "kty").orElse("");
    String crv = text(jwk, "crv").orElse("");
    return switch (kty + " " + crv) {
      case "OKP Ed25519" ->
          RawKey.ed25519(number(jwk, "x", RawKey.ED25519_LENGTH))
              .orElseThrow(() -> refused("is no sound point of its curve"));
      case "EC P-256" -> ec(jwk, KeyType.P256, 32);
      case "EC P-384" -> ec(jwk, KeyType.P384, 48);
      case "RSA " -> rsa(jwk);
      default -> throw refused("is of a kind other than Ed25519, P-256, P-384 and RSA");
    };
  }

  private static PublicKey ec(JsonObject jwk, KeyType type, int size) throws CheckFailure {
    byte[] point = new byte[1 + 2 * size];
    point[0] = 4;
    System.arraycopy(number(jwk, "x", size), 0, point, 1, size);
    System.arraycopy(number(jwk, "y", size), 0, point, 1 + size, size);
    return RawKey.ec(type, point).orElseThrow(() -> refused("is no point of its curve"));
  }

  private static PublicKey rsa(JsonObject jwk) throws CheckFailure {
    var modulus = new BigInteger(1, bytes(jwk, "n"));
    var exponent = new BigInteger(1, bytes(jwk, "e"));
    return RawKey.rsa(modulus, exponent)
        .orElseThrow(
            () ->
                insecure(
                    "The RSA key is unsound or not of "
                        + KeyType.MINIMAL_RSA_BITS
                        + " to "
                        + KeyType.MAXIMAL_RSA_BITS
                        + " bits."));
  }

  private static boolean mayVerify(JsonObject jwk) {
    JsonValue operations = jwk.get("key_ops");
    return operations == null
        || (operations.getValueType() == JsonValue.ValueType.ARRAY
            && operations.asJsonArray().stream()
                .anyMatch(o -> o instanceof JsonString s && s.getString().equals("verify")));
  }

  private static byte[] number(JsonObject jwk, String name, int length) throws CheckFailure {
    byte[] bytes = bytes(jwk, name);
    if (bytes.length != length) {
      throw refused("has a member '" + name + "' of the wrong length");
    }
    return bytes;
  }

  private static byte[] bytes(JsonObject jwk, String name) throws CheckFailure {
    return text(jwk, name)
        .flatMap(Base64Url::decode)
        .orElseThrow(() -> refused("has no member '" + name + "' in base64url"));
  }

  private static Optional<String> text(JsonObject jwk, String name) throws CheckFailure {
    JsonValue value = jwk.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonString string) {
      return Optional.of(string.getString());
    }
    throw refused("has a member '" + name + "' that is no string");
  }

  private static CheckFailure refused(String why) {
    return CheckFailure.refuted("INVALID_VERIFICATION_METHOD", "The JWK " + why + ".", "");
  }

  private static CheckFailure insecure(String message) {
    return CheckFailure.refuted("CRYPTOGRAPHIC_SECURITY_ERROR", message, "");
  }
}
