package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;

/**
 * What the issuer says each value of an entry means, in its own words.
 *
 * @param texts one text for each value; empty if the entry names none
 * @param references addresses where the issuer says more; never fetched
 */
record StatusMessages(Map<Long, String> texts, List<String> references) {

  private static final Pattern VALUE = Pattern.compile("0x[0-9A-Fa-f]{1,8}");

  /**
   * Reads them.
   *
   * @param size the number of bits of the entry
   * @throws CheckFailure refuted if values are missing, doubled, or not written as demanded
   */
  static StatusMessages read(StatusEntry entry, int size) throws CheckFailure {
    return new StatusMessages(texts(entry, size), references(entry));
  }

  Optional<String> text(int status) {
    return Optional.ofNullable(texts.get((long) status));
  }

  private static Map<Long, String> texts(StatusEntry entry, int size) throws CheckFailure {
    JsonValue value = entry.object().get("statusMessage");
    if (value == null && size == 1) {
      return Map.of();
    }
    if (!(value instanceof JsonArray messages) || messages.size() != 1L << size) {
      throw malformed(
          "An entry of " + size + " bits needs " + (1L << size) + " status messages.", entry);
    }
    Map<Long, String> texts = new HashMap<>();
    for (JsonValue message : messages) {
      String status = member(message, "status", entry);
      if (!VALUE.matcher(status).matches()) {
        throw malformed("The status of a status message is no hexadecimal number.", entry);
      }
      long number = Long.parseLong(status.substring(2), 16);
      if (number >= messages.size()
          || texts.put(number, member(message, "message", entry)) != null) {
        throw malformed("The status messages do not name each status once.", entry);
      }
    }
    return texts;
  }

  private static String member(JsonValue message, String name, StatusEntry entry)
      throws CheckFailure {
    if (message instanceof JsonObject object && object.get(name) instanceof JsonString text) {
      return text.getString();
    }
    throw malformed("A status message has no " + name + ".", entry);
  }

  private static List<String> references(StatusEntry entry) throws CheckFailure {
    List<JsonValue> values = Shape.many(entry.object().get("statusReference"));
    for (JsonValue value : values) {
      if (!(value instanceof JsonString url) || !Shape.isUrl(url.getString())) {
        throw Shape.malformed("A status reference is no URL.", entry.at("statusReference"));
      }
    }
    return values.stream().map(value -> ((JsonString) value).getString()).toList();
  }

  private static CheckFailure malformed(String message, StatusEntry entry) {
    return Shape.malformed(message, entry.at("statusMessage"));
  }
}
