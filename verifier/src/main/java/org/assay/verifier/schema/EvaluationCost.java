package org.assay.verifier.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.json.JsonRuntime;

/**
 * Counts, before a schema runs, how many steps it can take at most on one document: ten small
 * definitions that each refer twice to the next one are a thousand steps, and fifty never end.
 *
 * <p>Each pair of a part of the schema and a part of the document is counted once and remembered,
 * so counting is quick where running is not.
 */
final class EvaluationCost {

  private static final long MAX_COST = 500_000;
  private static final int MAX_PAIRS = 200_000;
  private static final int MAX_DEPTH = 256;
  private static final long UNDER_WAY = -1;

  private static final Set<String> HERE = Set.of("not", "if", "then", "else");
  private static final Set<String> ALL_HERE =
      Set.of("allOf", "anyOf", "oneOf", "dependentSchemas", "dependencies");
  private static final Set<String> BELOW =
      Set.of(
          "additionalProperties",
          "unevaluatedProperties",
          "propertyNames",
          "items",
          "additionalItems",
          "contains",
          "unevaluatedItems");
  private static final Set<String> ALL_BELOW = Set.of("patternProperties", "prefixItems");

  private final JsonObject root;
  private final Map<JsonValue, Map<JsonValue, Long>> known = new IdentityHashMap<>();
  private int pairs;

  private EvaluationCost(JsonObject root) {
    this.root = root;
  }

  /** Checks that a schema cannot take too long on a document. */
  static void check(JsonObject schema, JsonObject document) {
    new EvaluationCost(schema).of(schema, document, 0);
  }

  private long of(JsonValue schema, JsonValue value, int depth) {
    if (!(schema instanceof JsonObject object)) {
      return 1;
    }
    Map<JsonValue, Long> costs = known.computeIfAbsent(object, s -> new IdentityHashMap<>());
    Long before = costs.get(value);
    if (before != null) {
      return before == UNDER_WAY ? refuse("it refers to itself without end") : before;
    }
    if (++pairs > MAX_PAIRS || depth > MAX_DEPTH) {
      return refuse("it takes too many steps");
    }
    costs.put(value, UNDER_WAY);
    long cost = 1;
    for (Map.Entry<String, JsonValue> keyword : object.entrySet()) {
      cost += 1 + keyword(keyword.getKey(), keyword.getValue(), value, depth + 1);
      if (cost > MAX_COST) {
        return refuse("it takes too many steps");
      }
    }
    costs.put(value, cost);
    return cost;
  }

  private long keyword(String name, JsonValue schema, JsonValue value, int depth) {
    if (name.equals("$ref") && schema instanceof JsonString reference) {
      return reference(reference.getString(), value, depth);
    }
    if (name.equals("properties") && schema instanceof JsonObject properties) {
      return properties(properties, value, depth);
    }
    long cost = 0;
    if (HERE.contains(name)) {
      cost += of(schema, value, depth);
    }
    if (ALL_HERE.contains(name)) {
      cost += sum(parts(schema), List.of(value), depth);
    }
    if (BELOW.contains(name)) {
      cost +=
          sum(schema instanceof JsonArray several ? several : List.of(schema), parts(value), depth);
    }
    if (ALL_BELOW.contains(name)) {
      cost += sum(parts(schema), parts(value), depth);
    }
    return name.equals("enum") ? cost + parts(schema).size() : cost;
  }

  private long sum(Iterable<? extends JsonValue> schemas, List<JsonValue> values, int depth) {
    long cost = 0;
    for (JsonValue schema : schemas) {
      for (JsonValue value : values) {
        cost += of(schema, value, depth);
      }
    }
    return cost;
  }

  private long properties(JsonObject properties, JsonValue value, int depth) {
    long cost = 0;
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> member : object.entrySet()) {
        JsonValue schema = properties.get(member.getKey());
        cost += schema == null ? 1 : of(schema, member.getValue(), depth);
      }
    }
    return cost;
  }

  // What is bundled is known to look at each part of a document a few times and not more.
  private long reference(String reference, JsonValue value, int depth) {
    int hash = reference.indexOf('#');
    if (hash != 0) {
      return 32L * size(value);
    }
    try {
      String pointer = reference.substring(1);
      return of(JsonRuntime.provider().createPointer(pointer).getValue(root), value, depth);
    } catch (JsonException missing) {
      throw new UnsafeSchemaException("it refers to a part that it does not have");
    }
  }

  private static long size(JsonValue value) {
    return 1 + parts(value).stream().mapToLong(EvaluationCost::size).sum();
  }

  private static List<JsonValue> parts(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array;
    }
    return value instanceof JsonObject object ? List.copyOf(object.values()) : List.of();
  }

  private static long refuse(String why) {
    throw new UnsafeSchemaException(why);
  }
}
