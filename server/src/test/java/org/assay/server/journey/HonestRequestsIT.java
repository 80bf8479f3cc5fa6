package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Door;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A bad request is told what is wrong with it, in the same form everywhere, and changes nothing.
 */
@ExtendWith(OneServer.class)
class HonestRequestsIT {

  private static final String NOBODY = "01890000-0000-7000-8000-000000000000";

  private final BadgeProgramme programme;

  HonestRequestsIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "member twice        | {\"name\":\"A\",\"name\":\"B\",\"description\":\"d\"}",
        "unknown member      | {\"name\":\"A\",\"description\":\"d\",\"colour\":\"red\"}",
        "number for a text   | {\"name\":7,\"description\":\"d\"}",
        "list for a text     | {\"name\":[\"A\"],\"description\":\"d\"}",
        "missing member      | {\"description\":\"d\"}",
        "null for a text     | {\"name\":null,\"description\":\"d\"}",
        "blank name          | {\"name\":\"  \",\"description\":\"d\"}",
        "list for an object  | []",
        "text for an object  | \"A\"",
        "nothing but null    | null",
        "trailing text       | {\"name\":\"A\",\"description\":\"d\"} {}",
        "cut off             | {\"name\":\"A\",",
        "comment             | {\"name\":\"A\",\"description\":\"d\" /* x */}",
        "no JSON             | name=A",
        "control character   | {\"name\":\"A\\u0000B\",\"description\":\"d\"}",
      })
  void bad_body_is_a_problem_and_nothing_is_written(String flaw, String body) {
    int before = programme.all("/frameworks").size();

    var answer = programme.owner().post("/frameworks", "application/json", body);

    assertProblem(answer, 400);
    assertThat(programme.all("/frameworks")).hasSize(before);
  }

  @Test
  void empty_body_is_a_problem() {
    assertProblem(programme.owner().post("/frameworks", "application/json", ""), 400);
  }

  @Test
  void no_body_at_all_is_a_problem() {
    for (var door : List.of("/frameworks", "/skills", "/groups", "/assessments")) {
      assertProblem(programme.owner().send("POST", door), 400);
      assertThat(programme.stranger().send("POST", door).status()).as(door).isEqualTo(401);
    }
  }

  @Test
  void body_in_another_encoding_is_a_problem() {
    var latin = "{\"name\":\"Bäume\",\"description\":\"d\"}".getBytes(ISO_8859_1);

    assertProblem(programme.owner().post("/frameworks", "application/json", latin), 400);
  }

  @Test
  void body_that_is_too_large_is_refused_by_its_size() {
    var large = "{\"name\":\"" + "x".repeat(6 << 20) + "\"}";

    assertProblem(programme.owner().post("/frameworks", "application/json", large), 413);
    assertProblem(programme.stranger().post("/verifications", "application/json", large), 413);
  }

  @Test
  void deeply_nested_body_is_a_problem() {
    var deep = "[".repeat(100_000) + "]".repeat(100_000);

    assertProblem(programme.owner().post("/frameworks", "application/json", deep), 400);
    assertThat(programme.verify(deep.getBytes(UTF_8), "application/json").decision())
        .isEqualTo("REFUTED");
  }

  @Test
  void wrong_media_type_is_named() {
    var owner = programme.owner();

    assertProblem(owner.post("/frameworks", "application/xml", "<name/>"), 415);
    assertProblem(owner.post("/frameworks", "text/plain", "{\"name\":\"A\"}"), 415);
    assertProblem(owner.get("/orders", "application/xml"), 406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/skills/",
        "/achievements/",
        "/learners/",
        "/assessments/",
        "/credentials/",
        "/orders/"
      })
  void unknown_id_is_not_found_and_malformed_id_is_a_problem_too(String path) {
    assertProblem(programme.owner().get(path + NOBODY, "application/json"), 404);
    var malformed = programme.owner().get(path + "not-an-id", "application/json");
    assertThat(malformed.status()).isIn(400, 404);
    assertProblem(malformed, malformed.status());
  }

  @Test
  void unknown_place_and_unknown_method_are_problems() {
    assertProblem(programme.owner().get("/nowhere", "application/json"), 404);
    assertProblem(programme.stranger().get("/skills/x/y/z", "application/json"), 404);
    assertProblem(programme.owner().send("DELETE", "/verifications"), 405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/skills",
        "/frameworks",
        "/achievements",
        "/learners",
        "/assessments",
        "/credentials",
        "/orders",
        "/clients"
      })
  void bad_paging_is_a_problem(String list) {
    for (var paging : List.of("limit=0", "limit=201", "limit=-1", "limit=many", "after=x")) {
      var answer = programme.owner().get(list + "?" + paging, "application/json");
      assertProblem(answer, 400);
    }
  }

  @Test
  void no_door_answers_garbage_with_a_bug_or_with_html() {
    var bad = new ArrayList<String>();
    var garbage =
        List.of(
            "", "{}", "[]", "null", "7", "\"\\uD800\"", "{\"a\":1,\"a\":2}", "{\"a\":", "\u0000");
    for (var door : Door.all(programme.stranger())) {
      for (var body : door.method().equals("GET") ? List.of("") : garbage) {
        var answer =
            programme
                .owner()
                .send(door.method(), door.address(), "application/json", body.getBytes(UTF_8));
        if (answer.status() >= 500 || isHtmlForAnError(answer)) {
          bad.add(door + " with " + body + ": " + answer);
        }
      }
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void result_for_nobody_leaves_no_trace() {
    var course = programme.course("Honesty", "P2Y");
    var answer = programme.record(course, NOBODY, 90, programme.unique("exam"));

    assertThat(answer.status()).isIn(404, 422);
    assertProblem(answer, answer.status());
    assertThat(programme.all("/assessments/" + course.assessment() + "/results")).isEmpty();
    assertThat(programme.orders(course)).isEmpty();
  }

  private static boolean isHtmlForAnError(Answer answer) {
    return answer.status() >= 400 && answer.mediaType().equals("text/html");
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.mediaType()).as(answer.toString()).isEqualTo("application/problem+json");
    var problem = answer.json();
    assertThat(problem.get("type").asText()).startsWith("urn:assay:problem:");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asText())
        .isNotBlank()
        .doesNotContain("Exception", "java.", "org.", "com.", "SQL");
  }
}
