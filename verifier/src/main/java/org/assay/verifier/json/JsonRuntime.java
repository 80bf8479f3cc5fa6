package org.assay.verifier.json;

import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import java.io.StringWriter;
import java.util.Map;

/**
 * The one JSON-P provider.
 *
 * <p>The static methods of {@code jakarta.json.Json} look their provider up at every call, which
 * inside a server costs more than the work itself.
 */
public final class JsonRuntime {

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private static final JsonWriterFactory WRITERS = PROVIDER.createWriterFactory(Map.of());

  private JsonRuntime() {}

  /** Returns the provider: the same object at every call, safe for use by many threads. */
  public static JsonProvider provider() {
    return PROVIDER;
  }

  /** Writes an object or array as JSON text. */
  static String text(JsonStructure value) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = WRITERS.createWriter(text)) {
      writer.write(value);
    }
    return text.toString();
  }
}
