package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.Optional;

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
