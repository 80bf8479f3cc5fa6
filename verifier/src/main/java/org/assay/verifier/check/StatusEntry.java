package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.json.JsonPointers;

/**
 * One thing to ask about the status: an entry of {@code credentialStatus}, taken as one of the
 * types that it has. An entry of two types is asked twice, so that no type hides another.
 *
 * @param pointer where it stands in the credential
 * @param object the entry; empty if it is no object
 * @param type the type as which it is read; empty if it names none
 */
record StatusEntry(String pointer, JsonObject object, String type) {

  private static final String ROOT = "/credentialStatus";

  static List<StatusEntry> in(JsonObject credential) {
    JsonValue status = credential.get("credentialStatus");
    List<JsonValue> values = Shape.many(status);
    List<StatusEntry> entries = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String pointer = status instanceof JsonArray ? JsonPointers.child(ROOT, i) : ROOT;
      JsonObject object =
          values.get(i) instanceof JsonObject entry ? entry : JsonValue.EMPTY_JSON_OBJECT;
      List<JsonValue> types = Shape.many(object.get("type"));
      if (types.isEmpty()) {
        entries.add(new StatusEntry(pointer, object, ""));
      }
      for (JsonValue type : types) {
        String name = type instanceof JsonString text ? text.getString() : "";
        entries.add(new StatusEntry(pointer, object, name));
      }
    }
    return entries;
  }

  /** The pointer of one of its members. */
  String at(String member) {
    return JsonPointers.child(pointer, member);
  }
}
