package org.assay.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our schemas and the published ones must give the same verdict on the same document. */
class PublishedSchemasTest {

  private static final int AT_RANDOM = 1_500;

  static List<String> names() {
    return Validators.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_spot_spoiled_in_every_way_gets_the_same_verdict(String name) {
    var tally = new Tally();

    examples(name).flatMap(Mutations::each).forEach(document -> tally.add(name, document));

    tally.check();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_word_of_every_enumeration_gets_the_same_verdict(String name) {
    var tally = new Tally();
    Set<String> words = new TreeSet<>();
    collectEnumerated(Validators.published(name, true).getSchemaNode(), words);
    Source.in("json-schemas").stream()
        .map(row -> Resources.json(Resources.MAIN.resolve(row.file())))
        .forEach(schema -> collectEnumerated(schema, words));

    examples(name)
        .flatMap(document -> Mutations.worded(document, words))
        .forEach(document -> tally.add(name, document));

    tally.check();
  }

  @ParameterizedTest
  @CsvSource({
    "achievementcredential, 1",
    "endorsementcredential, 2",
    "getopenbadgecredentialsresponse, 3",
    "imsx_statusinfo, 4",
    "profile, 5"
  })
  void several_spots_spoiled_get_the_same_verdict(String name, long seed) {
    var tally = new Tally();

    examples(name)
        .flatMap(document -> Mutations.several(document, seed, AT_RANDOM))
        .forEach(document -> tally.add(name, document));

    tally.check();
  }

  @ParameterizedTest
  @MethodSource("names")
  void our_examples_get_the_same_verdict_from_every_schema(String name) {
    Stream.of("valid", "invalid")
        .flatMap(folder -> Resources.filesIn(Resources.TEST.resolve(folder)).stream())
        .map(Resources::json)
        .forEach(document -> new Tally().add(name, document));
  }

  @Test
  void published_example_gets_the_same_verdict() {
    var folder = Standards.folder("vectors").resolve("ob-v3p0-implementation-guide");
    JsonNode single = Resources.json(folder.resolve("signed.json"));
    JsonNode many = single.deepCopy();
    ((ObjectNode) many).putArray("proof").add(single.get("proof"));
    var tally = new Tally();

    tally.add("achievementcredential", single);
    tally.add("achievementcredential", many);

    assertThat(tally.refused).as("its proof is no array").isEqualTo(1);
    assertThat(tally.accepted).isEqualTo(1);
  }

  private static void collectEnumerated(JsonNode schema, Set<String> words) {
    schema.path("enum").forEach(word -> words.add(word.asText()));
    schema.forEach(child -> collectEnumerated(child, words));
  }

  private static Stream<JsonNode> examples(String name) {
    return ExamplesTest.good()
        .filter(example -> ExamplesTest.schemaOf(example).equals(name))
        .map(Resources::json)
        .filter(document -> !document.isEmpty());
  }

  /** Asks both schemas, a refusal again without formats as rules, and counts the answers. */
  private static final class Tally {
    private final Map<String, Schema> schemas = new HashMap<>();
    private int accepted;
    private int refused;

    void add(String name, JsonNode document) {
      if (agree(name, document, true)) {
        accepted++;
      } else {
        refused++;
        agree(name, document, false);
      }
    }

    private boolean agree(String name, JsonNode document, boolean formatsCount) {
      Schema ours =
          schemas.computeIfAbsent(name + formatsCount, key -> Validators.ours(name, formatsCount));
      Schema published =
          schemas.computeIfAbsent(
              "published " + name + formatsCount, key -> Validators.published(name, formatsCount));
      boolean verdict = Validators.accepts(published, document);
      if (Validators.accepts(ours, document) != verdict) {
        throw new AssertionError("published says " + verdict + ": " + document);
      }
      return verdict;
    }

    /** Checks that both answers were seen often, or the agreement would mean little. */
    void check() {
      assertThat(accepted).isGreaterThan(20);
      assertThat(refused).isGreaterThan(20);
    }
  }
}
