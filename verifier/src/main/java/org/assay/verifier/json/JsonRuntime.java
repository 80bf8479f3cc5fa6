package org.assay.verifier.json;

import jakarta.json.spi.JsonProvider;

/**
 * The one JSON-P provider.
 *
 * <p>The static methods of {@code jakarta.json.Json} look their provider up at every call, which
 * inside a server costs more than the work itself.
 */
public final class JsonRuntime {

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private JsonRuntime() {}

  /** Returns the provider: the same object at every call, safe for use by many threads. */
  public static JsonProvider provider() {
    return PROVIDER;
  }
}
