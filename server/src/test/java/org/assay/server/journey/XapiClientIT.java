package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.LearningSystem;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A learning system tells by xAPI what people did, with a client that knows nothing of Assay. */
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XapiClientIT {

  private static final String VERSION = "X-Experience-API-Version";
  private static final String PASSED = "http://adlnet.gov/expapi/verbs/passed";

  private final BadgeProgramme programme;
  private final Optional<LearningSystem> others = LearningSystem.install();

  XapiClientIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void passed_becomes_a_badge_and_voided_takes_its_support_away() {
    assumeTrue(others.isPresent(), "npm is absent or cannot reach its registry");
    var lms = client("xapi:write", "xapi:read");
    var activity = "https://lms.example.org/" + programme.unique("test");
    classFor(activity);
    var mail = programme.unique("mail") + "@example.org";
    var lea = programme.person("Lea", "Learner", Map.of("email", mail));
    var id = UUID.randomUUID().toString();
    var statement = passed(id, mail, activity);

    assertThat(call(lms, "sendStatement", Map.of("statement", statement)).get(0).asText())
        .isEqualTo(id);
    programme.awaitBadge(lea);
    assertThat(award(lea)).isEqualTo("SUPPORTED");
    var asked =
        Map.of("agent", statement.get("actor"), "verb", PASSED, "activity", (Object) activity);
    assertThat(found(lms, asked)).containsExactly(id);

    call(lms, "sendStatement", Map.of("statement", statement));
    assertThat(found(lms, asked)).containsExactly(id);
    assertThat(programme.badges(lea)).hasSize(1);

    var actor = Map.of("mbox", "mailto:lms@example.org");
    call(lms, "voidStatement", Map.of("actor", actor, "statementId", id));
    assertThat(found(lms, asked)).as("only the one that voids it").hasSize(1).doesNotContain(id);
    assertThat(call(lms, "getVoidedStatement", Map.of("voidedStatementId", id)).get("id").asText())
        .isEqualTo(id);
    assertThat(award(lea)).isEqualTo("UNSUPPORTED");
  }

  @Test
  void person_sees_what_was_reported_and_appeals_and_the_owner_corrects_it() {
    var activity = "https://lms.example.org/" + programme.unique("test");
    classFor(activity);
    var mail = programme.unique("mail") + "@example.org";
    var lea = programme.person("Lea", "Learner", Map.of("email", mail));
    var statement = new HashMap<>(passed(id(), mail, activity));
    statement.put("verb", Map.of("id", "http://adlnet.gov/expapi/verbs/failed"));
    statement.put("result", Map.of("score", Map.of("raw", 60, "min", 0, "max", 100)));
    var lms = basic(client("xapi:write")).with(VERSION, "1.0.3");
    lms.post("/xapi/statements", statement).succeeded();

    var learner = programme.actingAs(lea, "learner");
    var seen = learner.get("/results").succeeded().json().get("items");
    assertThat(seen).hasSize(1);
    assertThat(seen.at("/0/passed").asBoolean()).isFalse();
    var stranger = programme.actingAs(programme.person("Sam", "Stranger"), "learner");
    assertThat(stranger.get("/results?learner=" + lea).status()).isEqualTo(403);
    var appeals = "/results/" + seen.at("/0/id").asText() + "/appeal";
    var reason = Map.of("reason", "Question 3 has two right answers.");
    assertThat(stranger.post(appeals, reason).status()).isEqualTo(404);
    var appeal = learner.post(appeals, reason).succeeded().json().get("id").asText();

    var decision = Map.of("outcome", "corrected", "score", 88, "answer", "It has.");
    assertThat(learner.post("/appeals/" + appeal + "/decision", decision).status()).isEqualTo(403);
    var open = programme.owner().get("/appeals?state=OPEN&limit=200").succeeded().json();
    assertThat(open.get("items")).anyMatch(one -> one.get("id").asText().equals(appeal));
    programme.owner().post("/appeals/" + appeal + "/decision", decision).succeeded();

    programme.awaitBadge(lea);
    assertThat(award(lea)).isEqualTo("SUPPORTED");
    assertThat(learner.get("/appeals").succeeded().json().at("/items/0/answer").asText())
        .isEqualTo("It has.");
    lms.post("/xapi/statements", statement).succeeded();
    assertThat(award(lea)).isEqualTo("SUPPORTED");
  }

  @Test
  void request_without_a_version_is_refused_and_the_answer_names_one() {
    var lms = basic(client("xapi:read"));
    var answer = lms.get("/xapi/statements");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.header(VERSION)).isEqualTo("1.0.3");
    assertThat(lms.with(VERSION, "0.95").get("/xapi/statements").status()).isEqualTo(400);
    var page = lms.with(VERSION, "1.0.3").get("/xapi/statements").succeeded().json();
    assertThat(page.get("statements").isArray()).isTrue();
  }

  @Test
  void what_is_not_spoken_is_refused_in_words_and_the_answer_names_a_version() {
    var lms = basic(client("xapi:write", "xapi:read")).with(VERSION, "1.0.3");
    var state = lms.get("/xapi/activities/state?stateId=s&activityId=x:y&agent=%7B%7D");
    assertThat(state.status()).isEqualTo(404);
    assertThat(state.json().get("detail").asText()).contains("only statements are kept");
    assertThat(state.header(VERSION)).isEqualTo("1.0.3");

    var form = "method=GET".getBytes(UTF_8);
    var alternate = lms.send("POST", "/xapi/statements", "application/x-www-form-urlencoded", form);
    assertThat(alternate.status()).isEqualTo(415);
    assertThat(alternate.json().get("detail").asText()).contains("alternate request syntax");

    var attached = "--b\r\n\r\n{}\r\n--b--\r\n".getBytes(UTF_8);
    var multipart = lms.send("POST", "/xapi/statements", "multipart/mixed; boundary=b", attached);
    assertThat(multipart.status()).isEqualTo(415);
    assertThat(multipart.json().get("detail").asText()).contains("'fileUrl'");
    assertThat(multipart.header(VERSION)).isEqualTo("1.0.3");
  }

  @Test
  void person_with_every_role_speaks_no_xapi() {
    var person = programme.person("Olga", "Owner");
    var owner = programme.actingAs(person, "learner", "owner").with(VERSION, "1.0.3");
    assertThat(owner.get("/xapi/statements").status()).isEqualTo(403);
    assertThat(owner.post("/xapi/statements", passed(id(), "a@example.org", "x:y")).status())
        .isEqualTo(403);
  }

  @Test
  void secret_opens_the_doors_of_xapi_only_and_no_wider_than_the_scopes() {
    var wide = basic(client("xapi:read", "learners:read")).with(VERSION, "1.0.3");
    assertThat(wide.get("/xapi/statements").status()).isEqualTo(200);
    assertThat(wide.get("/learners").status()).isEqualTo(401);
    var statement = passed(id(), "nobody@example.org", "x:y");
    assertThat(wide.post("/xapi/statements", statement).status()).isEqualTo(403);
    var made = client("xapi:read");
    var wrong =
        programme
            .stranger()
            .withSecret(made.get("client_id").asText(), "wrong")
            .with(VERSION, "1.0.3");
    assertThat(wrong.get("/xapi/statements").status()).isEqualTo(401);
  }

  private JsonNode call(JsonNode lms, String function, Map<String, ?> parameters) {
    return others.orElseThrow().call(programme.server().base(), lms, function, parameters);
  }

  private List<String> found(JsonNode lms, Map<String, ?> asked) {
    var ids = new ArrayList<String>();
    for (var statement : call(lms, "getStatements", asked).get("statements")) {
      ids.add(statement.get("id").asText());
    }
    return ids;
  }

  private String award(String learner) {
    var awards = programme.owner().get("/awards?learner=" + learner).succeeded().json();
    assertThat(awards.get("items")).hasSize(1);
    return awards.at("/items/0/state").asText();
  }

  private void classFor(String activity) {
    var test =
        programme.made(
            "/assessments",
            Map.of(
                "name",
                "Test of the LMS",
                "kind",
                "APPLIED",
                "threshold",
                70,
                "externalIds",
                List.of(activity)));
    var achievement = programme.draft(programme.skill("Listening"), test, Map.of());
    programme.owner().send("POST", "/achievements/" + achievement + "/publish").succeeded();
  }

  private JsonNode client(String... scopes) {
    var wish =
        Map.of("name", programme.unique("lms"), "scopes", List.of(scopes), "purposes", List.of());
    return programme.owner().post("/clients", wish).succeeded().json();
  }

  private AssayClient basic(JsonNode made) {
    return programme
        .stranger()
        .withSecret(made.get("client_id").asText(), made.get("client_secret").asText());
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private static Map<String, Object> passed(String id, String mail, String activity) {
    return Map.of(
        "id",
        id,
        "actor",
        Map.of("objectType", "Agent", "mbox", "mailto:" + mail),
        "verb",
        Map.of("id", PASSED, "display", Map.of("en", "passed")),
        "object",
        Map.of("objectType", "Activity", "id", activity),
        "result",
        Map.of("score", Map.of("raw", 85, "min", 0, "max", 100), "success", true),
        "timestamp",
        "2026-05-01T10:00:00Z");
  }
}
