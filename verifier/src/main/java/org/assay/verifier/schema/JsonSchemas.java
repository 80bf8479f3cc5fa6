package org.assay.verifier.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas that lie in the schemas jar, under the addresses of the published ones. None is
 * ever fetched.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonSchemas {

  private static final JsonSchemas BUNDLED = new JsonSchemas();

  private final Map<String, String> fileByUrl = filesByUrl();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2019_09,
          builder ->
              builder
                  .schemas(this::content)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .locale(Locale.ENGLISH)
                          .formatAssertionsEnabled(true)
                          .build()));

  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  private JsonSchemas() {}

  /** Returns the schemas of the schemas jar. */
  public static JsonSchemas bundled() {
    return BUNDLED;
  }

  /** Tells whether there is a schema for this exact address. */
  public boolean knows(String url) {
    return fileByUrl.containsKey(url);
  }

  /**
   * Returns the ways in which a document does not follow a schema, at most ten; empty if it
   * follows.
   *
   * @param url the address of a schema that is known here
   * @param document the document
   */
  public List<SchemaError> validate(String url, JsonObject document) {
    // The addresses are those of our own schemas, so they are few.
    Schema schema =
        compiled.computeIfAbsent(url, known -> registry.getSchema(SchemaLocation.of(known)));
    return SchemaError.told(schema.validate(JsonNodes.of(document)));
  }

  // An unknown address gives no content, and the library then looks no further.
  @Nullable String content(String url) {
    String file = fileByUrl.get(url);
    return file == null ? null : resource(file);
  }

  private static Map<String, String> filesByUrl() {
    Map<String, String> files = new HashMap<>();
    resource("SOURCES.csv")
        .lines()
        .map(line -> line.split(",", 3))
        .filter(columns -> columns[0].startsWith("json-schemas/"))
        .forEach(columns -> files.put(columns[1], columns[0]));
    return files;
  }

  private static String resource(String file) {
    try (InputStream in = JsonSchemas.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the schemas jar lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schemas jar cannot be read", e);
    }
  }
}
