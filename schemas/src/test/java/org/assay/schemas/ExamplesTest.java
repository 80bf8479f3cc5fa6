package org.assay.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are named by the schema that judges them, and the bad ones by their flaw. */
class ExamplesTest {

  static Stream<Path> good() {
    return Resources.filesIn(Resources.TEST.resolve("valid")).stream();
  }

  static Stream<Path> bad() {
    return Resources.filesIn(Resources.TEST.resolve("invalid")).stream();
  }

  @ParameterizedTest
  @MethodSource("good")
  void good_example_is_accepted(Path example) {
    assertThat(Validators.ours(schemaOf(example), true).validate(Resources.json(example)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bad_example_is_refused(Path example) {
    assertThat(Validators.ours(schemaOf(example), true).validate(Resources.json(example)))
        .isNotEmpty();
  }

  @Test
  void every_property_of_every_class_occurs_in_a_good_example() {
    Set<String> used = new TreeSet<>();
    good().forEach(example -> collectMembers(Resources.json(example), used));

    Set<String> described = new TreeSet<>();
    Resources.filesIn(Resources.MAIN.resolve("json-schemas"))
        .forEach(schema -> collectProperties(Resources.json(schema), described));

    assertThat(used).containsAll(described).hasSizeGreaterThan(100);
  }

  static String schemaOf(Path example) {
    String name = example.getFileName().toString();
    return name.substring(0, name.indexOf('-'));
  }

  private static void collectMembers(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> collectMembers(child, names));
  }

  private static void collectProperties(JsonNode schema, Set<String> names) {
    JsonNode properties = schema.get("properties");
    if (properties != null && properties.isObject()) {
      properties.fieldNames().forEachRemaining(names::add);
    }
    schema.forEach(child -> collectProperties(child, names));
  }
}
