package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Badges of Open Badges 3.0 on Verifiable Credentials 1.1: read, never issued. */
class FirstVersionTest {

  private final SampleNetwork network = new SampleNetwork();

  /** All editions of the context, each signed in both ways. */
  record Edition(String context, UnaryOperator<String> signed) {
    @Override
    public String toString() {
      return context + (signed.apply(badge("context.json").toString()).contains("{") ? "" : " JWT");
    }

    String sign(JsonObject badge) {
      return signed.apply(badge.toString());
    }
  }

  static Stream<Edition> editions() {
    return Stream.of(
            "context.json", "context-3.0.1.json", "context-3.0.2.json", "context-3.0.3.json")
        .flatMap(
            context ->
                Stream.of(
                    new Edition(context, FirstVersionTest::embedded),
                    new Edition(context, FirstVersionTest::token)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void good_badge_is_verified(Edition edition) {
    Verdict verdict = network.verify(edition.sign(badge(edition.context())));

    assertThat(verdict.decision())
        .as(new VerdictText(false).write("badge", verdict))
        .isEqualTo(Decision.VERIFIED);
    assertThat(verdict.findings("schema")).extracting(Finding::code).containsExactly("OK");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void expired_badge_is_refuted(Edition edition) {
    JsonObject expired =
        Edit.set(badge(edition.context()), "/expirationDate", "2026-05-01T00:00:00Z");

    assertThat(network.verify(edition.sign(expired)).findings("validity"))
        .extracting(Finding::code)
        .containsExactly("EXPIRED");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void tampered_badge_is_refuted(Edition edition) {
    String signed = edition.sign(badge(edition.context()));
    String tampered =
        signed.startsWith("{")
            ? signed.replace("Works with others.", "Works with anybody.")
            : spoiled(signed);

    Verdict verdict = network.verify(tampered);

    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.findings("proof"))
        .extracting(Finding::code)
        .containsExactly("PROOF_VERIFICATION_ERROR");
  }

  @Test
  void badge_without_issuance_date_is_malformed() {
    JsonObject undated = Edit.remove(badge(), "/issuanceDate");

    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(undated));

    assertThat(verdict.findings("structure"))
        .extracting(Finding::code)
        .containsExactly("MALFORMED_VALUE_ERROR");
    assertThat(verdict.findings("schema").get(0).message()).contains("issuanceDate");
  }

  @Test
  void badge_without_a_name_does_not_follow_its_schema() {
    schemaError(Edit.remove(badge(), "/name"), "");
  }

  @Test
  void badge_whose_issuer_is_only_an_id_does_not_follow_its_schema() {
    schemaError(Edit.set(badge(), "/issuer", SampleBadge.ISSUER.id()), "/issuer");
  }

  @Test
  void badge_without_criteria_does_not_follow_its_schema() {
    schemaError(
        Edit.remove(badge(), "/credentialSubject/achievement/criteria"),
        "/credentialSubject/achievement");
  }

  @Test
  void pointer_names_the_date_of_the_document() {
    schemaError(Edit.set(badge(), "/expirationDate", "some day"), "/expirationDate");
  }

  @Test
  void badge_that_names_the_schema_of_its_version_is_verified() {
    JsonObject named =
        Edit.set(
            badge(),
            "/credentialSchema",
            Edit.json(
                "{'type':'1EdTechJsonSchemaValidator2019','id':"
                    + "'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/"
                    + "ob_v3p0_achievementcredentialv1p1_schema.json'}"));

    Verdict verdict = network.verify(token(named.toString()));

    assertThat(verdict.isVerified()).as(new VerdictText(false).write("badge", verdict)).isTrue();
  }

  @Test
  void badge_with_an_endorsement_of_the_same_version_is_verified() {
    JsonObject endorsed =
        Edit.set(
            badge(),
            "/endorsement",
            Json.createArrayBuilder().add(SampleBadge.ISSUER.sign(endorsement())).build());

    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(endorsed));

    assertThat(verdict.isVerified()).as(new VerdictText(false).write("badge", verdict)).isTrue();
  }

  @Test
  void end_by_the_name_of_the_other_version_leaves_the_badge_open() {
    JsonObject later = Edit.set(badge(), "/validUntil", "2026-02-01T00:00:00Z");
    JsonObject earlier =
        Edit.set(SampleBadge.withoutStatus(), "/expirationDate", "2026-02-01T00:00:00Z");

    for (String token : List.of(token(later.toString()), SampleBadge.ISSUER.jwt(earlier))) {
      Verdict verdict = network.verify(token);
      assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
      assertThat(verdict.findings("validity"))
          .extracting(Finding::code)
          .containsExactly("DATE_OF_OTHER_VERSION");
    }
  }

  @Test
  void badge_of_open_badges_two_is_left_undetermined() {
    String assertion =
        "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\",\"id\":\"urn:x:1\"}";

    assertThat(network.verify(assertion).findings("structure"))
        .extracting(Finding::code)
        .containsExactly("UNSUPPORTED_DOCUMENT");
  }

  private void schemaError(JsonObject badge, String pointer) {
    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(badge));

    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.findings("schema")).hasSize(1);
    assertThat(verdict.findings("schema").get(0).code()).isEqualTo("SCHEMA_ERROR");
    assertThat(verdict.findings("schema").get(0).pointer()).isEqualTo(pointer);
  }

