package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Learning, from what a tool reports to plans and recommendations. */
@ExtendWith(OneServer.class)
class LearningIT {

  private final BadgeProgramme programme;
  private final Instant morning =
      LocalDate.now(ZoneOffset.UTC).minusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC);
  private AssayClient campus = AssayClient.stranger(URI.create("http://localhost"));
  private String managerNumber = "";
  private String manager = "";
  private String learner = "";

  LearningIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @BeforeEach
  void make_a_learner_their_manager_and_a_learning_system() {
    campus = programme.tool(List.of("learning:write", "learning:read"), List.of());
    managerNumber = programme.unique("M");
    manager = programme.person("Mia", "Manager", Map.of("employeeId", managerNumber));
    learner =
        programme.person(
            "Lea",
            "Learner",
            Map.of("managerEmployeeId", managerNumber, "role", "baker", "timeZone", "UTC"));
  }

  @Test
  void pieces_that_a_tool_reports_become_hours_and_a_tier() {
    var course = resource("Sourdough", Map.of());
    piece("one", course, 0, 60, false);
    piece("two", course, 30, 90, false);
    piece("two", course, 30, 90, false);
    var lea = programme.actingAs(learner, "learner");

    var progress = progress(lea);

    assertThat(progress.get("hours").asDouble()).isEqualTo(1.5);
    assertThat(progress.get("tier").asText()).isEqualTo("under");
    assertThat(progress.at("/byDelivery/CLASSROOM").asDouble()).isEqualTo(1.5);
    assertThat(progress.get("target").asDouble()).isEqualTo(40);
    var before = "/learning/" + learner + "/progress?asOf=" + morning.plus(45, ChronoUnit.MINUTES);
    assertThat(lea.get(before).succeeded().json().get("hours").asDouble()).isEqualTo(0.75);

    piece("two", course, 30, 120, false);
    assertThat(progress(lea).get("hours").asDouble()).isEqualTo(2);
  }

  @Test
  void what_the_manager_asks_for_is_done_when_it_is_completed() {
    var course = resource("Croissants", Map.of());
    var mia = programme.actingAs(manager, "manager");
    var lea = programme.actingAs(learner, "learner");

    var item = Map.of("learner", learner, "resource", course, "due", "2099-01-01");
    assertThat(mia.post("/teams/items", item).status()).isEqualTo(201);
    assertThat(state(lea)).isEqualTo("MANAGER OPEN");
    assertThat(reasons(lea, course)).containsExactly("MANAGER");

    piece("one", course, 0, 60, false);
    assertThat(state(lea)).isEqualTo("MANAGER IN_PROGRESS");

    piece("two", course, 60, 90, true);
    assertThat(state(mia)).isEqualTo("MANAGER DONE");
    assertThat(reasons(lea, course)).isEmpty();
  }

  @Test
  void right_to_see_moves_with_the_person() {
    var course = resource("Brioche", Map.of());
    var otherNumber = programme.unique("M");
    var other = programme.person("Max", "Manager", Map.of("employeeId", otherNumber));
    var mia = programme.actingAs(manager, "manager");
    var max = programme.actingAs(other, "manager");
    mia.post("/teams/items", Map.of("resource", course)).succeeded();
    assertThat(seen(mia)).containsOnly(200);
    assertThat(seen(max)).containsOnly(403);
    assertThat(max.post("/teams/items", Map.of("learner", learner, "resource", course)).status())
        .isEqualTo(403);

    moveTo(otherNumber);

    assertThat(seen(mia)).containsOnly(403);
    assertThat(seen(max)).containsOnly(200);
    assertThat(max.get("/learning/" + learner + "/plan").json().get("items")).isEmpty();
    assertThat(mia.get("/teams/progress").succeeded().json().get("items")).isEmpty();
    assertThat(max.get("/teams/progress").json().at("/items/0/person").asText()).isEqualTo(learner);
  }

  @Test
  void nobody_else_sees_and_nobody_reports_for_themselves() {
    var course = resource("Pretzels", Map.of());
    var sam = programme.actingAs(programme.person("Sam", "Stranger"), "learner", "manager");
    assertThat(seen(sam)).containsOnly(403);
    assertThat(sam.get("/learning/" + manager + "x/plan").status()).isEqualTo(404);
    var nobody = "0190a0a0-0000-7000-8000-000000000000";
    assertThat(sam.get("/learning/" + nobody + "/plan").status()).isEqualTo(403);
    assertThat(programme.owner().get("/learning/" + nobody + "/plan").status()).isEqualTo(404);

    var report = report("self", course, 0, 60, true);
    var lea = programme.actingAs(learner, "learner");
    assertThat(lea.post("/learning", report).status()).isEqualTo(403);
    var owning = programme.actingAs(learner, "learner", "owner");
    assertThat(owning.post("/learning", report).status()).isEqualTo(403);
    var mia = programme.actingAs(manager, "manager");
    assertThat(mia.post("/learning", report).status()).isEqualTo(403);
  }

  @Test
  void goals_requirements_and_recommendations_name_where_they_come_from() {
    var skill = programme.skill("Dough");
    programme.designate(skill, "Baking");
    var course = resource("Dough basics", Map.of("skills", List.of(skill)));
    var lea = programme.actingAs(learner, "learner");
    var required = Map.of("role", "baker", "resource", course, "due", "2020-01-01");
    programme.owner().post("/requirements", required).succeeded();
    lea.post("/learning/" + learner + "/goals", Map.of("skill", skill, "selfRating", 2))
        .succeeded();
    lea.put("/learning/" + learner + "/interests", Map.of("skills", List.of(skill))).succeeded();

    var plan = lea.get("/learning/" + learner + "/plan").succeeded().json().get("items");
    assertThat(plan)
        .extracting(item -> item.get("origin").asText() + " " + item.get("state").asText())
        .containsExactly("REQUIRED OVERDUE", "OWN_GOAL OPEN");
    assertThat(plan.get(1).at("/selfRatings/0/rating").asInt()).isEqualTo(2);
    assertThat(reasons(lea, course)).containsExactly("HOT_SKILL", "INTEREST");

    lea.put("/learning/" + learner + "/interests", Map.of("skills", List.of())).succeeded();
    assertThat(reasons(lea, course)).containsExactly("HOT_SKILL");
    var mia = programme.actingAs(manager, "manager");
    assertThat(mia.post("/requirements", required).status()).isEqualTo(403);
    assertThat(mia.post("/learning/" + learner + "/goals", Map.of("skill", skill)).status())
        .isEqualTo(403);
  }

  @Test
  void file_of_reports_is_taken_row_by_row() {
    var course = resource("Rye", Map.of());
    var iri = programme.owner().get("/resources/" + course).json().get("externalId").asText();
    var number = programme.owner().get("/learners/" + learner).json().get("employeeId").asText();
    var csv =
        "key,employee_id,external_id,spent,at,completed\n"
            + "a,"
            + number
            + ","
            + iri
            + ",PT2H,"
            + morning
            + ",true\n"
            + "a,"
            + number
            + ","
            + iri
            + ",PT2H,"
            + morning
            + ",true\n"
            + "b,nobody,"
            + iri
            + ",PT2H,"
            + morning
            + ",true\n"
            + "c,"
            + number
            + ","
            + iri
            + ",two hours,"
            + morning
            + ",true\n";
    var answer = campus.post("/learning", "text/csv", csv).succeeded().json();
    assertThat(answer.get("created").asInt()).isEqualTo(1);
    assertThat(answer.get("same").asInt()).isEqualTo(1);
    assertThat(answer.get("refused"))
        .extracting(row -> row.get("row").asInt())
        .containsExactly(3, 4);
  }

  private void moveTo(String newManager) {
    var wish = new HashMap<String, Object>();
    var known = programme.owner().get("/learners/" + learner).succeeded().json();
    for (var name : List.of("employeeId", "email", "givenName", "familyName", "role")) {
      wish.put(name, known.get(name).asText());
    }
    wish.put("managerEmployeeId", newManager);
    programme.owner().put("/learners/" + learner, wish).succeeded();
  }

  private String resource(String title, Map<String, ?> more) {
    var wish = new HashMap<String, Object>();
    wish.put("title", title);
    wish.put("provider", "Campus");
    wish.put("delivery", "CLASSROOM");
    wish.put("externalId", "https://campus.example.org/" + programme.unique("course"));
    wish.putAll(more);
    return programme.made("/resources", wish);
  }

  private void piece(String key, String course, int from, int to, boolean completed) {
    campus.post("/learning", report(key, course, from, to, completed)).succeeded();
  }

  private Map<String, ?> report(String key, String course, int from, int to, boolean completed) {
    return Map.of(
        "key",
        key + learner,
        "learner",
        learner,
        "resource",
        course,
        "from",
        morning.plus(from, ChronoUnit.MINUTES).toString(),
        "to",
        morning.plus(to, ChronoUnit.MINUTES).toString(),
        "completed",
        completed);
  }

  private JsonNode progress(AssayClient reader) {
    var year = morning.atOffset(ZoneOffset.UTC).getYear();
    return reader.get("/learning/" + learner + "/progress?year=" + year).succeeded().json();
  }

  private String state(AssayClient reader) {
    for (var item : reader.get("/learning/" + learner + "/plan").succeeded().json().get("items")) {
      // What the organisation requires of everybody stands in every plan, too.
      if (!item.get("origin").asText().equals("REQUIRED")) {
        return item.get("origin").asText() + " " + item.get("state").asText();
      }
    }
    return "nothing";
  }

  private List<String> reasons(AssayClient reader, String course) {
    var found = reader.get("/learning/" + learner + "/recommendations").succeeded().json();
    for (var item : found.get("items")) {
      if (item.at("/aim/id").asText().equals(course)) {
        return item.get("reasons").findValuesAsText("reason");
      }
    }
    return List.of();
  }

  private List<Integer> seen(AssayClient reader) {
    return List.of("progress", "plan", "recommendations", "interests").stream()
        .map(what -> reader.get("/learning/" + learner + "/" + what).status())
        .toList();
  }
}
