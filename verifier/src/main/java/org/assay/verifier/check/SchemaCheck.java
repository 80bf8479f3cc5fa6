package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.schema.JsonSchemas;
import org.assay.verifier.schema.SchemaError;

/**
 * Asks whether the document follows its JSON Schemas: always that of its type, and each that it
 * names itself.
 */
final class SchemaCheck {

  static final String NAME = "schema";

  private static final String BASE = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_";
  private static final String BADGE = BASE + "achievementcredential_schema.json";
  private static final String ENDORSEMENT = BASE + "endorsementcredential_schema.json";

  /** For either version, or for 1.1 alone: ours answer for them, as the view has one version. */
  private static final Map<String, String> FIRST_VERSION =
      Map.of(
          BASE + "anyachievementcredential_schema.json", BADGE,
          BASE + "achievementcredentialv1p1_schema.json", BADGE,
          BASE + "anyendorsementcredential_schema.json", ENDORSEMENT,
          BASE + "endorsementcredentialv1p1_schema.json", ENDORSEMENT);

  private SchemaCheck() {}

  /**
   * Asks.
   *
   * @param authentic whether a good proof shows who issued it: before, no schema is fetched
   */
  static List<Finding> examine(JsonObject credential, boolean authentic, Inquiry inquiry) {
    List<Finding> findings = new ArrayList<>();
    bundled(credential).forEach(url -> findings.add(judge(url, credential)));
    findings.addAll(NamedSchemas.examine(credential, authentic, inquiry));
    if (findings.isEmpty()) {
      findings.add(Findings.notApplicable(NAME, "The document follows no JSON Schema."));
    }
    return findings;
  }

  private static Set<String> bundled(JsonObject credential) {
    Set<String> urls = new LinkedHashSet<>();
    urls.addAll(ofTypes(credential));
    for (JsonValue schema : Shape.many(credential.get("credentialSchema"))) {
      answering(schema, credential).ifPresent(urls::add);
    }
    return urls;
  }

  /** The bundled schema that answers for one that a credential names. */
  static Optional<String> answering(JsonValue named, JsonObject credential) {
    String url = Shape.idOf(named).orElse("");
    return Optional.of(Versions.isV1(credential) ? FIRST_VERSION.getOrDefault(url, url) : url)
        .filter(JsonSchemas.bundled()::knows)
        .filter(known -> NamedSchemas.isJsonSchema(named));
  }

  private static List<String> ofTypes(JsonObject credential) {
    List<String> urls = new ArrayList<>();
    if (Versions.isV2(credential) && Versions.isStatusList(credential)) {
      urls.add("urn:assay:json-schema:bitstringstatuslistcredential");
    }
    boolean known = Versions.isV2(credential) || Versions.isV1(credential);
    if (known && Versions.isAchievementCredential(credential)) {
      urls.add(BADGE);
    }
    if (known && Versions.isEndorsement(credential)) {
      urls.add(ENDORSEMENT);
    }
    return urls;
  }

  private static Finding judge(String url, JsonObject credential) {
    List<SchemaError> errors =
        new ArrayList<>(JsonSchemas.bundled().validate(url, SchemaView.of(credential)));
    if (url.equals(BADGE) || url.equals(ENDORSEMENT)) {
      errors.addAll(stricterInFirstVersion(credential));
    }
    return answer(url, errors, credential);
  }

  /** Two rules that only the schemas of version 1.1 have. */
  private static List<SchemaError> stricterInFirstVersion(JsonObject credential) {
    List<SchemaError> errors = new ArrayList<>();
    if (Versions.isV1(credential) && Versions.isAchievementCredential(credential)) {
      if (!credential.containsKey("name")) {
        errors.add(new SchemaError("required property 'name' not found", ""));
      }
    }
    if (Versions.isV1(credential) && !(credential.get("issuer") instanceof JsonObject)) {
      errors.add(new SchemaError("/issuer: must be an object", "/issuer"));
    }
    return errors;
  }

  /** The finding about one schema. */
  static Finding answer(String url, List<SchemaError> errors, JsonObject credential) {
    Map<String, String> evidence = Map.of("schema", url);
    if (errors.isEmpty()) {
      return Findings.confirmed(NAME, "The document follows its JSON Schema.", evidence);
    }
    SchemaError first = errors.get(0);
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    CheckFailure failure =
        CheckFailure.refuted(
            "SCHEMA_ERROR",
            "The document does not follow its JSON Schema: "
                + SchemaView.inOldWords(credential, first.message())
                + more
                + ".",
            SchemaView.inOldWords(credential, first.pointer()));
    return Findings.of(NAME, failure, evidence);
  }
}
