package org.assay.verifier.linkeddata;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.json.JsonRuntime;

/** Makes small additions to a badge, out of all the words that its contexts know and worse ones. */
final class Forger {

  private static final List<String> NAMES =
      List.of(
          "",
          "@id",
          "@type",
          "@foo",
          "@graph",
          "@reverse",
          "@included",
          "@value",
          "x",
          "é",
          "a:b",
          "schema:name",
          "https://schema.org/name",
          "xsd:date",
          "Id",
          "TYPE",
          "proofValue");

  private static final List<String> VALUES =
      List.of(
          "\"x\"",
          "\"\"",
          "\" \"",
          "\"_:b0\"",
          "\"_:c14n0\"",
          "\"https://a.example/1\"",
          "\"urn:uuid:1\"",
          "\"relative\"",
          "\"#\"",
          "\"@id\"",
          "\"Profile\"",
          "\"name\"",
          "\"https://a.example/%\"",
          "\"https://a.example/ü\"",
          "\"did:example:learner-1\"",
          "\"a\\nb\\t\\\"\\\\\\u0000\\u007f\\ud83d\\ude02\"",
          "true",
          "false",
          "null",
          "0",
          "-0",
          "1",
          "1.0",
          "-7",
          "3.5",
          "1e3",
          "1e21",
          "12345678901234567890",
          "0.1",
          "1e-7",
          "1.7976931348623157e308",
          "0.30000000000000004",
          "100000000000000000000.5",
          "{}",
          "[\"x\"]",
          "[\"x\",\"y\"]",
          "[1,2.5]",
          "[\"x\",\"x\"]",
          "[[\"x\"]]",
          "[{\"id\":\"https://a.example/1\"}]",
          "{\"id\":\"https://a.example/1\"}",
          "{\"id\":\"did:example:learner-1\",\"name\":\"x\"}",
          "{\"name\":\"x\"}",
          "{\"type\":\"Profile\",\"name\":\"x\"}",
          "{\"type\":[\"Image\"],\"caption\":\"x\"}",
          "{\"type\":[\"Profile\",\"Achievement\"],\"tag\":[\"x\"],\"email\":\"y\"}",
          "{\"@value\":\"x\",\"@language\":\"de\"}",
          "{\"@value\":\"x\",\"@type\":\"Profile\"}",
          "{\"@list\":[\"x\"]}",
          "{\"@set\":[\"x\"]}",
          "{\"@id\":\"https://a.example/1\"}");

  private final Random random;
  private final List<String> names;

  Forger(long seed) {
    random = new Random(seed);
    TreeSet<String> terms = new TreeSet<>(NAMES);
    for (String url :
        List.of(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")) {
      collect(Contexts.bundled().find(url).orElseThrow(), terms);
    }
    names = List.copyOf(terms);
  }

  private static void collect(JsonObject object, TreeSet<String> terms) {
    object.forEach(
        (name, value) -> {
          terms.add(name);
          if (value instanceof JsonObject inner) {
            collect(inner, terms);
          }
        });
  }

  /** Returns a copy of the badge with one thing more in it. */
  JsonObject addition(JsonObject badge) {
    List<String> places = new ArrayList<>();
    containers(badge, "", places);
    while (true) {
      String place = pick(places);
      if (Badges.at(badge, place) instanceof JsonObject object) {
        String name = pick(names);
        if (!object.containsKey(name)) {
          return Badges.with(badge, place, name, value(badge, places));
        }
      } else {
        return Badges.with(badge, place, "-", value(badge, places));
      }
    }
  }

  /** Returns a value from the list above or, as often, one from elsewhere in the badge. */
  private JsonValue value(JsonObject badge, List<String> places) {
    return random.nextBoolean() ? Badges.value(pick(VALUES)) : Badges.at(badge, pick(places));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static void containers(JsonValue value, String pointer, List<String> found) {
    if (value instanceof JsonStructure) {
      found.add(pointer);
    }
    if (value instanceof JsonObject object) {
      object.forEach((k, v) -> containers(v, JsonPointers.child(pointer, k), found));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        containers(array.get(i), JsonPointers.child(pointer, i), found);
      }
    }
  }

  /** Returns the badge without one of its members or items. */
  JsonObject removal(JsonObject badge) {
    List<String> places = new ArrayList<>();
    containers(badge, "", places);
    places.remove("");
    return JsonRuntime.provider().createPointer(pick(places)).remove(badge);
  }
}
