package org.assay.server.xapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.server.platform.Problem;

/**
 * Where one is in a document, so that a refusal can name it.
 *
 * @param pointer the way here from the outermost object
 * @param value what lies here
 */
record Place(String pointer, JsonValue value) {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

  /** The longest name of a thing that is taken. */
  private static final int LONGEST_NAME = 1000;

  static Place top(JsonValue value) {
    return new Place("", value);
  }

  /** Returns the refusal of what lies here. */
  Problem wrong(String sentence) {
    return Problem.invalid(sentence + " (at " + (pointer.isEmpty() ? "/" : pointer) + ")");
  }

  JsonObject object() {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw wrong("An object belongs here.");
  }

  /** Checks that this is an object with no other members than these. */
  JsonObject only(Set<String> names) {
    var object = object();
    for (var name : object.keySet()) {
      if (!names.contains(name)) {
        throw new Place(pointer + "/" + shown(name), value).wrong("There is no such member.");
      }
    }
    return object;
  }

  boolean has(String name) {
    return object().containsKey(name);
  }

  /** Returns a member that must be there. */
  Place member(String name) {
    return optional(name).orElseThrow(() -> wrong("The member '" + shown(name) + "' is missing."));
  }

  /** Returns a member, if it is there; one that is null is refused, as xAPI demands. */
  Optional<Place> optional(String name) {
    var member = object().get(name);
    if (member == null) {
      return Optional.empty();
    }
    var place = new Place(pointer + "/" + shown(name), member);
    if (member == JsonValue.NULL) {
      throw place.wrong("null does not belong here.");
    }
    return Optional.of(place);
  }

  List<Place> items() {
    if (!(value instanceof JsonArray array)) {
      throw wrong("A list belongs here.");
    }
    var items = new ArrayList<Place>();
    for (int i = 0; i < array.size(); i++) {
      items.add(new Place(pointer + "/" + i, array.get(i)));
    }
    return items;
  }

  String text() {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw wrong("A text belongs here.");
  }

  boolean truth() {
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw wrong("true or false belongs here.");
  }

  BigDecimal number() {
    if (value instanceof JsonNumber number) {
      return number.bigDecimalValue();
    }
    throw wrong("A number belongs here.");
  }

  UUID id() {
    var text = text();
    if (!ID.matcher(text).matches()) {
      throw wrong("A UUID belongs here.");
    }
    return UUID.fromString(text);
  }

  /** Returns the name of a thing: an absolute IRI. */
  String iri() {
    var text = text();
    if (!Iri.isOne(text) || text.length() > LONGEST_NAME) {
      throw wrong("An absolute IRI of at most " + LONGEST_NAME + " characters belongs here.");
    }
    return text;
  }

  private static String shown(String name) {
    var shortened = name.length() > 60 ? name.substring(0, 60) + "…" : name;
    return shortened.replace("~", "~0").replace("/", "~1");
  }
}
