package org.assay.verifier.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema that a stranger wrote: it may only refer to itself and to the bundled ones, and is
 * run only if it must come to an end soon.
 *
 * <p>Drafts 07, 2019-09 and 2020-12 are known. This class is immutable.
 *
 * @see <a href="https://www.w3.org/TR/vc-json-schema/">Verifiable Credentials JSON Schema
 *     Specification</a>
 */
public final class ForeignSchema {

  /** The draft that {@code 1EdTechJsonSchemaValidator2019} is about. */
  public static final String DRAFT_2019_09 = SpecificationVersion.DRAFT_2019_09.getDialectId();

  /** The draft that is meant where nothing else is said. */
  public static final String DRAFT_2020_12 = SpecificationVersion.DRAFT_2020_12.getDialectId();

  private static final Set<String> DIALECTS =
      Set.of(
          DRAFT_2019_09,
          DRAFT_2020_12,
          HarmlessSchema.dialect(SpecificationVersion.DRAFT_7.getDialectId()));

  /** The drafts' own schemas, made ready at first use. */
  private static final Map<String, Schema> DRAFTS = new ConcurrentHashMap<>();

  private final URI location;
  private final JsonObject schema;
  private final String dialect;

  private ForeignSchema(URI location, JsonObject schema, String dialect) {
    this.location = location;
    this.schema = schema;
    this.dialect = dialect;
  }

  /**
   * Reads a schema.
   *
   * @param body the bytes that were fetched
   * @param location where they came from
   * @param otherwise the draft that is meant if the schema does not say
   * @throws CheckFailure undetermined with {@code INVALID_SCHEMA} if it is no JSON or of another
   *     draft, with {@code UNSAFE_SCHEMA} if it asks for something that is not done for strangers
   */
  public static ForeignSchema read(byte[] body, URI location, String otherwise)
      throws CheckFailure {
    JsonObject schema;
    try {
      schema = StrictJson.readObject(body);
    } catch (CheckFailure notJson) {
      throw invalid(String.valueOf(notJson.getMessage()));
    }
    String dialect =
        schema.get("$schema") instanceof JsonString named
            ? HarmlessSchema.dialect(named.getString())
            : otherwise;
    if (!DIALECTS.contains(dialect)) {
      throw invalid("Its draft of JSON Schema is not known here.");
    }
    try {
      HarmlessSchema.check(schema, dialect);
      if (!followsItsDraft(schema, dialect)) {
        throw invalid("It does not follow its own draft of JSON Schema.");
      }
    } catch (UnsafeSchemaException unsafe) {
      throw unsafe(unsafe);
    } catch (RuntimeException | StackOverflowError broken) {
      throw invalid("It cannot be read.");
    }
    return new ForeignSchema(location, schema, dialect);
  }

  /**
   * Checks a document.
   *
   * @return the ways in which it does not follow, at most ten; empty if it follows
   * @throws CheckFailure undetermined with {@code INVALID_SCHEMA} or {@code UNSAFE_SCHEMA}, and
   *     with {@code SCHEMA_ERROR} if the document follows only as long as {@code format} is no
   *     rule, which each reader may decide for itself
   */
  public List<SchemaError> validate(JsonObject document) throws CheckFailure {
    try {
      EvaluationCost.check(schema, document);
      List<SchemaError> errors = run(document, false);
      if (errors.isEmpty() && !run(document, true).isEmpty()) {
        throw CheckFailure.undetermined(
            "SCHEMA_ERROR", "The document follows its JSON Schema but for a format.", "");
      }
      return errors;
    } catch (UnsafeSchemaException unsafe) {
      throw unsafe(unsafe);
    } catch (RuntimeException | StackOverflowError broken) {
      // The library has many ways of saying that a schema makes no sense.
      throw invalid("It cannot be run.");
    }
  }

  // The library has the drafts' own schemas in its jar.
  private static boolean followsItsDraft(JsonObject schema, String dialect) {
    return DRAFTS
        .computeIfAbsent(
            dialect, id -> SchemaRegistry.withDefaultDialectId(id).getSchema(SchemaLocation.of(id)))
        .validate(schema.toString(), InputFormat.JSON)
        .isEmpty();
  }

  private List<SchemaError> run(JsonObject document, boolean formats) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .locale(Locale.ENGLISH)
            .formatAssertionsEnabled(formats)
            .regularExpressionFactory(new LinearPatterns())
            .build();
    Schema runnable =
        SchemaRegistry.withDefaultDialectId(
                dialect, b -> b.schemas(this::content).schemaRegistryConfig(config))
            .getSchema(SchemaLocation.of(location.toString()));
    return SchemaError.told(runnable.validate(document.toString(), InputFormat.JSON));
  }

  private @Nullable String content(String url) {
    return url.equals(location.toString()) ? schema.toString() : JsonSchemas.bundled().content(url);
  }

  private static CheckFailure invalid(String why) {
    return CheckFailure.undetermined(
        "INVALID_SCHEMA", "The JSON Schema cannot be used. " + why, "");
  }

  private static CheckFailure unsafe(UnsafeSchemaException why) {
    return CheckFailure.undetermined(
        "UNSAFE_SCHEMA", "The JSON Schema is not run: " + why.getMessage() + ".", "");
  }
}
