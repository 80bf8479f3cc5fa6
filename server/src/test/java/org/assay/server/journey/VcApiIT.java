package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.OtherIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that knows the W3C's interface for verifiers, and nothing of Assay. */
@ExtendWith(OneServer.class)
class VcApiIT {

  private static final String CREDENTIALS = "/credentials/verify";
  private static final String PRESENTATIONS = "/presentations/verify";
  private static final String UNREACHABLE = "https://nowhere.invalid/status/1";

  private final BadgeProgramme programme;
  private final OtherIssuer issuer = OtherIssuer.anew();
  private final OtherIssuer holder = OtherIssuer.anew();

  VcApiIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void sound_credential_of_somebody_else_is_verified() {
    var answer = verify(issuer.sign(issuer.credential(Map.of())));

    assertAnswer(answer, 200, true);
    assertThat(answer.json().get("policy").asText()).isEqualTo("strict");
    assertThat(texts(answer, "checks")).contains("proof", "issuer", "validity");
    assertThat(answer.json().get("errors")).isEmpty();
  }

  @Test
  void our_own_badge_is_verified_as_object_and_as_token_and_refuted_when_revoked() {
    var course = programme.course("Interface", "P2Y");
    var person = programme.person("Olga", "Öztürk");
    programme.record(course, person, 90, programme.unique("exam")).succeeded();
    var badge = programme.awaitBadge(person);
    var object = file(badge, "json").json();
    var token = file(badge, "jws").text().strip();

    assertAnswer(post(CREDENTIALS, Map.of("verifiableCredential", object)), 200, true);
    assertAnswer(post(CREDENTIALS, Map.of("verifiableCredential", token)), 200, true);

    programme.revoke(badge, "Mistake.").succeeded();
    for (var form : List.of(object, token)) {
      var checks = Map.of("checks", List.of("proof"));
      var answer = post(CREDENTIALS, Map.of("verifiableCredential", form, "options", checks));
      assertAnswer(answer, 400, false);
      assertThat(codes(answer)).contains("REVOKED");
    }
  }

  @Test
  void changed_credential_is_refuted_with_the_type_that_the_w3c_gives_it() {
    var changed = issuer.sign(issuer.credential(Map.of("name", "Baker")));
    changed.put("name", "Banker");
    var answer = verify(changed);

    assertAnswer(answer, 400, false);
    assertThat(types(answer)).contains("https://w3id.org/security#PROOF_VERIFICATION_ERROR");
    assertThat(texts(answer, "errors")).isNotEmpty();
  }

  @Test
  void expired_credential_is_refuted_even_if_only_the_proof_is_asked() {
    var expired = issuer.sign(issuer.credential(Map.of("validUntil", "2026-01-02T00:00:00Z")));

    assertAnswer(verify(expired), 400, false);
    assertAnswer(verify(expired, Map.of("checks", List.of("proof"))), 400, false);
  }

  @Test
  void status_that_cannot_be_fetched_is_open_unless_only_the_proof_is_asked() {
    var credential = issuer.sign(issuer.credential(Map.of("credentialStatus", unreachable())));

    var all = verify(credential);
    assertAnswer(all, 422, false);
    assertThat(types(all))
        .contains("https://www.w3.org/ns/credentials/status-list#STATUS_RETRIEVAL_ERROR");
    assertAnswer(verify(credential, Map.of("checks", List.of("proof", "status"))), 422, false);

    var proof = verify(credential, Map.of("checks", List.of("proof")));
    assertAnswer(proof, 200, true);
    assertThat(texts(proof, "warnings")).isNotEmpty();
    assertThat(codes(proof)).contains("STATUS_RETRIEVAL_ERROR");
  }

  @Test
  void key_of_somebody_else_is_refuted_and_no_policy_can_be_asked_for() {
    var forged = holder.sign(issuer.credential(Map.of()));

    assertAnswer(verify(forged), 400, false);
    assertThat(codes(verify(forged))).contains("ISSUER_MISMATCH");
    assertAnswer(verify(forged, Map.of("policy", "proof-only")), 400, false);
    var request = Map.of("verifiableCredential", forged);
    assertThat(post("/interop/credentials/verify", request).status()).isEqualTo(404);
    assertThat(post("/interop/presentations/verify", request).status()).isEqualTo(404);
  }

  @Test
  void presentation_for_this_occasion_is_verified() {
    var answer = verifyShown(shown("c-1", "shop.example"), occasion("c-1", "shop.example"));

    assertAnswer(answer, 200, true);
    assertThat(texts(answer, "checks")).contains("proof", "holder", "challenge", "contained");
  }

  @ParameterizedTest
  @CsvSource({
    "c-2, shop.example, https://w3id.org/security#INVALID_CHALLENGE_ERROR",
    "c-1, other.example, https://w3id.org/security#INVALID_DOMAIN_ERROR"
  })
  void presentation_for_another_occasion_is_refuted(String challenge, String domain, String type) {
    var answer = verifyShown(shown("c-1", "shop.example"), occasion(challenge, domain));

    assertAnswer(answer, 400, false);
    assertThat(types(answer)).contains(type);
  }

