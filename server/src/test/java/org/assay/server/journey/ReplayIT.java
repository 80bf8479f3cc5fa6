package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tool was told something; later somebody asks what, and why. */
@ExtendWith(OneServer.class)
class ReplayIT {

  private final BadgeProgramme programme;
  private AssayClient tool;
  private Course course;
  private String ann = "";
  private String badge = "";

  ReplayIT(BadgeProgramme programme) {
    this.programme = programme;
    this.tool = programme.stranger();
    this.course = new Course("", "", "");
  }

  @BeforeEach
  void somebody_earns_a_badge_and_a_tool_may_ask() {
    tool = programme.tool(List.of("skillprofiles:read"), List.of("compensation"));
    course = programme.course(programme.unique("Cloud"), "P2Y");
    ann = programme.person("Ann", "Told", Map.of("unit", "Here"));
    programme.record(course, ann, 90, programme.unique("exam")).succeeded();
    badge = programme.awaitBadge(ann);
  }

  @Test
  void answers_of_each_kind_come_out_the_same_after_everything_changed() {
    programme.designate(course.skill(), "Cloud");
    var query = "purpose=compensation&score=skill-value&since=2020-01-01";
    var profile = tool.get("/skill-profiles/" + ann + "?" + query).succeeded().json();
    var batch =
        tool.post(
                "/skill-profiles/batch",
                Map.of("people", List.of(ann), "purpose", "compensation", "score", "skill-value"))
            .succeeded()
            .json();
    var gained =
        tool.get("/skill-profiles/new-skills?" + query + "&skill=" + course.skill())
            .succeeded()
            .json();
    changeEverything();

    for (var told : List.of(profile, batch.at("/items/0"), gained.at("/items/0"))) {
      var answer = replay(tool, told.get("receipt").asText());
      assertThat(answer)
          .hasToString(
              "{\"signature\":\"good\",\"kept\":\"same\",\"recomputed\":\"same\",\"differs\":[]}");
    }
    var now = tool.get("/skill-profiles/" + ann + "?" + query).succeeded().json();
    assertThat(now.get("skills")).isEmpty();
    assertThat(profile.at("/skills/0/strategic").asBoolean()).isTrue();
    assertThat(profile.at("/score/total").asLong()).isEqualTo(400_000);
  }

  private void changeEverything() {
    var owner = programme.owner();
    var skill = owner.get("/skills/" + course.skill()).succeeded().json();
    var renamed =
        Map.of(
            "name", programme.unique("Renamed"),
            "description", "Else.",
            "framework", skill.get("framework").asText(),
            "code", skill.get("code").asText());
    owner.put("/skills/" + course.skill(), renamed).succeeded();
    var path = "/achievements/" + course.achievement();
    owner.send("POST", path + "/versions").succeeded();
    owner.send("POST", path + "/publish").succeeded();
    owner.send("POST", path + "/retire").succeeded();
    owner
        .put("/skill-currencies/" + course.skill(), Map.of("kind", "RENEWAL", "period", "P1D"))
        .succeeded();
    programme.revoke(badge, "Given in error.").succeeded();
    var moved =
        Map.of(
            "employeeId", programme.unique("E"),
            "email", programme.unique("m") + "@example.org",
            "givenName", "Ann",
            "familyName", "Moved",
            "unit", "Elsewhere");
    owner.put("/learners/" + ann, moved).succeeded();
  }

  @Test
  void person_replays_what_a_tool_was_told_and_nobody_else_does() {
    var read = tool.get("/skill-profiles/" + ann + "?purpose=compensation").succeeded().json();
    var receipt = read.get("receipt").asText();
    var itself = programme.actingAs(ann, "learner");
    var other = programme.tool(List.of("skillprofiles:read"), List.of("compensation"));

    assertThat(replay(itself, receipt).get("recomputed").asText()).isEqualTo("same");
    assertThat(other.post("/receipts/replay", "application/jwt", receipt.getBytes(UTF_8)).status())
        .isEqualTo(403);
    assertThat(replay(other, receipt.substring(0, receipt.length() - 4) + "AAAA").toString())
        .isEqualTo("{\"signature\":\"bad\",\"why\":\"PROOF_VERIFICATION_ERROR\"}");
  }

  @Test
  void formulas_have_versions_that_never_change_and_a_page() {
    var name = "value-" + programme.unique("x").toLowerCase(Locale.ROOT);
    var path = "/score-formulas/" + name;
    var wish = Map.of("points", Map.of("skill", 200), "level", 250, "strategic", 2000);
    var first = programme.owner().put(path, wish).succeeded().json();
    var same = programme.owner().put(path, wish).succeeded().json();
    var next =
        programme
            .owner()
            .put(path, Map.of("points", Map.of("skill", 1), "level", 0, "strategic", 1000))
            .succeeded()
            .json();

    assertThat(first.get("version").asInt()).isEqualTo(1);
    assertThat(same).isEqualTo(first);
    assertThat(next.get("version").asInt()).isEqualTo(2);
    assertThat(programme.stranger().get(path + "/versions/1").succeeded().json()).isEqualTo(first);
    assertThat(programme.stranger().get(path).succeeded().json()).isEqualTo(next);
    assertThat(programme.stranger().get(path + "/versions/3").status()).isEqualTo(404);
    assertThat(programme.stranger().get("/score-formulas").succeeded().json().get("items"))
        .contains(next);
    assertThat(tool.put(path, wish).status()).isEqualTo(403);
  }

  @Test
  void currency_of_a_skill_is_said_and_read() {
    var path = "/skill-currencies/" + course.skill();
    assertThat(programme.stranger().get(path).succeeded().json().get("kind").asText())
        .isEqualTo("LASTING");
    programme.owner().put(path, Map.of("kind", "HALF_LIFE", "period", "P2Y")).succeeded();

    assertThat(programme.stranger().get(path).succeeded().json())
        .hasToString(
            "{\"skill\":\"%s\",\"kind\":\"HALF_LIFE\",\"period\":\"P2Y\"}"
                .formatted(course.skill()));
    assertThat(programme.owner().put(path, Map.of("kind", "HALF_LIFE")).status()).isEqualTo(400);
    var nothing = "/skill-currencies/01890000-0000-7000-8000-000000000000";
    assertThat(programme.stranger().get(nothing).status()).isEqualTo(404);
  }

  private static JsonNode replay(AssayClient caller, String receipt) {
    return caller
        .post("/receipts/replay", "application/jwt", receipt.getBytes(UTF_8))
        .succeeded()
        .json();
  }
}
