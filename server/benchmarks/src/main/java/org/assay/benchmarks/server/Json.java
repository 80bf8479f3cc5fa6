package org.assay.benchmarks.server;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the little JSON that is needed here, of texts that need no escapes. */
final class Json {

  private final StringBuilder text = new StringBuilder("{");

  Json add(String name, Object value) {
    boolean plain = value instanceof Number || value instanceof Boolean || value instanceof Raw;
    text.append(text.length() > 1 ? ",\"" : "\"").append(name).append("\":");
    text.append(plain ? value : quoted(value));
    return this;
  }

  Json add(String name, Collection<?> values) {
    var list =
        values.stream().map(value -> value instanceof Json ? value.toString() : quoted(value));
    return add(name, new Raw(list.collect(Collectors.joining(",", "[", "]"))));
  }

  @Override
  public String toString() {
    return text + "}";
  }

  private static String quoted(Object value) {
    return "\"" + value + "\"";
  }

  /** Returns a member of an answer whose value is a text without escapes. */
  static String member(String json, String name) {
    var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    if (!found.find()) {
      throw new IllegalStateException("no " + name + " in " + json);
    }
    return found.group(1);
  }

  private record Raw(String json) {
    @Override
    public String toString() {
      return json;
    }
  }
}
