package org.assay.verifier.linkeddata;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.verifier.json.JsonRuntime;

/**
 * Puts the terms of a context into an order in which none refers to a later one.
 *
 * <p>The order of members says nothing in JSON-LD, but the library loses a term's protection when
 * it meets the term by way of another, and then finds the context in contradiction with itself
 * wherever an embedded credential names it again.
 */
final class TermOrder {

  private final JsonObject context;
  private final JsonObjectBuilder ordered = JsonRuntime.provider().createObjectBuilder();
  private final Set<String> placed = new HashSet<>();

  private TermOrder(JsonObject context) {
    this.context = context;
  }

  /** Returns a document with all contexts in it ordered, at every depth. */
  static JsonObject referencesFirst(JsonObject document) {
    JsonObjectBuilder copy = JsonRuntime.provider().createObjectBuilder();
    document.forEach((name, value) -> copy.add(name, inside(name, value)));
    return copy.build();
  }

  private static JsonValue inside(String name, JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    JsonObject below = referencesFirst(object);
    return name.equals("@context") ? new TermOrder(below).order() : below;
  }

  private JsonObject order() {
    context.keySet().forEach(this::place);
    return ordered.build();
  }

  private void place(String name) {
    JsonValue definition = context.get(name);
    if (definition == null || !placed.add(name)) {
      return;
    }
    for (String reference : references(definition)) {
      place(reference);
      int colon = reference.indexOf(':');
      if (colon > 0) {
        place(reference.substring(0, colon));
      }
    }
    ordered.add(name, definition);
  }

  private static List<String> references(JsonValue definition) {
    if (definition instanceof JsonString iri) {
      return List.of(iri.getString());
    }
    return definition instanceof JsonObject object
        ? List.of(object.getString("@id", ""), object.getString("@type", ""))
        : List.of();
  }
}
