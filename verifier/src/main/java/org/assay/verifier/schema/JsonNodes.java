package org.assay.verifier.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;

/** JSON as the schema validator wants it: as if its own parser had read the text. */
final class JsonNodes {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonNodes() {}

  static JsonNode of(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> object((JsonObject) value);
      case ARRAY -> array((JsonArray) value);
      case STRING -> NODES.textNode(((JsonString) value).getString());
      case NUMBER -> number(((JsonNumber) value).bigDecimalValue());
      case TRUE -> NODES.booleanNode(true);
      case FALSE -> NODES.booleanNode(false);
      case NULL -> NODES.nullNode();
    };
  }

  private static ObjectNode object(JsonObject object) {
    ObjectNode node = NODES.objectNode();
    object.forEach((name, member) -> node.set(name, of(member)));
    return node;
  }

  private static ArrayNode array(JsonArray array) {
    ArrayNode node = NODES.arrayNode(array.size());
    array.forEach(item -> node.add(of(item)));
    return node;
  }

  private static JsonNode number(BigDecimal number) {
    if (number.scale() != 0) {
      return NODES.numberNode(number.doubleValue());
    }
    return switch (size(number)) {
      case Integer.BYTES -> NODES.numberNode(number.intValue());
      case Long.BYTES -> NODES.numberNode(number.longValue());
      default -> NODES.numberNode(number.unscaledValue());
    };
  }

  private static int size(BigDecimal whole) {
    int bits = whole.unscaledValue().bitLength();
    return bits < Integer.SIZE ? Integer.BYTES : bits < Long.SIZE ? Long.BYTES : Integer.MAX_VALUE;
  }
}
