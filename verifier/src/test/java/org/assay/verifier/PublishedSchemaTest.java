package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

/** What our records write, before the schema that 1EdTech publishes. */
class PublishedSchemaTest {

  @Test
  void badge_with_every_member_follows_the_published_schema() {
    String schema = Standards.text("json-schemas/achievementcredential.json");
    var published =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
            .getSchema(schema, InputFormat.JSON);
    String badge = SampleBadge.ISSUER.sign(SampleBadge.unsigned()).toString();

    assertThat(published.validate(badge, InputFormat.JSON)).isEmpty();
    assertThat(published.validate(badge.replace("\"criteria\"", "\"x\""), InputFormat.JSON))
        .isNotEmpty();
  }
}
