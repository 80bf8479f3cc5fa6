package org.assay.verifier.check;

import com.networknt.schema.Error;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.json.JsonRuntime;

/**
 * Asks whether the document follows its JSON Schemas: always that of its type, and each that it
 * names itself.
 */
final class SchemaCheck {

  private static final String NAME = "schema";
  private static final String BASE = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_";
  private static final Set<String> MAY_STAND_ALONE =
      Set.of("type", "proof", "credentialSchema", "termsOfUse");

  private SchemaCheck() {}

  static List<Finding> examine(JsonObject credential) {
    List<Finding> findings = new ArrayList<>();
    JsonObject canonical = canonical(credential);
    for (String url : urls(credential)) {
      findings.add(judge(url, canonical));
    }
    if (findings.isEmpty()) {
      findings.add(Findings.notApplicable(NAME, "The document follows no JSON Schema."));
    }
    return findings;
  }

  private static Set<String> urls(JsonObject credential) {
    Set<String> urls = new LinkedHashSet<>();
    ofType(credential).ifPresent(urls::add);
    for (JsonValue schema : Shape.many(credential.get("credentialSchema"))) {
      urls.add(Shape.idOf(schema).orElse(""));
    }
    return urls;
  }

  private static Optional<String> ofType(JsonObject credential) {
    if (!Versions.isV2(credential)) {
      return Optional.empty();
    }
    if (Versions.isStatusList(credential)) {
      return Optional.of("urn:assay:json-schema:bitstringstatuslistcredential");
    }
    if (Versions.isAchievementCredential(credential)) {
      return Optional.of(BASE + "achievementcredential_schema.json");
    }
    return Versions.isEndorsement(credential)
        ? Optional.of(BASE + "endorsementcredential_schema.json")
        : Optional.empty();
  }

  private static Finding judge(String url, JsonObject document) {
    if (!JsonSchemas.bundled().knows(url)) {
      CheckFailure unknown =
          CheckFailure.undetermined(
              "UNKNOWN_SCHEMA",
              "The document names a JSON Schema that this verifier does not have.",
              "/credentialSchema");
      return Findings.of(NAME, unknown, Map.of("schema", url));
    }
    List<Error> errors = JsonSchemas.bundled().validate(url, document);
    if (errors.isEmpty()) {
      return Findings.confirmed(
          NAME, "The document follows its JSON Schema.", Map.of("schema", url));
    }
    return refuted(url, errors);
  }

  private static Finding refuted(String url, List<Error> errors) {
    Error first = errors.get(0);
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    CheckFailure failure =
        CheckFailure.refuted(
            "SCHEMA_ERROR",
            "The document does not follow its JSON Schema: " + first.getMessage() + more + ".",
            pointer(first));
    return Findings.of(NAME, failure, Map.of("schema", url));
  }

  private static String pointer(Error error) {
    String location = String.valueOf(error.getInstanceLocation());
    return location.startsWith("/") ? location : "";
  }

  /** Puts single values, where the specification lets them stand for a list, into a list. */
  private static JsonObject canonical(JsonObject credential) {
    JsonObjectBuilder copy = JsonRuntime.provider().createObjectBuilder(credential);
    for (String name : MAY_STAND_ALONE) {
      JsonValue value = credential.get(name);
      if (value != null && !(value instanceof JsonArray)) {
        copy.add(name, JsonRuntime.provider().createArrayBuilder().add(value));
      }
    }
    return copy.build();
  }
}
