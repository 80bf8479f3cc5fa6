package org.assay.server.xapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import org.assay.verifier.json.JsonRuntime;

/** A statement of which no more is shown of actors, verbs and activities than names them. */
final class NamesOnly {

  private static final Set<String> OF_ACTORS =
      Set.of("objectType", "mbox", "mbox_sha1sum", "openid", "account", "member");
  private static final Set<String> OF_OTHERS = Set.of("objectType", "id");

  private NamesOnly() {}

  static JsonObject of(JsonObject clause) {
    var shown = JsonRuntime.provider().createObjectBuilder();
    clause.forEach((name, value) -> shown.add(name, member(name, value)));
    return shown.build();
  }

  private static JsonValue member(String name, JsonValue value) {
    return switch (name) {
      case "actor", "authority", "instructor", "team" -> actor(value.asJsonObject());
      case "verb" -> only(value.asJsonObject(), OF_OTHERS);
      case "object" -> thing(value.asJsonObject());
      case "context" -> of(value.asJsonObject());
      case "contextActivities" -> around(value.asJsonObject());
      default -> value;
    };
  }

  private static JsonObject thing(JsonObject object) {
    return switch (object.getString("objectType", "Activity")) {
      case "Agent", "Group" -> actor(object);
      case "SubStatement" -> of(object);
      default -> only(object, OF_OTHERS);
    };
  }

  /** A group that has an identifier needs no members to be known. */
  private static JsonObject actor(JsonObject actor) {
    var shown = JsonRuntime.provider().createObjectBuilder(only(actor, OF_ACTORS));
    if (actor.get("member") instanceof JsonArray members) {
      shown.remove("member");
      if (Set.of("mbox", "mbox_sha1sum", "openid", "account").stream()
          .noneMatch(actor::containsKey)) {
        var list = JsonRuntime.provider().createArrayBuilder();
        members.forEach(member -> list.add(only(member.asJsonObject(), OF_ACTORS)));
        shown.add("member", list);
      }
    }
    return shown.build();
  }

  private static JsonObject around(JsonObject activities) {
    var shown = JsonRuntime.provider().createObjectBuilder();
    activities.forEach((name, value) -> shown.add(name, oneOrMany(value)));
    return shown.build();
  }

  private static JsonValue oneOrMany(JsonValue value) {
    if (!(value instanceof JsonArray many)) {
      return only(value.asJsonObject(), OF_OTHERS);
    }
    var list = JsonRuntime.provider().createArrayBuilder();
    many.forEach(activity -> list.add(only(activity.asJsonObject(), OF_OTHERS)));
    return list.build();
  }

  private static JsonObject only(JsonObject object, Set<String> names) {
    var shown = JsonRuntime.provider().createObjectBuilder();
    object.forEach(
        (name, value) -> {
          if (names.contains(name)) {
            shown.add(name, value);
          }
        });
    return shown.build();
  }
}
