package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.credential.Contexts;
import org.assay.verifier.json.JsonRuntime;

/**
 * Shows a credential in the one form for which the bundled schemas are written.
 *
 * <p>Single values stand in a list where the specification lets them stand alone. A credential of
 * version 1.1 gets the names of version 2.0 for its dates and its first context, and so do the
 * endorsements inside it; the rest of Open Badges is the same in both.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#serialization">Open Badges 3.0,
 *     serialization</a>
 */
final class SchemaView {

  private static final Set<String> MAY_STAND_ALONE =
      Set.of("type", "proof", "credentialSchema", "termsOfUse");
  private static final Map<String, String> NEW_NAMES =
      Map.of("issuanceDate", "validFrom", "expirationDate", "validUntil");

  private SchemaView() {}

  static JsonObject of(JsonObject credential) {
    JsonObject listed = listed(credential);
    return Versions.isV1(credential) ? renamed(listed) : listed;
  }

  /** Says in the words of the document what was said about the view. */
  static String inOldWords(JsonObject credential, String text) {
    String old = text;
    if (Versions.isV1(credential)) {
      for (Map.Entry<String, String> name : NEW_NAMES.entrySet()) {
        old = old.replace(name.getValue(), name.getKey());
      }
    }
    return old;
  }

  private static JsonObject listed(JsonObject credential) {
    JsonObjectBuilder copy = JsonRuntime.provider().createObjectBuilder(credential);
    for (String name : MAY_STAND_ALONE) {
      JsonValue value = credential.get(name);
      if (value != null && !(value instanceof JsonArray)) {
        copy.add(name, JsonRuntime.provider().createArrayBuilder().add(value));
      }
    }
    return copy.build();
  }

  private static JsonObject renamed(JsonObject object) {
    JsonObjectBuilder copy = JsonRuntime.provider().createObjectBuilder();
    boolean old = Versions.isV1(object);
    object.forEach(
        (name, value) -> {
          if (!old || !NEW_NAMES.containsValue(name)) {
            copy.add(old ? NEW_NAMES.getOrDefault(name, name) : name, inside(value));
          }
        });
    if (old) {
      copy.add("@context", contexts(Shape.many(object.get("@context"))));
    }
    return copy.build();
  }

  private static JsonValue inside(JsonValue value) {
    if (value instanceof JsonObject object) {
      return renamed(object);
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder copy = JsonRuntime.provider().createArrayBuilder();
      array.forEach(item -> copy.add(inside(item)));
      return copy.build();
    }
    return value;
  }

  private static JsonArray contexts(List<JsonValue> contexts) {
    JsonArrayBuilder copy = JsonRuntime.provider().createArrayBuilder();
    copy.add(Contexts.CREDENTIALS_V2);
    contexts.stream().skip(1).forEach(copy::add);
    return copy.build();
  }
}
