package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Multipart;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.OtherIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's program sends badges of somebody else, in every way there is. */
@ExtendWith(OneServer.class)
class VerificationsIT {

  private static final String PATH = "/verifications";
  private static final String JSON = "application/json";

  private final BadgeProgramme programme;
  private final OtherIssuer issuer = OtherIssuer.anew();
  private final OtherIssuer other = OtherIssuer.anew();

  VerificationsIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void badge_as_body_is_verified_and_the_three_answers_stand_apart() {
    var answer = verify(PATH, sound());

    assertDecision(answer, "VERIFIED");
    assertThat(answer.json().get("kind").asText()).isEqualTo("OPEN_BADGE");
    assertThat(answer.json().at("/answers/proof").asText()).isEqualTo("CONFIRMED");
    assertThat(answer.json().at("/answers/validity").asText()).isEqualTo("CONFIRMED");
    assertThat(answer.json().at("/answers/trust").asText()).isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void first_file_of_a_form_is_verified() {
    var forms =
        List.of(
            new Multipart().file("badge", "b.json", JSON, sound().getBytes(UTF_8)),
            new Multipart()
                .file("file", "", "application/octet-stream", new byte[0])
                .file("file", "b.json", JSON, sound().getBytes(UTF_8))
                .file("file", "c.json", JSON, "{}".getBytes(UTF_8)),
            new Multipart().text("text", sound()));

    for (var form : forms) {
      assertDecision(send(PATH, form), "VERIFIED");
    }
  }

  @Test
  void fields_of_a_form_are_heeded_as_those_of_the_query() {
    var strange = other.sign(issuer.badge("Bread", "Bakers", Map.of()));
    var form = new Multipart().text("text", OtherIssuer.text(strange)).text("policy", "proof-only");

    assertDecision(send(PATH, form), "VERIFIED");
    assertDecision(send(PATH, new Multipart().text("text", OtherIssuer.text(strange))), "REFUTED");
    assertThat(send(PATH, form).json().get("policy").asText()).isEqualTo("proof-only");
  }

  @Test
  void form_over_the_limit_is_refused_by_its_size() {
    var form = new Multipart().file("file", "b.json", JSON, new byte[6 << 20]);

    assertProblem(send(PATH, form), 413, "too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--",
        "no boundary anywhere",
        "------journey-7MA4YWxkTrZu0gW\r\n",
        "------journey-7MA4YWxkTrZu0gW\r\nContent-Disposition: form-data\r\n\r\nx",
        "------journey-7MA4YWxkTrZu0gW\r\n\r\nx\r\n------journey-7MA4YWxkTrZu0gW--\r\n"
      })
  void broken_form_is_a_problem(String body) {
    assertProblem(
        programme.stranger().post(PATH, Multipart.MEDIA_TYPE, body), 400, "invalid-request");
    assertProblem(
        programme.stranger().post(PATH, "multipart/form-data", body), 400, "invalid-request");
  }

  @Test
  void address_that_must_not_be_asked_leaves_the_verdict_open() {
    for (var url :
        List.of(
            "https://127.0.0.1/x",
            "https://localhost/x",
            "https://10.0.0.1/x",
            "https://[::1]/x",
            "https://169.254.169.254/latest/meta-data",
            "https://nowhere.invalid/badge.json")) {
      var answer = programme.stranger().post(PATH, Map.of("url", url));
      assertDecision(answer, "UNDETERMINED");
      assertThat(answer.text()).contains("LOADING_ERROR").doesNotContain("java.", "org.");
      assertDecision(send(PATH, new Multipart().text("url", url)), "UNDETERMINED");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://elsewhere.example/b",
        "file:///etc/passwd",
        "https://",
        "x y",
        "ftp:x"
      })
  void what_is_no_address_is_a_problem(String url) {
    assertProblem(programme.stranger().post(PATH, Map.of("url", url)), 400, "invalid-request");
  }

  @Test
  void object_with_more_than_an_address_is_a_badge_and_nothing_is_fetched() {
    var request = Map.of("url", "https://elsewhere.example/b", "type", "VerifiableCredential");

    assertDecision(programme.stranger().post(PATH, request), "REFUTED");
  }

  @Test
  void policy_is_named_in_the_answer_and_an_unknown_one_is_a_problem() {
    var strange = OtherIssuer.text(other.sign(issuer.badge("Bread", "Bakers", Map.of())));

    assertDecision(verify(PATH, strange), "REFUTED");
    assertDecision(verify(PATH + "?policy=compatible", strange), "REFUTED");
    var lax = verify(PATH + "?policy=proof-only", strange);
    assertDecision(lax, "VERIFIED");
    assertThat(lax.json().get("policy").asText()).isEqualTo("proof-only");
    assertThat(lax.text()).contains("ISSUER_MISMATCH");
    assertProblem(verify(PATH + "?policy=lax", strange), 400, "invalid-request");
  }

  @Test
  void recipient_challenge_and_domain_are_compared() {
    assertDecision(verify(PATH + "?recipient=id:did:example:learner", sound()), "VERIFIED");
    assertDecision(verify(PATH + "?recipient=did:example:learner", sound()), "VERIFIED");
    assertDecision(verify(PATH + "?recipient=did:example:other", sound()), "REFUTED");
    assertProblem(verify(PATH + "?recipient=nobody", sound()), 400, "invalid-request");

    var shown =
        other.present(other.presentation(List.of(issuer.sign(badge()))), "c-1", "a.example");
    var text = OtherIssuer.text(shown);
    assertDecision(verify(PATH + "?challenge=c-1&domain=a.example", text), "VERIFIED");
    assertDecision(verify(PATH + "?challenge=c-2&domain=a.example", text), "REFUTED");
    assertDecision(verify(PATH, text), "UNDETERMINED");
  }

  private Map<String, Object> badge() {
    return issuer.badge("Bread", "Bakers", Map.of());
  }

  private String sound() {
    return OtherIssuer.text(issuer.sign(badge()));
  }

  private Answer verify(String path, String badge) {
    return programme.stranger().post(path, JSON, badge);
  }

  private Answer send(String path, Multipart form) {
    return programme.stranger().post(path, Multipart.MEDIA_TYPE, form.bytes());
  }

  private static void assertDecision(Answer answer, String decision) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo(JSON);
    assertThat(answer.json().get("decision").asText())
        .as(answer.json().get("findings").toString())
        .isEqualTo(decision);
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.json().get("type").asText()).isEqualTo("urn:assay:problem:" + code);
  }
}
