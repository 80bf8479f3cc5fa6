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

/**
 * One single change to a document.
 *
 * @param kind what was done
 * @param pointer where
 * @param document what came of it
 */
record Change(Kind kind, String pointer, JsonObject document) {

  /** What can be done to one place. */
  enum Kind {
    CHANGED,
    EMPTIED,
    RETYPED,
    REMOVED,
    RENAMED,
    ADDED,
    REPEATED,
    SWAPPED
  }

  @Override
  public String toString() {
    return kind + " " + pointer;
  }

  /** Every single change to a document: each leaf, each name, each member, each order. */
  static List<Change> all(JsonObject document) {
    Maker maker = new Maker(document);
    maker.visit(document, "");
    return maker.changes;
  }

  /** Walks through a document. */
  private static final class Maker {

    private final JsonObject document;
    private final List<Change> changes = new ArrayList<>();

    Maker(JsonObject document) {
      this.document = document;
    }

    void visit(JsonValue value, String pointer) {
      if (!pointer.isEmpty()) {
        add(Kind.REMOVED, pointer, Edit.remove(document, pointer));
      }
      if (value instanceof JsonObject object) {
        object(object, pointer);
      } else if (value instanceof JsonArray array) {
        array(array, pointer);
      } else {
        leaf(value, pointer);
      }
    }

    private void object(JsonObject object, String pointer) {
      String unknown = JsonPointers.child(pointer, "unheardOf");
      add(Kind.ADDED, unknown, Edit.set(document, unknown, "x"));
      String known = JsonPointers.child(pointer, "description");
      if (!object.containsKey("description")) {
        add(Kind.ADDED, known, Edit.set(document, known, "x"));
      }
      object.forEach(
          (name, member) -> {
            String place = JsonPointers.child(pointer, name);
            String other = JsonPointers.child(pointer, name + "x");
            add(Kind.RENAMED, place, Edit.set(Edit.remove(document, place), other, member));
            visit(member, place);
          });
    }

    private void array(JsonArray array, String pointer) {
      for (int i = 0; i < array.size(); i++) {
        String place = JsonPointers.child(pointer, i);
        visit(array.get(i), place);
        add(Kind.REPEATED, place, Edit.set(document, place, array.get(i)));
        if (i > 0 && !array.get(i).equals(array.get(i - 1))) {
          JsonObject without = Edit.remove(document, place);
          String before = JsonPointers.child(pointer, i - 1);
          add(Kind.SWAPPED, pointer, Edit.set(without, before, array.get(i)));
        }
      }
    }

    private void leaf(JsonValue value, String pointer) {
      replace(Kind.CHANGED, pointer, other(value));
      if (value instanceof JsonString text) {
        replace(Kind.EMPTIED, pointer, Json.createValue(""));
        replace(Kind.RETYPED, pointer, Json.createArrayBuilder().add(text).add("x").build());
      } else {
        replace(Kind.RETYPED, pointer, Json.createValue(value.toString()));
      }
    }

    private void replace(Kind kind, String pointer, JsonValue value) {
      add(kind, pointer, Edit.set(Edit.remove(document, pointer), pointer, value));
    }

    private void add(Kind kind, String pointer, JsonObject changed) {
      changes.add(new Change(kind, pointer, changed));
    }

    private static JsonValue other(JsonValue value) {
      if (value instanceof JsonString text) {
        return Json.createValue(text.getString() + "x");
      }
      if (value instanceof JsonNumber number) {
        return Json.createValue(number.longValue() + 1);
      }
      return value == JsonValue.TRUE ? JsonValue.FALSE : JsonValue.TRUE;
    }
  }
}
