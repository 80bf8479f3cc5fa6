package org.assay.verifier.selective;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.json.JsonRuntime;

/**
 * The part of a document that JSON pointers select, with the id and types of every object on the
 * way. Members keep their order; items of an array move up where others are left out.
 *
 * @param document the part
 * @param origins for the pointer of every value in the part its pointer in the whole
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#selectjsonld">ECDSA Cryptosuites 1.0,
 *     selectJsonLd</a>
 */
record JsonPointerSelection(JsonObject document, Map<String, String> origins) {

  /** What cannot be left out of an object. */
  private static final Set<String> ALWAYS = Set.of("@context", "id", "type");

  /**
   * Selects.
   *
   * @throws CheckFailure refuted, {@code PROOF_GENERATION_ERROR}, if a pointer is malformed or
   *     points at nothing
   */
  static JsonPointerSelection of(JsonObject document, List<String> pointers) throws CheckFailure {
    PointerTree tree = PointerTree.of(document, pointers);
    Map<String, String> origins = new HashMap<>();
    return new JsonPointerSelection(object(document, tree, "", "", origins), Map.copyOf(origins));
  }

  /** Returns the place in the whole document of a blank node's place in this part. */
  String origin(String place) {
    int suffix = place.lastIndexOf("/@");
    return suffix < 0
        ? origins.getOrDefault(place, place)
        : origin(place.substring(0, suffix)) + place.substring(suffix);
  }

  private static JsonValue part(
      JsonValue value, PointerTree tree, String here, String origin, Map<String, String> origins) {
    if (value instanceof JsonObject object) {
      return object(object, tree, here, origin, origins);
    }
    return value instanceof JsonArray array ? array(array, tree, here, origin, origins) : value;
  }

  private static JsonObject object(
      JsonObject object,
      PointerTree tree,
      String here,
      String origin,
      Map<String, String> origins) {
    origins.put(here, origin);
    JsonObjectBuilder part = JsonRuntime.provider().createObjectBuilder();
    object.forEach(
        (name, value) -> {
          if (ALWAYS.contains(name)) {
            part.add(name, value);
          } else if (tree.has(name)) {
            String place = JsonPointers.child(here, name);
            String whole = JsonPointers.child(origin, name);
            part.add(name, part(value, tree.child(name), place, whole, origins));
          }
        });
    return part.build();
  }

  private static JsonArray array(
      JsonArray array, PointerTree tree, String here, String origin, Map<String, String> origins) {
    origins.put(here, origin);
    JsonArrayBuilder part = JsonRuntime.provider().createArrayBuilder();
    int kept = 0;
    for (int i = 0; i < array.size(); i++) {
      String index = String.valueOf(i);
      if (tree.has(index)) {
        String place = JsonPointers.child(here, kept++);
        String whole = JsonPointers.child(origin, i);
        part.add(part(array.get(i), tree.child(index), place, whole, origins));
      }
    }
    return part.build();
  }
}