  private static String embedded(String badge) {
    return SampleBadge.ISSUER.sign(Standards.json(badge)).toString();
  }

  /** The token that version 1.1 describes: the whole credential in the claim {@code vc}. */
  static String token(String badge) {
    JsonObject credential = Standards.json(badge);
    JsonObject claims =
        Json.createObjectBuilder()
            .add("iss", SampleBadge.ISSUER.id())
            .add("sub", credential.getJsonObject("credentialSubject").getString("id"))
            .add("jti", credential.getString("id"))
            .add("nbf", Instant.parse(credential.getString("issuanceDate")).getEpochSecond())
            .add("vc", credential)
            .build();
    if (credential.containsKey("expirationDate")) {
      Instant end = Instant.parse(credential.getString("expirationDate"));
      claims = Edit.set(claims, "/exp", Json.createValue(end.getEpochSecond()));
    }
    String header = "{\"alg\":\"EdDSA\",\"kid\":\"" + SampleBadge.ISSUER.keyId() + "\"}";
    String input =
        Base64Url.encode(header.getBytes(UTF_8))
            + "."
            + Base64Url.encode(claims.toString().getBytes(UTF_8));
    return input + "." + Base64Url.encode(SampleBadge.ISSUER.signature(input.getBytes(UTF_8)));
  }

  private static String spoiled(String token) {
    String[] parts = token.split("\\.");
    String payload = new String(Base64Url.decode(parts[1]).get(), UTF_8);
    String changed = payload.replace("Works with others.", "Works with anybody.");
    return parts[0] + "." + Base64Url.encode(changed.getBytes(UTF_8)) + "." + parts[2];
  }

  private static JsonObject endorsement() {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/2018/credentials/v1',
                       'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
                       'https://w3id.org/security/data-integrity/v2'],
          'id': 'urn:uuid:0190a1de-0000-7000-8000-0000000000ab',
          'type': ['VerifiableCredential', 'EndorsementCredential'],
          'name': 'We agree',
          'issuer': {'id': '%s', 'type': ['Profile']},
          'issuanceDate': '2026-01-01T00:00:00Z',
          'credentialSubject': {
            'id': 'https://badges.example.org/achievements/team',
            'type': ['EndorsementSubject']
          }
        }
        """
            .formatted(SampleBadge.ISSUER.id()));
  }

  private static JsonObject badge() {
    return badge("context-3.0.1.json");
  }

  private static JsonObject badge(String context) {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/2018/credentials/v1',
                       'https://purl.imsglobal.org/spec/ob/v3p0/%s',
                       'https://w3id.org/security/data-integrity/v2'],
          'id': 'urn:uuid:0190a1de-0000-7000-8000-0000000000aa',
          'type': ['VerifiableCredential', 'OpenBadgeCredential'],
          'name': 'Teamwork',
          'issuer': {'id': '%s', 'type': ['Profile'], 'name': 'Example Academy'},
          'issuanceDate': '2026-01-01T00:00:00Z',
          'credentialSubject': {
            'id': 'did:example:learner-7',
            'type': ['AchievementSubject'],
            'achievement': {
              'id': 'https://badges.example.org/achievements/team',
              'type': ['Achievement'],
              'name': 'Teamwork',
              'description': 'Works with others.',
              'criteria': {'narrative': 'Work with others.'}
            }
          }
        }
        """
            .formatted(context, SampleBadge.ISSUER.id()));
  }
}
