package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Recipient;
import org.assay.verifier.credential.IdentityObject;

/**
 * Reads the recipient of an assertion: an identifier in the clear, or its hash with a salt.
 *
 * @param kind what the identifier is, by the words of {@link Recipient}; empty if it is unknown
 * @param identity the identifier, compared as in version 3.0
 */
record Identity(Set<String> kind, IdentityObject identity) {

  static final String POINTER = "/recipient";

  private static final Pattern HASH =
      Pattern.compile("(?i)md5\\$[0-9a-f]{32}|sha256\\$[0-9a-f]{64}");
  private static final Pattern PREFIX =
      Pattern.compile("(schema:|https?://schema\\.org/)(?=(email|url|telephone)$)");

  static Identity read(JsonObject assertion) throws CheckFailure {
    if (!(assertion.get("recipient") instanceof JsonObject recipient)) {
      throw Shape.malformed("The recipient is not an object.", POINTER);
    }
    String type = text(recipient, "type");
    String identity = text(recipient, "identity");
    JsonValue hashed = recipient.get("hashed");
    if (hashed != JsonValue.TRUE && hashed != JsonValue.FALSE) {
      throw Shape.malformed("'hashed' is not true or false.", POINTER + "/hashed");
    }
    boolean isHash = HASH.matcher(identity).matches();
    if (isHash != (hashed == JsonValue.TRUE)) {
      throw Shape.malformed(
          isHash
              ? "The identity is a hash although it says that it is none."
              : "The identity is no hash by SHA-256 or MD5 although it says that it is hashed.",
          POINTER + "/identity");
    }
    String salt = Shape.has(recipient, "salt") ? text(recipient, "salt") : "";
    return new Identity(
        kind(PREFIX.matcher(type).replaceFirst("")),
        new IdentityObject(type, isHash, identity, Optional.of(salt)));
  }

  private static Set<String> kind(String type) {
    return switch (type) {
      case "email" -> Set.of("emailAddress", "email");
      case "url" -> Set.of("url", Recipient.ID);
      case "id" -> Set.of(Recipient.ID, "url");
      case "telephone" -> Set.of("telephone", "phone");
      default -> Set.of();
    };
  }

  private static String text(JsonObject recipient, String name) throws CheckFailure {
    return Shape.text(recipient, name)
        .orElseThrow(() -> Shape.malformed(name + " is not a text.", POINTER + "/" + name));
  }
}
