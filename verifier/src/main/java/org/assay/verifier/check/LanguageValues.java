package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;

/**
 * Looks at names and descriptions: a text, or an object with a text and its language, or several of
 * either.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#language-and-base-direction">Verifiable
 *     Credentials Data Model 2.0, language and base direction</a>
 */
final class LanguageValues {

  private static final List<String> NAMES = List.of("name", "description");
  private static final Set<String> MEMBERS = Set.of("@value", "@language", "@direction");
  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,10}");

  private LanguageValues() {}

  static void examine(JsonObject credential) throws CheckFailure {
    if (!Versions.isV2(credential)) {
      return;
    }
    owner(credential, "");
    if (credential.get("issuer") instanceof JsonObject issuer) {
      owner(issuer, "/issuer");
    }
  }

  private static void owner(JsonObject owner, String pointer) throws CheckFailure {
    for (String name : NAMES) {
      for (JsonValue value : Shape.many(owner.get(name))) {
        text(value, JsonPointers.child(pointer, name));
      }
    }
  }

  private static void text(JsonValue value, String pointer) throws CheckFailure {
    boolean sound =
        value instanceof JsonString
            || (value instanceof JsonObject object
                && MEMBERS.containsAll(object.keySet())
                && object.get("@value") instanceof JsonString
                && isOneOf(object, "@language")
                && isOneOf(object, "@direction"));
    if (!sound) {
      throw Shape.malformed("Neither a text nor a text with its language.", pointer);
    }
  }

  private static boolean isOneOf(JsonObject object, String name) {
    if (!object.containsKey(name) || object.get(name) == JsonValue.NULL) {
      return true;
    }
    String value = Shape.text(object, name).orElse("");
    return name.equals("@language")
        ? LANGUAGE.matcher(value).matches()
        : DIRECTIONS.contains(value);
  }
}
