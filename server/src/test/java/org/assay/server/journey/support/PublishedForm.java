package org.assay.server.journey.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The form of answers about skill profiles, as the server publishes it. */
public final class PublishedForm {

  private final String schema;

  private PublishedForm(String schema) {
    this.schema = schema;
  }

  /** Reads the form as a stranger. */
  public static PublishedForm of(BadgeProgramme programme) {
    return new PublishedForm(
        programme.stranger().get("/schemas/skill-profiles.json").succeeded().text());
  }

  /** Checks that an answer has the form of this name, and returns this. */
  public PublishedForm check(String name, JsonNode answer) {
    var text =
        schema.replace("\"$ref\": \"#/$defs/profile\",", "\"$ref\": \"#/$defs/" + name + "\",");
    assertThat(text).as("the form has another beginning").isNotEqualTo(schema);
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON)
            .validate(answer.toString(), InputFormat.JSON);
    assertThat(errors).isEmpty();
    return this;
  }
}
