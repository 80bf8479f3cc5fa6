package org.assay.verifier.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/**
 * Looks through a stranger's schema before anything runs it, and refuses what could lead elsewhere
 * or never end. It looks at every member, wherever it stands: rather one schema too many refused.
 */
final class HarmlessSchema {

  private static final int MAX_VALUES = 20_000;
  private static final int MAX_DEPTH = 32;
  private static final Set<String> REFUSED =
      Set.of("$dynamicRef", "$recursiveRef", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary");

  /** Formats of the library's own making, whose expressions are slow. */
  private static final Set<String> SLOW_FORMATS = Set.of("style", "color", "uri-template");

  private final String dialect;
  private int values;

  private HarmlessSchema(String dialect) {
    this.dialect = dialect;
  }

  /** Checks a schema of a dialect. */
  static void check(JsonObject schema, String dialect) {
    new HarmlessSchema(dialect).visit(schema, 0);
  }

  private void visit(JsonValue value, int depth) {
    if (++values > MAX_VALUES || depth > MAX_DEPTH) {
      throw new UnsafeSchemaException("it is too large or too deep");
    }
    if (value instanceof JsonArray array) {
      array.forEach(item -> visit(item, depth + 1));
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            member(name, member, depth);
            visit(member, depth + 1);
          });
    }
  }

  private void member(String name, JsonValue value, int depth) {
    if (REFUSED.contains(name)) {
      throw new UnsafeSchemaException("it uses " + name);
    }
    if (name.equals("patternProperties") && value instanceof JsonObject patterns) {
      patterns.keySet().forEach(HarmlessSchema::pattern);
    }
    if (value instanceof JsonString text) {
      text(name, text.getString(), depth);
    }
  }

  private void text(String name, String value, int depth) {
    switch (name) {
      case "$ref" -> reference(value);
      case "$id" -> require(depth == 0, "a part of it has an address of its own");
      case "$schema" -> require(dialect(value).equals(dialect), "it mixes dialects");
      case "pattern" -> pattern(value);
      case "format" -> require(!SLOW_FORMATS.contains(value), "it asks for a slow format");
      default -> {
        // An ordinary keyword, or a member that the schema describes.
      }
    }
  }

  private static void pattern(String pattern) {
    require(LinearPatterns.isHarmless(pattern), "a pattern cannot be run safely");
  }

  private static void reference(String reference) {
    int hash = reference.indexOf('#');
    String document = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash + 1);
    require(
        document.isEmpty() || JsonSchemas.bundled().knows(document),
        "it refers to another schema, which is not fetched");
    require(
        fragment.isEmpty() || (fragment.startsWith("/") && fragment.indexOf('%') < 0),
        "it refers to a part of itself by name");
  }

  /** Returns the name of a dialect without the empty fragment that some write. */
  static String dialect(String url) {
    return url.endsWith("#") ? url.substring(0, url.length() - 1) : url;
  }

  private static void require(boolean harmless, String otherwise) {
    if (!harmless) {
      throw new UnsafeSchemaException(otherwise);
    }
  }
}
