package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {

  private static final String CONTEXT =
      "\"@context\":[\"https://www.w3.org/ns/credentials/v2\","
          + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]";

  private final CanonicalForm form = new CanonicalForm(Contexts.bundled());
  private final LibraryForm library = new LibraryForm(Contexts.bundled());

  @Test
  void a_rich_badge_has_the_form_that_the_library_gives_it() throws CheckFailure {
    JsonObject badge = Badges.rich();

    assertThat(form.of(badge, "SHA-256")).isEqualTo(library.of(badge));
    assertThat(form.of(badge, "SHA-256").lines()).hasSize(119);
  }

  @Test
  void neither_order_nor_single_arrays_change_the_form() throws CheckFailure {
    String one = "{" + CONTEXT + ",\"id\":\"urn:a:b\",\"name\":\"x\",\"narrative\":[\"y\",\"z\"]}";
    String other =
        "{\"narrative\":[\"z\",\"y\"],\"name\":[\"x\"],\"id\":\"urn:a:b\"," + CONTEXT + "}";

    assertThat(form.of(Standards.json(one), "SHA-256"))
        .isEqualTo(form.of(Standards.json(other), "SHA-256"));
  }

  @Test
  void an_empty_array_under_a_defined_term_says_nothing_and_is_let_pass() throws CheckFailure {
    JsonObject badge = Badges.rich();
    JsonObject padded =
        Badges.with(badge, "/credentialSubject/achievement", "related", Badges.value("[]"));

    assertThat(form.of(padded, "SHA-256")).isEqualTo(form.of(badge, "SHA-256"));
  }

  @Test
  void an_empty_array_that_is_a_json_literal_is_refused() {
    JsonObject padded = Badges.with(Badges.rich(), "/issuer", "_sd", Badges.value("[]"));

    CheckFailure failure =
        catchThrowableOfType(CheckFailure.class, () -> form.of(padded, "SHA-256"));

    assertThat(failure.pointer()).isEqualTo("/issuer/_sd");
    assertThat(library.of(padded)).contains("\"[]\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"_:c14n0\" | \"_:c14n0\"",
        "\"a\\u0000\\b\\t\\n\\f\\r\\\"\\\\\\u001f\\u007f\" | "
            + "\"a\\u0000\\b\\t\\n\\f\\r\\\"\\\\\\u001F\\u007F\"",
        "true | \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
        "4 | \"4\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "4.00 | \"4\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "-0.5 | \"-5.0E-1\"^^<http://www.w3.org/2001/XMLSchema#double>",
        "1e21 | \"1.0E21\"^^<http://www.w3.org/2001/XMLSchema#double>",
        "{\"@value\":\"x\",\"@language\":\"de\"} | \"x\"@de"
      })
  void a_value_becomes_a_literal(String json, String literal) throws CheckFailure {
    String document = "{" + CONTEXT + ",\"id\":\"urn:a:b\",\"name\":" + json + "}";

    assertThat(form.of(Standards.json(document), "SHA-256"))
        .isEqualTo("<urn:a:b> <https://schema.org/name> " + literal + " .\n");
  }

  @Test
  void a_long_name_that_very_many_statements_would_repeat_is_refused() {
    String names = IntStream.range(0, 1000).mapToObj(i -> "\"" + i + "\"").collect(joining(","));
    String document =
        "{" + CONTEXT + ",\"id\":\"urn:a:" + "b".repeat(70_000) + "\",\"name\":[" + names + "]}";

    CheckFailure failure =
        catchThrowableOfType(
            CheckFailure.class, () -> form.bytes(Standards.json(document), "SHA-256"));

    assertThat(failure.outcome()).isEqualTo(Outcome.REFUTED);
    assertThat(failure.code()).isEqualTo("PROOF_TRANSFORMATION_ERROR");
  }

  @Test
  void statements_sort_by_code_point_and_such_a_document_is_not_issued() throws CheckFailure {
    String document = "{" + CONTEXT + ",\"id\":\"urn:a:b\",\"name\":[\"\ud83d\ude02\",\"\uff01\"]}";

    byte[] canonical = form.bytes(Standards.json(document), "SHA-256");

    assertThat(new String(canonical, UTF_8).lines().toList().get(0)).contains("\uff01");
    assertThat(
            catchThrowableOfType(
                CheckFailure.class, () -> CanonicalForm.requireSortedAlike(canonical)))
        .isNotNull();
    CanonicalForm.requireSortedAlike(form.bytes(Badges.rich(), "SHA-256"));
  }

  @Test
  void a_blank_node_whose_hash_depends_on_the_sorting_order_is_undetermined() {
    String document = "{" + CONTEXT + ",\"name\":[\"\ud83d\ude02\",\"\uff01\"]}";

    CheckFailure failure =
        catchThrowableOfType(
            CheckFailure.class, () -> form.of(Standards.json(document), "SHA-256"));

    assertThat(failure.outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void a_graph_made_to_poison_the_algorithm_is_refused() {
    String cells =
        IntStream.range(0, 12)
            .mapToObj(i -> "{\"alignment\":[{},{},{},{},{},{},{},{},{}]}")
            .collect(Collectors.joining(","));
    String document = "{" + CONTEXT + ",\"id\":\"urn:a:b\",\"alignment\":[" + cells + "]}";

    CheckFailure failure =
        catchThrowableOfType(
            CheckFailure.class, () -> form.of(Standards.json(document), "SHA-256"));

    assertThat(failure.getMessage()).contains("entangled");
  }

  @Test
  void a_document_without_context_or_content_is_refused() {
    for (String document : new String[] {"{}", "{\"name\":\"x\"}", "{" + CONTEXT + "}"}) {
      assertThat(
              catchThrowableOfType(
                  CheckFailure.class, () -> form.of(Standards.json(document), "SHA-256")))
          .as(document)
          .isNotNull();
    }
  }
}
