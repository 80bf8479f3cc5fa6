package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.LtiTool;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tool gives scores by LTI, and can do nothing else here. */
@ExtendWith(OneServer.class)
class LtiScoresIT {

  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";
  private static final String ALL =
      AGS + "lineitem " + AGS + "score " + AGS + "result.readonly openid";
  private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

  private final BadgeProgramme programme;
  private final LtiTool tool = new LtiTool();
  private JsonNode registered = JsonNodeFactory.instance.objectNode();
  private Course course = new Course("", "", "");

  LtiScoresIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @BeforeEach
  void register_a_tool() {
    course = programme.course("Quiz", "P2Y");
    registered = registered(tool);
  }

  @Test
  void grade_becomes_a_result_and_a_badge_and_word_of_progress_does_not() {
    var quiz = signedIn();
    var item = item(quiz);
    var number = programme.unique("E");
    var lou = programme.person("Lou", "Learner", Map.of("employeeId", number));

    assertThat(score(quiz, item, number, 9, "PendingManual").succeeded().status())
        .isBetween(200, 204);
    assertThat(results(quiz, item)).isEmpty();
    score(quiz, item, number, 18, "FullyGraded").succeeded();
    score(quiz, item, number, 18, "FullyGraded").succeeded();

    programme.awaitBadge(lou);
    var results = results(quiz, item);
    assertThat(results).hasSize(1);
    assertThat(results.get(0).get("userId").asText()).isEqualTo(number);
    assertThat(results.get(0).get("resultScore").asInt()).isEqualTo(18);
    assertThat(results.get(0).get("resultMaximum").asText()).isEqualTo("20");
    assertThat(results.get(0).get("scoreOf").asText()).isEqualTo(item);
  }

  @Test
  void word_of_who_one_is_counts_once_and_only_by_the_own_key() {
    var form = form(tool, registered);
    assertThat(token(form).succeeded().header("Cache-Control")).contains("no-store");
    assertThat(token(form).status()).isEqualTo(401);
    var stolen = token(form(new LtiTool(), registered));
    assertThat(stolen.status()).isEqualTo(401);
    assertThat(stolen.json().get("error").asText()).isEqualTo("invalid_client");
  }

  @Test
  void token_of_a_tool_opens_no_other_door() {
    var quiz = signedIn();
    assertThat(quiz.get("/learners").status()).isEqualTo(403);
    assertThat(quiz.get("/lti/tools").status()).isEqualTo(403);
    var xapi = quiz.with("X-Experience-API-Version", "1.0.3");
    assertThat(xapi.get("/xapi/statements").status()).isEqualTo(403);
    var results = "/assessments/" + course.assessment() + "/results";
    assertThat(quiz.post(results, Map.of("learner", "x", "score", 90)).status()).isEqualTo(403);

    var other = registered(new LtiTool());
    var theirs = path(other.get("lineItems").asText());
    assertThat(quiz.get(theirs, ITEMS).status()).isEqualTo(403);
    var person = programme.actingAs(programme.person("Pia", "Person"), "learner", "assessor");
    assertThat(person.get(theirs, ITEMS).status()).isEqualTo(403);
    assertThat(programme.stranger().get(theirs, ITEMS).status()).isEqualTo(401);
  }

  @Test
  void score_goes_by_the_scope_that_was_asked_for() {
    var reader = token(tool.form(clientId(), tokenEndpoint(), AGS + "result.readonly"));
    var quiz =
        programme.stranger().withToken(reader.succeeded().json().get("access_token").asText());
    var item = item(signedIn());
    assertThat(results(quiz, item)).isEmpty();
    assertThat(score(quiz, item, "nobody", 18, "FullyGraded").status()).isEqualTo(403);
  }

  private JsonNode registered(LtiTool its) {
    var wish =
        Map.of(
            "name",
            programme.unique("quiz"),
            "jwks",
            its.keys(),
            "assessments",
            List.of(course.assessment()));
    return programme.owner().post("/lti/tools", wish).succeeded().json();
  }

  private String clientId() {
    return registered.get("clientId").asText();
  }

  private URI tokenEndpoint() {
    return URI.create(registered.get("tokenEndpoint").asText());
  }

  private String form(LtiTool by, JsonNode its) {
    return by.form(its.get("clientId").asText(), tokenEndpoint(), ALL);
  }

  private Answer token(String form) {
    return programme
        .stranger()
        .post(path(tokenEndpoint().toString()), "application/x-www-form-urlencoded", form);
  }

  private AssayClient signedIn() {
    var answer = token(form(tool, registered)).succeeded().json();
    assertThat(answer.get("scope").asText()).contains("lineitem.readonly").doesNotContain("openid");
    return programme.stranger().withToken(answer.get("access_token").asText());
  }

  private String item(AssayClient quiz) {
    var items = quiz.get(path(registered.get("lineItems").asText()), ITEMS).succeeded();
    assertThat(items.mediaType()).isEqualTo(ITEMS);
    assertThat(items.json()).hasSize(1);
    return items.json().get(0).get("id").asText();
  }

  private static Answer score(
      AssayClient quiz, String item, String user, int given, String grading) {
    var said =
        "{\"userId\":\"%s\",\"scoreGiven\":%d,\"scoreMaximum\":20,\"timestamp\":\"%s\","
            + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"%s\",\"https://x\":1}";
    var time = "2026-05-01T10:00:00.000Z";
    var body = said.formatted(user, given, time, grading).getBytes(UTF_8);
    return quiz.post(path(item) + "/scores", SCORE, body);
  }

  private static JsonNode results(AssayClient quiz, String item) {
    var form = "application/vnd.ims.lis.v2.resultcontainer+json";
    return quiz.get(path(item) + "/results", form).succeeded().json();
  }

  private static String path(String address) {
    return URI.create(address).getPath();
  }
}
