package org.assay.verifier.key;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a DID document that a DID URL with a fragment names: a verification method or a
 * service.
 *
 * @see <a href="https://www.w3.org/TR/did-resolution/#dereferencing-algorithm-secondary">DID
 *     Resolution, dereferencing the secondary resource</a>
 */
public final class Fragments {

  private static final List<String> PLACES =
      List.of(
          "verificationMethod",
          "assertionMethod",
          "authentication",
          "keyAgreement",
          "capabilityInvocation",
          "capabilityDelegation",
          "service");

  private Fragments() {}

  /**
   * Returns the part with an id.
   *
   * @param document a DID document
   * @param did whose document it is
   * @param fragment what stands behind the {@code #}
   * @return empty if there is none, or if there are several that differ
   */
  public static Optional<JsonObject> find(JsonObject document, String did, String fragment) {
    var found = new LinkedHashSet<JsonObject>();
    for (String place : PLACES) {
      for (JsonValue value : many(document.get(place))) {
        if (value instanceof JsonObject part && isCalled(part, did, fragment)) {
          found.add(part);
        }
      }
    }
    return found.size() == 1 ? Optional.of(new ArrayList<>(found).get(0)) : Optional.empty();
  }

  private static boolean isCalled(JsonObject part, String did, String fragment) {
    if (!(part.get("id") instanceof JsonString id)) {
      return false;
    }
    String text = id.getString();
    return text.equals("#" + fragment) || text.equals(did + "#" + fragment);
  }

  private static List<? extends JsonValue> many(@Nullable JsonValue value) {
    return value instanceof JsonArray array ? array : List.of();
  }
}
