package org.assay.verifier.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.json.JsonRuntime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way to add to a document what the statements do not show, in each kind of object: what is
 * lost on the way to the canonical form could be added to a signed badge by anybody.
 */
class LossTest {

  /** Name and value of a member that any object could be given. */
  private static final List<List<String>> ADDITIONS =
      List.of(
          List.of("undefinedTerm", "\"x\""),
          List.of("undefinedTerm", "{\"id\":\"https://a.example/1\"}"),
          List.of("undefinedTerm", "[]"),
          List.of("", "\"x\""),
          List.of("na me", "\"x\""),
          List.of("name", "null"),
          List.of("name", "[\"a\",null]"),
          List.of("name", "[[\"a\"]]"),
          List.of("name", "[\"a\",\"a\"]"),
          List.of("name", "{\"@value\":null}"),
          List.of("name", "{\"@value\":\"a\"}"),
          List.of("name", "{\"@value\":\"a\",\"@language\":null}"),
          List.of("name", "{\"@value\":\"a\",\"@language\":\"not a tag\"}"),
          List.of("name", "{\"@value\":\"a\",\"@language\":\"en\",\"@direction\":\"rtl\"}"),
          List.of("name", "{\"@value\":\"a\",\"@language\":\"en\",\"@index\":\"x\"}"),
          List.of("name", "{\"@value\":\"a\",\"@language\":\"en\",\"other\":\"x\"}"),
          List.of("name", "{\"@value\":{\"a\":1},\"@type\":\"@json\"}"),
          List.of("name", "{\"@language\":\"en\"}"),
          List.of("name", "{\"@set\":[\"a\"]}"),
          List.of("name", "{\"@list\":[]}"),
          List.of("name", "1.00000000000000000001"),
          List.of("name", "\"\ud800\""),
          List.of("image", "\"no IRI\""),
          List.of("image", "\"relative\""),
          List.of("image", "\"../relative\""),
          List.of("image", "\"https://a.example/%zz\""),
          List.of("image", "\"https://a.example/a b\""),
          List.of("image", "\"https://a.example/<a>\""),
          List.of("image", "{\"id\":\"relative\",\"type\":\"Image\"}"),
          List.of("image", "{\"id\":\"https://a.example/ \"}"),
          List.of("image", "{\"id\":\"_:b0\"}"),
          List.of("image", "{\"id\":\"@foo\"}"),
          List.of("image", "{\"id\":null}"),
          List.of("image", "{\"id\":[\"https://a.example/1\"]}"),
          List.of("image", "{\"id\":\"https://a.example/1\",\"type\":\"Undefined\"}"),
          List.of("image", "{\"id\":\"https://a.example/1\",\"type\":\"@foo\"}"),
          List.of("image", "{\"id\":\"https://a.example/1\",\"type\":\"Image \"}"),
          List.of("image", "{\"id\":\"https://a.example/1\",\"type\":null}"),
          List.of("image", "{\"id\":\"https://a.example/1\",\"type\":[]}"),
          List.of("image", "{\"id\":\"https://a.example/1\",\"type\":[\"Image\",\"Image\"]}"),
          List.of("image", "{\"id\":\"https://a.example/1\",\"@context\":null}"),
          List.of("image", "{\"id\":\"https://a.example/1\",\"@context\":{\"x\":null},\"x\":1}"),
          List.of("@foo", "\"x\""),
          List.of("@id", "\"https://a.example/1\""),
          List.of("@type", "\"https://a.example/1\""),
          List.of("@graph", "[{\"id\":\"https://a.example/1\"}]"),
          List.of("@included", "[{\"id\":\"https://a.example/1\"}]"),
          List.of("@reverse", "{\"https://schema.org/name\":{\"id\":\"https://a.example/1\"}}"),
          List.of("@nest", "{\"name\":\"x\"}"),
          List.of("@index", "\"x\""),
          List.of("@value", "\"x\""),
          List.of("@language", "\"en\""),
          List.of("@set", "[]"),
          List.of("@version", "1.1"),
          List.of("@context", "null"),
          List.of("@context", "{\"undefinedTerm\":null}"),
          List.of("@context", "[\"https://www.w3.org/ns/credentials/v2\",{}]"),
          List.of("https://a.example/property", "\"x\""),
          List.of("_:b1", "\"x\""),
          List.of("jsonSchema", "{\"id\":\"https://a.example/1\"}"),
          List.of("proof", "[\"https://a.example/1\"]"),
          List.of("proof", "{\"id\":\"https://a.example/1\"}"));

  private final CanonicalForm form = new CanonicalForm(Contexts.bundled());

  static Stream<Arguments> additionsEverywhere() {
    return Badges.POSITIONS.stream()
        .flatMap(
            position -> ADDITIONS.stream().map(a -> Arguments.of(position, a.get(0), a.get(1))));
  }

  @ParameterizedTest
  @MethodSource("additionsEverywhere")
  void what_would_be_lost_is_refused(String position, String name, String json) {
    JsonObject forged = Badges.with(Badges.rich(), position, name, Badges.value(json));

    assertRefused(forged);
  }

  @Test
  void the_refusal_names_the_member() {
    JsonObject forged =
        Badges.with(Badges.rich(), "/credentialSubject/result/1", "grade", Badges.value("\"A+\""));

    CheckFailure failure = refusal(forged);

    assertThat(failure.getMessage()).isEqualTo("\"grade\" is not defined by the contexts.");
    assertThat(failure.pointer()).isEqualTo("/credentialSubject/result/1/grade");
    assertThat(failure.outcome()).isEqualTo(Outcome.REFUTED);
  }

