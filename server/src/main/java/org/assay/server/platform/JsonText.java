package org.assay.server.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

/** Records as JSON text in a column: written and read by the same strict rules as the API's. */
public final class JsonText {

  private JsonText() {}

  /** Writes a record or a list of records. */
  public static String write(Object value) {
    try {
      return JsonBodies.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static <T> T read(String text, TypeReference<T> type) {
    try {
      return JsonBodies.MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column holds JSON that this server did not write", e);
    }
  }
}
