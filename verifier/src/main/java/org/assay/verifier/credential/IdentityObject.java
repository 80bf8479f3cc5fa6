package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * An identifier of the recipient, in the clear or as a salted hash.
 *
 * <p>The hash is made over the identifier exactly as given: neither case nor spaces are changed,
 * because the specification changes nothing either.
 *
 * @param identityType what the identifier is, such as {@code emailAddress}
 * @param hashed whether {@code identityHash} is a hash
 * @param identityHash the hash, {@code sha256$} followed by hexadecimal digits, or the identifier
 * @param salt the salt, which is put behind the identifier before hashing
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#identityobject">Open Badges 3.0</a>
 */
public record IdentityObject(
    String identityType, boolean hashed, String identityHash, Optional<String> salt) {

  /**
   * Creates a hashed identifier with SHA-256.
   *
   * @param identityType what the identifier is, such as {@code emailAddress}
   * @param identifier the identifier itself
   * @param salt random text, fresh for each credential
   */
  public static IdentityObject hashed(String identityType, String identifier, String salt) {
    return new IdentityObject(
        identityType, true, IdentityHash.sha256(identifier, salt), Optional.of(salt));
  }

  /** Creates an identifier that everybody can read. */
  public static IdentityObject plain(String identityType, String identifier) {
    return new IdentityObject(identityType, false, identifier, Optional.empty());
  }

  /**
   * Reads an identifier from {@code credentialSubject}.
   *
   * @param value the value, which should be an object
   * @param pointer where it stands in the credential
   * @throws CheckFailure refuted with {@code MALFORMED_VALUE_ERROR} if a member is missing or wrong
   */
  public static IdentityObject read(JsonValue value, String pointer) throws CheckFailure {
    if (value instanceof JsonObject object
        && object.get("identityType") instanceof JsonString type
        && object.get("identityHash") instanceof JsonString hash) {
      JsonValue hashed = object.get("hashed");
      JsonValue salt = object.get("salt");
      if ((JsonValue.TRUE.equals(hashed) || JsonValue.FALSE.equals(hashed))
          && (salt == null || salt instanceof JsonString)) {
        return new IdentityObject(
            type.getString(),
            JsonValue.TRUE.equals(hashed),
            hash.getString(),
            salt instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty());
      }
    }
    throw CheckFailure.refuted(
        "MALFORMED_VALUE_ERROR", "An identifier of the recipient is malformed.", pointer);
  }

  /**
   * Tells whether this stands for an identifier.
   *
   * @param identifier the identifier, compared exactly
   * @return empty if the hash was made by an algorithm that is not known
   */
  public Optional<Boolean> standsFor(String identifier) {
    if (!hashed) {
      return Optional.of(identityHash.equals(identifier));
    }
    return IdentityHash.matches(identityHash, identifier, salt.orElse(""));
  }

  /** Writes this identifier as Open Badges JSON. */
  public JsonObject toJson() {
    return Members.ofPlainType("IdentityObject")
        .flag("hashed", hashed)
        .text("identityHash", identityHash)
        .text("identityType", identityType)
        .text("salt", salt)
        .toJson();
  }
}
