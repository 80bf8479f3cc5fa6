package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;

/**
 * Looks at the members whose values must say what they are.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#types">Verifiable Credentials Data Model
 *     2.0, types</a>
 */
final class TypedMembers {

  private static final List<String> TYPED =
      List.of(
          "confidenceMethod",
          "credentialSchema",
          "credentialStatus",
          "evidence",
          "refreshService",
          "renderMethod",
          "termsOfUse");

  private TypedMembers() {}

  static void examine(JsonObject credential) throws CheckFailure {
    for (String name : TYPED) {
      for (JsonValue value : Shape.many(credential.get(name))) {
        typed(value, JsonPointers.child("", name));
      }
    }
    for (JsonValue schema : Shape.many(credential.get("credentialSchema"))) {
      url(schema, "/credentialSchema");
    }
    Set<String> seen = new HashSet<>();
    for (JsonValue resource : Shape.many(credential.get("relatedResource"))) {
      related(resource, seen);
    }
  }

  private static void typed(JsonValue value, String pointer) throws CheckFailure {
    if (!(value instanceof JsonObject object) || Shape.many(object.get("type")).isEmpty()) {
      throw Shape.malformed("A value does not say of which type it is.", pointer);
    }
    for (JsonValue type : Shape.many(object.get("type"))) {
      if (!(type instanceof JsonString)) {
        throw Shape.malformed("A type is no string.", pointer + "/type");
      }
    }
  }

  private static String url(JsonValue value, String pointer) throws CheckFailure {
    return Shape.idOf(value)
        .filter(Shape::isUrl)
        .orElseThrow(() -> Shape.malformed("A value has no id that is a URL.", pointer));
  }

  private static void related(JsonValue resource, Set<String> seen) throws CheckFailure {
    String pointer = "/relatedResource";
    if (!seen.add(url(resource, pointer))) {
      throw Shape.malformed("The same related resource stands twice.", pointer);
    }
    boolean digest =
        resource instanceof JsonObject object
            && (object.containsKey("digestSRI") || object.containsKey("digestMultibase"));
    if (!digest) {
      throw Shape.malformed("A related resource has no digest.", pointer);
    }
  }
}
