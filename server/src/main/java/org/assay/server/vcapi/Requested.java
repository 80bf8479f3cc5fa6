package org.assay.server.vcapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A request of the interface: what is to be looked at, and options.
 *
 * @param secured the credential or presentation: an object, or a token as a string
 * @param options the options, an empty object if there are none
 */
record Requested(JsonValue secured, JsonObject options) {

  private static final String OPTIONS = "options";

  /**
   * Reads a request.
   *
   * @param body JSON
   * @param names the members of which exactly one must be there
   * @param known the options that are heeded; those that ask for more output are passed over
   * @throws CheckFailure refuted if it is anything else: an option that is not understood might be
   *     a condition
   */
  static Requested read(byte[] body, Set<String> names, Set<String> known) throws CheckFailure {
    JsonObject request = StrictJson.readObject(body);
    for (String member : request.keySet()) {
      if (!names.contains(member) && !member.equals(OPTIONS)) {
        throw malformed("There is no member '" + member + "' here.", "/" + member);
      }
    }
    List<String> present = names.stream().filter(request::containsKey).toList();
    if (present.size() != 1) {
      throw malformed("Exactly one member is wanted: " + String.join(" or ", names) + ".", "");
    }
    return new Requested(secured(request.get(present.get(0))), options(request, known));
  }

  private static JsonValue secured(@Nullable JsonValue value) throws CheckFailure {
    if (value instanceof JsonObject object) {
      return object;
    }
    if (value instanceof JsonString text && isToken(text.getString())) {
      return text;
    }
    throw malformed("What is to be verified is an object, or a token as a string.", "");
  }

  /** Only what may stand in a token: a string never becomes JSON, a picture or an address. */
  private static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_.~".indexOf(c) >= 0));
  }

  private static JsonObject options(JsonObject request, Set<String> known) throws CheckFailure {
    JsonValue options = request.getOrDefault(OPTIONS, JsonValue.EMPTY_JSON_OBJECT);
    if (!(options instanceof JsonObject object)) {
      throw malformed("The options are an object.", "/options");
    }
    for (String name : object.keySet()) {
      if (!known.contains(name) && !name.startsWith("return")) {
        throw malformed("The option '" + name + "' is unknown.", "/options/" + name);
      }
    }
    return object;
  }

  /** Returns an option that is a text. */
  Optional<String> text(String name) throws CheckFailure {
    JsonValue value = options.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonString text && !text.getString().isBlank()) {
      return Optional.of(text.getString());
    }
    throw malformed("The option '" + name + "' is a text.", "/options/" + name);
  }

  /** Returns an option that is a list of texts. */
  Optional<List<String>> texts(String name) throws CheckFailure {
    JsonValue value = options.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof JsonArray array)) {
      throw malformed("The option '" + name + "' is a list of texts.", "/options/" + name);
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue item : array) {
      if (!(item instanceof JsonString text)) {
        throw malformed("The option '" + name + "' is a list of texts.", "/options/" + name);
      }
      texts.add(text.getString());
    }
    return Optional.of(List.copyOf(texts));
  }

  static CheckFailure malformed(String message, String pointer) {
    return CheckFailure.refuted("MALFORMED_VALUE_ERROR", message, pointer);
  }
}
