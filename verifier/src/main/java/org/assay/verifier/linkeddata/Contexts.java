package org.assay.verifier.linkeddata;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/**
 * The JSON-LD contexts that are known, by address. What is not here does not exist: a context is
 * never fetched, because whoever serves it could change what a signed document says.
 *
 * <p>This class is immutable.
 */
public final class Contexts {

  private static final String FOLDER = "contexts/";

  private final Map<String, JsonObject> documents;

  private Contexts(Map<String, JsonObject> documents) {
    this.documents = documents;
  }

  /** Creates the set that the schemas jar carries. */
  public static Contexts bundled() {
    Map<String, JsonObject> documents = new LinkedHashMap<>();
    String sources = new String(resource("SOURCES.csv"), StandardCharsets.UTF_8);
    sources
        .lines()
        .map(line -> line.split(",", 3))
        .filter(columns -> columns[0].startsWith(FOLDER))
        .forEach(columns -> documents.put(columns[1], parsed(columns[0])));
    return new Contexts(documents);
  }

  /**
   * Creates a set with one context more; what is already there cannot be replaced.
   *
   * @param url the address by which documents name it
   * @param document the document with the member {@code @context}
   */
  public Contexts with(String url, JsonObject document) {
    Map<String, JsonObject> more = new LinkedHashMap<>(documents);
    if (more.putIfAbsent(url, document) != null) {
      throw new IllegalArgumentException("The context " + url + " is there already.");
    }
    return new Contexts(more);
  }

  /** Returns the addresses of all contexts in this set. */
  public Set<String> urls() {
    return Set.copyOf(documents.keySet());
  }

  /** Returns the context document with this exact address. */
  public Optional<JsonObject> find(String url) {
    return Optional.ofNullable(documents.get(url));
  }

  private static JsonObject parsed(String file) {
    try {
      return TermOrder.referencesFirst(StrictJson.readObject(resource(file)));
    } catch (CheckFailure e) {
      throw new IllegalStateException("The bundled context " + file + " is broken.", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = Contexts.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The schemas jar is missing: no " + name + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
