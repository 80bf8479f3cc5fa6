package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.integrity.DeclaredDigests;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.loading.LoadedDocument;
import org.assay.verifier.schema.ForeignSchema;

/**
 * The JSON Schemas that a credential names and that are not bundled: fetched only once it is known
 * who asks for it, run only if they are harmless.
 *
 * @see <a href="https://www.w3.org/TR/vc-json-schema/">Verifiable Credentials JSON Schema
 *     Specification</a>
 */
final class NamedSchemas {

  private static final String OF_1EDTECH = "1EdTechJsonSchemaValidator2019";
  private static final Set<String> TYPES = Set.of(OF_1EDTECH, "JsonSchema");
  private static final String ACCEPT = "application/schema+json, application/json";
  private static final int MAX = 4;

  private NamedSchemas() {}

  static List<Finding> examine(JsonObject credential, boolean authentic, Inquiry inquiry) {
    List<JsonValue> named = Shape.many(credential.get("credentialSchema"));
    List<Finding> findings = new ArrayList<>();
    int fetched = 0;
    for (int i = 0; i < named.size(); i++) {
      JsonValue schema = named.get(i);
      if (SchemaCheck.answering(schema, credential).isPresent()) {
        continue;
      }
      String pointer =
          credential.get("credentialSchema") == schema
              ? "/credentialSchema"
              : JsonPointers.child("/credentialSchema", i);
      boolean fetch = authentic && fetched++ < MAX;
      findings.add(judge(schema, pointer, credential, fetch, inquiry));
    }
    return findings;
  }

  /** Tells whether a schema is of a kind that is known here. */
  static boolean isJsonSchema(JsonValue named) {
    return named instanceof JsonObject object
        && TYPES.stream().anyMatch(type -> Shape.mentions(object, "type", type));
  }

  private static Finding judge(
      JsonValue named, String pointer, JsonObject credential, boolean fetch, Inquiry inquiry) {
    String url = Shape.idOf(named).orElse("");
    try {
      if (!isJsonSchema(named)) {
        throw CheckFailure.undetermined(
            "UNKNOWN_SCHEMA_TYPE", "The schema is of a kind that is not known here.", "");
      }
      if (!fetch) {
        throw CheckFailure.undetermined(
            "NOT_CHECKED",
            "The schema was not fetched: no good proof shows who asks for it, or there are too"
                + " many.",
            "");
      }
      return run((JsonObject) named, url, credential, inquiry);
    } catch (CheckFailure failure) {
      return Findings.below(pointer, Findings.of(SchemaCheck.NAME, failure, Map.of("schema", url)));
    }
  }

  private static Finding run(JsonObject named, String url, JsonObject credential, Inquiry inquiry)
      throws CheckFailure {
    LoadedDocument loaded = load(url, inquiry);
    if (DeclaredDigests.standIn(named)) {
      DeclaredDigests.read(named).check(algorithm -> algorithm.digest(loaded.body()));
    }
    boolean oneEdTech = Shape.mentions(named, "type", OF_1EDTECH);
    ForeignSchema schema =
        ForeignSchema.read(
            loaded.body(),
            loaded.location(),
            oneEdTech ? ForeignSchema.DRAFT_2019_09 : ForeignSchema.DRAFT_2020_12);
    return SchemaCheck.answer(url, schema.validate(credential), JsonValue.EMPTY_JSON_OBJECT);
  }

  private static LoadedDocument load(String url, Inquiry inquiry) throws CheckFailure {
    try {
      URI location = new URI(url);
      if (location.getRawFragment() != null) {
        throw new URISyntaxException(url, "a fragment");
      }
      return inquiry.documents().load(location, ACCEPT);
    } catch (URISyntaxException e) {
      throw Shape.malformed("The address of the schema is no URL.", "/id");
    } catch (CheckFailure failure) {
      throw CheckFailure.undetermined(
          "SCHEMA_RETRIEVAL_ERROR", String.valueOf(failure.getMessage()), "/id");
    }
  }
}
