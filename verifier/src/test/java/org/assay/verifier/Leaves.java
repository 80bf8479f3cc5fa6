package org.assay.verifier;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.json.JsonPointers;

/** The ends of a document: whatever is neither an object nor an array. */
final class Leaves {

  private Leaves() {}

  /** Returns the JSON pointers of all leaves. */
  static List<String> of(JsonValue document) {
    List<String> found = new ArrayList<>();
    collect(document, "", found);
    return found;
  }

  /** The leaf with another value, and the document without it. */
  static List<JsonObject> changes(JsonObject document, String leaf) {
    JsonObject without = Edit.remove(document, leaf);
    return List.of(Edit.set(without, leaf, other(document.getValue(leaf))), without);
  }

  /** Another value of the same kind. */
  static JsonValue other(JsonValue value) {
    if (value instanceof JsonString text) {
      return Json.createValue(text.getString() + "x");
    }
    if (value instanceof JsonNumber number) {
      return Json.createValue(number.longValue() + 1);
    }
    return value == JsonValue.TRUE ? JsonValue.FALSE : JsonValue.TRUE;
  }

  private static void collect(JsonValue value, String pointer, List<String> found) {
    if (value instanceof JsonObject object) {
      object.forEach((name, member) -> collect(member, JsonPointers.child(pointer, name), found));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), JsonPointers.child(pointer, i), found);
      }
    } else {
      found.add(pointer);
    }
  }
}
