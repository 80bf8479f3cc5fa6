package org.assay.verifier.sdjwt;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.Carriers;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base64Url;

/**
 * One claim that the holder shows: what stands behind a digest.
 *
 * @param encoded the text that was hashed, in base64url
 * @param name the claim's name; empty for an element of an array
 * @param value the claim's value, in which more digests may stand
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-4.2">RFC 9901, section 4.2</a>
 */
record Disclosure(String encoded, Optional<String> name, JsonValue value) {

  /** Where the digests of an object's hidden members stand. */
  static final String DIGESTS = "_sd";

  /** What stands in place of a hidden element of an array. */
  static final String ELEMENT = "...";

  /** Which hash function is used. */
  static final String ALGORITHM = "_sd_alg";

  static final Set<String> RESERVED = Set.of(DIGESTS, ELEMENT, ALGORITHM);

  /** Reads a disclosure: salt, perhaps a name, and a value. */
  static Disclosure read(String encoded) throws CheckFailure {
    byte[] json = Base64Url.decode(encoded).orElseThrow(() -> refused("is not base64url"));
    if (!(StrictJson.read(json, Carriers.MAX_TEXT) instanceof JsonArray array)
        || array.size() < 2
        || array.size() > 3
        || !(array.get(0) instanceof JsonString)) {
      throw refused("is not an array of salt, name and value, or of salt and value");
    }
    if (array.size() == 2) {
      return new Disclosure(encoded, Optional.empty(), array.get(1));
    }
    if (!(array.get(1) instanceof JsonString name)) {
      throw refused("has a name that is no string");
    }
    if (RESERVED.contains(name.getString())) {
      throw CheckFailure.refuted(
          "CLAIM_NAME_RESERVED", "A disclosure is called '" + name.getString() + "'.", "");
    }
    return new Disclosure(encoded, Optional.of(name.getString()), array.get(2));
  }

  /** Writes a disclosure. */
  static Disclosure write(byte[] salt, Optional<String> name, JsonValue value) {
    var array = JsonRuntime.provider().createArrayBuilder().add(Base64Url.encode(salt));
    name.ifPresent(array::add);
    String json = array.add(value).build().toString();
    return new Disclosure(Base64Url.encode(json.getBytes(UTF_8)), name, value);
  }

  private static CheckFailure refused(String why) {
    return CheckFailure.refuted("DISCLOSURE_MALFORMED", "A disclosure " + why + ".", "");
  }
}
