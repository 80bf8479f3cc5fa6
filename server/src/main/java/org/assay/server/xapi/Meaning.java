package org.assay.server.xapi;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a statement says, apart from how it is written: two statements that mean the same have the
 * same text here.
 *
 * <p>Left out is what the server sets, and what describes verbs and activities without being part
 * of the statement. The order of members of a group and of activities around does not count, nor
 * does whether a single activity stands in a list. When it happened is compared by itself, since it
 * may be left to the server to say.
 *
 * @see <a
 *     href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#statement-immutability-and-exceptions">
 *     xAPI 1.0.3, immutability and exceptions</a>
 */
final class Meaning {

  private static final Set<String> SET_BY_SERVERS =
      Set.of("id", "stored", "authority", "version", "timestamp");

  private Meaning() {}

  /** Returns a fingerprint of what a well-formed statement means. */
  static String of(JsonObject statement) {
    return Term.hash(clause(statement, SET_BY_SERVERS));
  }

  private static String clause(JsonObject clause, Set<String> leftOut) {
    var members = new TreeMap<String, String>();
    clause.forEach(
        (name, value) -> {
          if (!leftOut.contains(name)) {
            members.put(name, member(name, value));
          }
        });
    return object(members);
  }

  private static String member(String name, JsonValue value) {
    return switch (name) {
      case "actor" -> actor(value.asJsonObject());
      case "verb" -> value.asJsonObject().getString("id");
      case "object" -> thing(value.asJsonObject());
      case "context" -> context(value.asJsonObject());
      default -> plain(value);
    };
  }

  private static String thing(JsonObject object) {
    return switch (object.getString("objectType", "Activity")) {
      case "Activity" -> object.getString("id");
      case "Agent", "Group" -> actor(object);
      case "SubStatement" -> clause(object, Set.of());
      default -> plain(object);
    };
  }

  private static String actor(JsonObject actor) {
    var members = new TreeMap<String, String>();
    actor.forEach((name, value) -> members.put(name, plain(value)));
    members.putIfAbsent("objectType", "\"Agent\"");
    if (actor.get("member") instanceof JsonArray group) {
      members.put(
          "member",
          group.stream().map(one -> actor(one.asJsonObject())).sorted().collect(joining(",")));
    }
    return object(members);
  }

  private static String context(JsonObject context) {
    var members = new TreeMap<String, String>();
    context.forEach(
        (name, value) ->
            members.put(
                name,
                switch (name) {
                  case "contextActivities" -> around(value.asJsonObject());
                  case "instructor", "team" -> actor(value.asJsonObject());
                  default -> plain(value);
                }));
    return object(members);
  }

  private static String around(JsonObject activities) {
    var members = new TreeMap<String, String>();
    activities.forEach(
        (name, value) -> {
          var all = value instanceof JsonArray many ? many.stream() : Stream.of(value);
          var ids = all.map(activity -> activity.asJsonObject().getString("id"));
          members.put(name, ids.sorted().collect(joining(" ")));
        });
    members.values().removeIf(String::isEmpty);
    return object(members);
  }

  private static String plain(JsonValue value) {
    if (value instanceof JsonObject object) {
      var members = new TreeMap<String, String>();
      object.forEach((name, inner) -> members.put(name, plain(inner)));
      return object(members);
    }
    if (value instanceof JsonArray array) {
      return array.stream().map(Meaning::plain).collect(joining(",", "[", "]"));
    }
    if (value instanceof JsonNumber number) {
      return number.bigDecimalValue().stripTrailingZeros().toString();
    }
    return value.toString();
  }

  private static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> member.getKey().length() + member.getKey() + ":" + member.getValue())
        .collect(joining(",", "{", "}"));
  }
}