  @Test
  void presentation_for_an_occasion_that_is_not_named_is_open() {
    assertAnswer(verifyShown(shown("c-1", "shop.example"), Map.of()), 422, false);
  }

  @Test
  void presentation_is_no_better_than_the_credential_in_it() {
    var changed = issuer.sign(issuer.credential(Map.of("name", "Baker")));
    changed.put("name", "Banker");
    var shown = holder.present(holder.presentation(List.of(changed)), "c-1", "shop.example");
    var answer = verifyShown(shown, occasion("c-1", "shop.example"));

    assertAnswer(answer, 400, false);
    assertThat(answer.json().at("/verdict/contained/0/verdict/decision").asText())
        .isEqualTo("REFUTED");
  }

  @Test
  void presentation_is_also_taken_under_its_other_name() {
    var request =
        Map.of("presentation", shown("c-1", "a.example"), "options", occasion("c-1", "a.example"));
    assertAnswer(post(PRESENTATIONS, request), 200, true);
  }

  @Test
  void credential_is_no_presentation_and_the_other_way_round() {
    assertAnswer(verifyShown(issuer.sign(issuer.credential(Map.of())), Map.of()), 400, false);
    assertAnswer(verify(shown("c-1", "shop.example")), 400, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"x\"",
        "{}",
        "{\"verifiableCredential\":null}",
        "{\"verifiableCredential\":7}",
        "{\"verifiableCredential\":[]}",
        "{\"verifiableCredential\":\"\"}",
        "{\"verifiableCredential\":\"https://elsewhere.example/badge.json\"}",
        "{\"verifiableCredential\":\"{}\"}",
        "{\"verifiableCredential\":\"a.b.c\"}",
        "{\"verifiableCredential\":{}}",
        "{\"verifiableCredential\":{\"type\":[{\"x\":[]}]}}",
        "{\"verifiableCredential\":{\"a\":1,\"a\":2}}",
        "{\"verifiableCredential\":{},\"options\":[]}",
        "{\"verifiableCredential\":{},\"options\":{\"checks\":\"proof\"}}",
        "{\"verifiableCredential\":{},\"options\":{\"checks\":[7]}}",
        "{\"verifiableCredential\":{},\"options\":{\"checks\":[\"none\"]}}",
        "{\"verifiableCredential\":{},\"options\":{\"unheardOf\":true}}",
        "{\"verifiableCredential\":{},\"unheardOf\":true}",
        "{\"verifiablePresentation\":{},\"presentation\":{}}",
        "{\"verifiablePresentation\":{\"type\":\"VerifiablePresentation\"},"
            + "\"options\":{\"challenge\":7}}"
      })
  void malformed_request_is_answered_and_never_verified(String body) {
    for (var path : List.of(CREDENTIALS, PRESENTATIONS)) {
      var answer = programme.stranger().post(path, "application/json", body);
      assertAnswer(answer, 400, false);
      assertThat(types(answer)).isNotEmpty();
    }
  }

  private Map<String, Object> shown(String challenge, String domain) {
    var credential = issuer.sign(issuer.credential(Map.of()));
    return holder.present(holder.presentation(List.of(credential)), challenge, domain);
  }

  private static Map<String, String> occasion(String challenge, String domain) {
    return Map.of("challenge", challenge, "domain", domain);
  }

  private static Map<String, String> unreachable() {
    return Map.of(
        "type", "BitstringStatusListEntry",
        "statusPurpose", "revocation",
        "statusListIndex", "7",
        "statusListCredential", UNREACHABLE);
  }

  private Answer verify(Map<String, ?> credential) {
    return post(CREDENTIALS, Map.of("verifiableCredential", credential));
  }

  private Answer verify(Map<String, ?> credential, Map<String, ?> options) {
    return post(CREDENTIALS, Map.of("verifiableCredential", credential, "options", options));
  }

  private Answer verifyShown(Map<String, ?> presentation, Map<String, ?> options) {
    var request = new HashMap<String, Object>(Map.of("verifiablePresentation", presentation));
    request.put("options", options);
    return post(PRESENTATIONS, request);
  }

  private Answer post(String path, Map<String, ?> request) {
    return programme.stranger().post(path, request);
  }

  private Answer file(String badge, String form) {
    return programme.stranger().get("/credentials/" + badge + "/badge." + form).succeeded();
  }

  private static void assertAnswer(Answer answer, int status, boolean verified) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo("application/json");
    assertThat(answer.json().get("verified").asBoolean()).isEqualTo(verified);
    assertThat(answer.json().get("errors").isEmpty()).isEqualTo(verified);
  }

  private static List<String> types(Answer answer) {
    return texts(answer.json().get("problemDetails"), "type");
  }

  private static List<String> codes(Answer answer) {
    return texts(answer.json().get("problemDetails"), "code");
  }

  private static List<String> texts(JsonNode items, String member) {
    var texts = new ArrayList<String>();
    items.forEach(item -> texts.add(item.get(member).asText()));
    return texts;
  }

  private static List<String> texts(Answer answer, String member) {
    var texts = new ArrayList<String>();
    answer.json().get(member).forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
