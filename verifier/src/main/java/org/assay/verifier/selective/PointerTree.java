package org.assay.verifier.selective;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;

/**
 * JSON pointers put together: what is selected below one place of a document.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
final class PointerTree {

  private static final PointerTree WHOLE = new PointerTree();

  private final Map<String, PointerTree> below = new HashMap<>();

  private PointerTree() {}

  static PointerTree of(JsonObject document, List<String> pointers) throws CheckFailure {
    PointerTree tree = new PointerTree();
    for (String pointer : pointers) {
      if (pointer.isEmpty()) {
        return WHOLE;
      }
      if (!pointer.startsWith("/")) {
        throw Refusal.of("\"" + pointer + "\" is not a JSON pointer.");
      }
      tree.add(document, pointer);
    }
    return tree;
  }

  private void add(JsonObject document, String pointer) throws CheckFailure {
    String[] tokens = pointer.substring(1).split("/", -1);
    PointerTree tree = this;
    JsonValue value = document;
    for (int i = 0; i < tokens.length; i++) {
      String name = tokens[i].replace("~1", "/").replace("~0", "~");
      value = child(value, name, pointer);
      if (tree != WHOLE) {
        tree = i == tokens.length - 1 ? tree.end(name) : tree.next(name);
      }
    }
  }

  private PointerTree end(String name) {
    below.put(name, WHOLE);
    return WHOLE;
  }

  private PointerTree next(String name) {
    return below.computeIfAbsent(name, n -> new PointerTree());
  }

  private static JsonValue child(JsonValue value, String name, String pointer) throws CheckFailure {
    JsonValue child = null;
    if (value instanceof JsonObject object) {
      child = object.get(name);
    } else if (value instanceof JsonArray array && name.matches("0|[1-9][0-9]{0,8}")) {
      int index = Integer.parseInt(name);
      child = index < array.size() ? array.get(index) : null;
    }
    if (child == null) {
      throw Refusal.of("\"" + pointer + "\" points at nothing in the document.");
    }
    return child;
  }

  /** Tells whether a member or item is selected, whole or in part. */
  boolean has(String name) {
    return this == WHOLE || below.containsKey(name);
  }

  /** Returns what is selected of a member or item. */
  PointerTree child(String name) {
    return this == WHOLE ? WHOLE : below.getOrDefault(name, new PointerTree());
  }
}