  @ParameterizedTest
  @CsvSource({
    "/evidence/-, '{\"id\":\"evidence/forged\",\"type\":[\"Evidence\"],\"name\":\"Forged\"}'",
    "/evidence/-, '{\"id\":\"https://a.example/a b\",\"type\":[\"Evidence\"]}'",
    "/evidence/-, '{\"id\":\"https://a.example/%\",\"type\":[\"Evidence\"]}'",
    "/evidence/-, '{\"type\":[\"Forged\"],\"name\":\"Forged\"}'",
    "/evidence/-, '\"a bare string\"',",
    "/evidence/-, 'null'",
    "/evidence/-, '[]'",
    "/credentialSubject/result/-, '{\"type\":[\"Result\",\"Forged\"],\"value\":\"100\"}'",
    "/credentialSubject/achievement/alignment/-, '{\"id\":\"x\",\"type\":[\"Alignment\"]}'",
    "/credentialSubject/achievement/tag/-, '\"cloud\"'",
    "/credentialSubject/achievement/tag/-, '{}'",
    "/type/-, '\"ForgedCredential\"'",
    "/type/-, '\"VerifiableCredential\"'",
    "/type/-, '\"\"'",
    "/issuer/type/-, '\"relative/Type\"'",
    "/credentialSubject/type/-, '1'",
    "/endorsement/-, '\"https://a.example/endorsement\"',",
    "/endorsement/0/proof/-, '{\"id\":\"urn:uuid:1\"}'",
    "/endorsement/0/proof/-, '\"urn:uuid:1\"'",
    "/credentialStatus/statusPurpose, '[\"revocation\",\"revocation\"]'"
  })
  void an_item_that_would_be_lost_is_refused_or_shows(String pointer, String json)
      throws CheckFailure {
    JsonObject forged =
        JsonRuntime.provider().createPointer(pointer).add(Badges.rich(), Badges.value(json));

    assertRefusedOrDifferent(forged);
  }

  @ParameterizedTest
  @CsvSource({
    "'', validUntil, https://www.w3.org/2018/credentials#validUntil",
    "'', credentialStatus, https://www.w3.org/2018/credentials#credentialStatus",
    "'', id, @id",
    "'', type, @type",
    "/credentialSubject/achievement, criteria, Criteria",
    "/issuer/address, geo, GeoCoordinates",
    "/credentialSubject/achievement, name, https://schema.org/name"
  })
  void a_member_that_goes_by_another_name_is_refused(String position, String from, String to) {
    assertRefused(Badges.renamed(Badges.rich(), position, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "/credentialStatus/type, https://www.w3.org/ns/credentials/status#BitstringStatusListEntry",
    "/endorsement/0/proof/0/proofPurpose, https://w3id.org/security#assertionMethod",
    "/credentialSubject/achievement/type, https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement",
    "/credentialSubject/achievement/criteria/type, criteria"
  })
  void a_value_that_goes_by_another_name_is_refused(String pointer, String iri) {
    JsonObject forged =
        JsonRuntime.provider()
            .createPointer(pointer)
            .add(Badges.rich(), JsonRuntime.provider().createValue(iri));

    assertRefused(forged);
  }

  @ParameterizedTest
  @CsvSource({"validUntil", "validFrom", "name", "awardedDate", "evidence", "credentialStatus"})
  void what_belongs_to_the_badge_may_not_hide_in_an_endorsement(String member) {
    JsonObject badge = Badges.rich();
    JsonObject moved =
        Badges.with(
            Badges.without(badge, "/" + member),
            "/endorsement/0/credentialSubject",
            member,
            badge.get(member));
    JsonObject typed =
        Badges.with(
            moved,
            "/endorsement/0/credentialSubject",
            "type",
            Badges.value("[\"EndorsementSubject\",\"VerifiableCredential\"]"));

    assertRefused(moved);
    assertRefused(typed);
  }

  @Test
  void an_unknown_context_is_refused_by_name() {
    JsonObject badge =
        Badges.with(Badges.rich(), "/@context", "-", Badges.value("\"https://a.example/context\""));

    assertThat(refusal(badge).code()).isEqualTo("UNKNOWN_CONTEXT");
    assertThat(refusal(badge).pointer()).isEqualTo("/@context/2");
  }

  @Test
  void contexts_that_redefine_protected_terms_are_refused() {
    JsonObject badge =
        Badges.with(
            Badges.rich(),
            "/@context",
            "-",
            Badges.value("\"https://www.w3.org/2018/credentials/v1\""));

    assertThat(refusal(badge).getMessage()).contains("contradict");
  }

  private void assertRefusedOrDifferent(JsonObject forged) throws CheckFailure {
    try {
      assertThat(form.of(forged, "SHA-256")).isNotEqualTo(form.of(Badges.rich(), "SHA-256"));
    } catch (CheckFailure refused) {
      assertThat(refused.code()).isIn("PROOF_TRANSFORMATION_ERROR", "UNKNOWN_CONTEXT");
    }
  }

  private void assertRefused(JsonObject forged) {
    assertThat(refusal(forged).code()).isIn("PROOF_TRANSFORMATION_ERROR", "UNKNOWN_CONTEXT");
  }

  private CheckFailure refusal(JsonObject forged) {
    CheckFailure failure =
        catchThrowableOfType(CheckFailure.class, () -> form.of(forged, "SHA-256"));
    assertThat(failure).as("accepted: %s", forged).isNotNull();
    return failure;
  }
}
