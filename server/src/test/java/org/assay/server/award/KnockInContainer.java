package org.assay.server.award;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;

/**
 * What is sent to a door of the server.
 *
 * @param path the address; {@code {result}} stands for the id of what was made under the key
 * @param type the media type of the body
 * @param body the body
 * @param key under which the id of what is made is remembered
 */
record KnockInContainer(String path, String type, String body, String key) {

  static KnockInContainer json(String path, String key, String body) {
    return new KnockInContainer(path, "application/json", body, key);
  }

  /** Says the same members as JSON, or as a file of one row; null is not said. */
  static KnockInContainer of(boolean file, String path, Map<String, Object> members) {
    return file
        ? new KnockInContainer(path, "text/csv", csv(members), "")
        : json(path, "", json(members));
  }

  private static String csv(Map<String, Object> members) {
    var header = String.join(",", members.keySet()).replaceAll("([A-Z])", "_$1");
    return header.toLowerCase(Locale.ROOT)
        + "\n"
        + members.values().stream()
            .map(value -> value == null ? "" : value.toString())
            .collect(joining(","))
        + "\n";
  }

  private static String json(Map<String, Object> members) {
    return members.entrySet().stream()
        .filter(member -> member.getValue() != null)
        .map(member -> "\"" + member.getKey() + "\":" + json(member.getValue()))
        .collect(joining(",", "{", "}"));
  }

  private static String json(Object value) {
    return value instanceof Integer || value instanceof Boolean
        ? value.toString()
        : "\"" + value + "\"";
  }
}
