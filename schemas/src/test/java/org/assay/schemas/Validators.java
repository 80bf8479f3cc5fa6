package org.assay.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes validators of our schemas and of published ones, under the same rules. */
final class Validators {

  /** What the published schemas judge. */
  static final List<String> NAMES =
      List.of(
          "achievementcredential",
          "endorsementcredential",
          "getopenbadgecredentialsresponse",
          "imsx_statusinfo",
          "profile");

  private Validators() {}

  /** Creates a validator as the verifier would: by an address that SOURCES.csv knows. */
  static Schema ours(String name, boolean formatsCount) {
    Map<String, String> texts =
        Source.in("json-schemas").stream()
            .collect(
                Collectors.toMap(
                    Source::url, row -> Resources.text(Resources.MAIN.resolve(row.file()))));
    Source source =
        Source.in("json-schemas").stream()
            .filter(row -> row.file().equals("json-schemas/" + name + ".json"))
            .findFirst()
            .orElseThrow();
    return registry(texts, formatsCount).getSchema(SchemaLocation.of(source.url()));
  }

  static Schema published(String name, boolean formatsCount) {
    Path file = Standards.folder("json-schemas").resolve(name + ".json");
    return registry(Map.of(), formatsCount).getSchema(Resources.json(file));
  }

  static boolean accepts(Schema schema, JsonNode document) {
    return schema.validate(document).isEmpty();
  }

  private static SchemaRegistry registry(Map<String, String> texts, boolean formatsCount) {
    var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(formatsCount).build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2019_09,
        builder -> builder.schemas(texts).schemaRegistryConfig(config));
  }
}
