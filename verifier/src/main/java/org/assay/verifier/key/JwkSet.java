package org.assay.verifier.key;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;

/**
 * The public keys that an issuer publishes at {@code /.well-known/jwks.json}.
 *
 * <p>Keys of a kind that Assay does not read, and keys that show their private half, are passed
 * over as RFC 7517 advises: the others still count. This class is immutable.
 *
 * @param keys the keys that can be used, in order
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-5">RFC 7517, section 5</a>
 */
public record JwkSet(List<Jwk> keys) {

  /** The most keys that are looked at. */
  public static final int MAX_KEYS = 256;

  /** Creates a set with its own copy of the list. */
  public JwkSet {
    keys = List.copyOf(keys);
  }

  /**
   * Reads a set.
   *
   * @throws CheckFailure refuted if there is no member {@code keys} that is an array, undetermined
   *     if it has more than {@link #MAX_KEYS} items
   */
  public static JwkSet read(JsonObject set) throws CheckFailure {
    if (!(set.get("keys") instanceof JsonArray array)) {
      throw CheckFailure.refuted("PARSING_ERROR", "The JWK Set has no array 'keys'.", "/keys");
    }
    if (array.size() > MAX_KEYS) {
      throw CheckFailure.undetermined(
          "LOADING_ERROR", "The JWK Set holds more than " + MAX_KEYS + " keys.", "/keys");
    }
    var keys = new ArrayList<Jwk>();
    for (JsonValue value : array) {
      if (value instanceof JsonObject object) {
        usable(object).ifPresent(keys::add);
      }
    }
    return new JwkSet(keys);
  }

  /** Writes keys that are already in JSON as one set. */
  public static JsonObject write(List<JsonObject> keys) {
    var array = JsonRuntime.provider().createArrayBuilder();
    keys.forEach(array::add);
    return JsonRuntime.provider().createObjectBuilder().add("keys", array).build();
  }

  private static Optional<Jwk> usable(JsonObject key) {
    try {
      return Optional.of(Jwk.read(key));
    } catch (CheckFailure notForUs) {
      return Optional.empty();
    }
  }
}
