package org.assay.verifier.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Schemas thrown together at random: each is answered, quickly and in the agreed way. */
class ForeignSchemaFuzzTest {

  private static final URI LOCATION = URI.create("https://schemas.example.org/random.json");
  private static final int AT_RANDOM = 250;
  private static final List<String> ONE =
      List.of("not", "if", "then", "additionalProperties", "items", "contains", "propertyNames");
  private static final List<String> SEVERAL = List.of("allOf", "anyOf", "oneOf");
  private static final List<String> NAMED =
      List.of("properties", "patternProperties", "dependentSchemas", "$defs");
  private static final List<String> WORDS = List.of("a", "b", "c", "^(a|b)*$", "[a-c]+");
  private static final List<String> REFERENCES =
      List.of("#", "#/$defs/a", "#/$defs/b", "#/properties/a", "#/allOf/0");

  private final Random random = new Random(20_260_601);

  @Test
  @Timeout(120)
  void every_schema_is_answered() {
    JsonObject document = document(4);
    int followed = 0;
    int refused = 0;
    int undetermined = 0;
    for (int i = 0; i < AT_RANDOM; i++) {
      byte[] schema = schema(4).toString().getBytes(UTF_8);
      try {
        var read = ForeignSchema.read(schema, LOCATION, ForeignSchema.DRAFT_2020_12);
        if (read.validate(document).isEmpty()) {
          followed++;
        } else {
          refused++;
        }
      } catch (CheckFailure failure) {
        assertThat(failure.outcome()).isEqualTo(Outcome.UNDETERMINED);
        undetermined++;
      }
    }
    assertThat(List.of(followed, refused, undetermined)).allMatch(count -> count > 10);
  }

  private JsonObject schema(int depth) {
    JsonObjectBuilder schema = Json.createObjectBuilder();
    for (int keywords = random.nextInt(4); keywords >= 0; keywords--) {
      keyword(schema, depth);
    }
    return schema.build();
  }

  private void keyword(JsonObjectBuilder schema, int depth) {
    switch (depth == 0 ? random.nextInt(3) : random.nextInt(7)) {
      case 0 -> schema.add("$ref", one(REFERENCES));
      case 1 -> schema.add("pattern", one(WORDS));
      case 2 -> schema.add("type", one(List.of("object", "string", "array")));
      case 3 -> schema.add(one(ONE), schema(depth - 1));
      case 4 -> {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        parts.add(schema(depth - 1)).add(schema(depth - 1));
        schema.add(one(SEVERAL), parts);
      }
      default ->
          schema.add(
              one(NAMED),
              Json.createObjectBuilder()
                  .add(one(WORDS), schema(depth - 1))
                  .add(one(WORDS), schema(depth - 1)));
    }
  }

  private static JsonObject document(int depth) {
    JsonObjectBuilder document = Json.createObjectBuilder().add("c", "abc");
    if (depth > 0) {
      document.add("a", document(depth - 1));
      document.add("b", Json.createArrayBuilder().add(document(depth - 1)));
    }
    return document.build();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
