package org.assay.verifier.linkeddata;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.assay.verifier.Standards;
import org.assay.verifier.json.JsonRuntime;

/** A valid badge with everything in it, and ways to forge it. */
final class Badges {

  /** Objects of all kinds inside the rich badge. */
  static final List<String> POSITIONS =
      List.of(
          "",
          "/issuer",
          "/issuer/address",
          "/issuer/otherIdentifier/0",
          "/credentialSubject",
          "/credentialSubject/identifier/0",
          "/credentialSubject/result/1",
          "/credentialSubject/achievement",
          "/credentialSubject/achievement/criteria",
          "/credentialSubject/achievement/alignment/0",
          "/credentialSubject/achievement/resultDescription/1/rubricCriterionLevel/0",
          "/evidence/0",
          "/endorsement/0",
          "/endorsement/0/credentialSubject",
          "/endorsement/0/proof/0",
          "/credentialStatus",
          "/credentialSchema/0");

  private Badges() {}

  static JsonObject rich() {
    return Standards.resource("valid/rich-badge.json");
  }

  static JsonValue value(String json) {
    try (var reader = JsonRuntime.provider().createReader(new StringReader(json))) {
      return reader.readValue();
    }
  }

  /** Returns a copy with a member added, or an item where the name is {@code -}. */
  static JsonObject with(JsonObject badge, String position, String name, JsonValue value) {
    String pointer = position + "/" + name.replace("~", "~0").replace("/", "~1");
    return JsonRuntime.provider().createPointer(pointer).add(badge, value);
  }

  static JsonObject without(JsonObject badge, String pointer) {
    return JsonRuntime.provider().createPointer(pointer).remove(badge);
  }

  static JsonValue at(JsonObject badge, String pointer) {
    return pointer.isEmpty()
        ? badge
        : JsonRuntime.provider().createPointer(pointer).getValue(badge);
  }

  /** Returns a copy in which a member has another name and the same value. */
  static JsonObject renamed(JsonObject badge, String position, String from, String to) {
    JsonValue value = at(badge, position + "/" + from);
    return with(without(badge, position + "/" + from), position, to, value);
  }

  static boolean isContainer(JsonValue value) {
    return value instanceof JsonStructure && !(value instanceof JsonArray array && array.isEmpty());
  }
}
