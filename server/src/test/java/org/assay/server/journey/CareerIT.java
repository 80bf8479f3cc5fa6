package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.PublishedForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A career tool asks which roles fit somebody, what is missing, and which badges close the gap. */
@ExtendWith(OneServer.class)
class CareerIT {

  private final BadgeProgramme programme;
  private AssayClient tool;
  private Course cloud = new Course("", "", "");
  private Course data = new Course("", "", "");
  private String expert = "";
  private String role = "";
  private String person = "";

  CareerIT(BadgeProgramme programme) {
    this.programme = programme;
    this.tool = programme.stranger();
  }

  @BeforeEach
  void say_what_a_role_asks_for_and_how_it_is_earned() {
    tool = programme.tool(List.of("skillprofiles:read"), List.of("career"));
    cloud = course("Cloud");
    data = course("Data");
    expert =
        programme.publish(
            Map.of(
                "category",
                "SKILL",
                "name",
                "Cloud expert",
                "skills",
                List.of(level(cloud, "expert")),
                "rule",
                Map.of("holds", Map.of("achievements", List.of(cloud.achievement())))));
    role = programme.unique("Engineer");
    ask(role, level(cloud, "expert"), level(data, "practitioner"));
    person = programme.person("Paula", "Practitioner");
  }

  @Test
  void gap_closes_badge_by_badge_in_the_order_that_is_told() {
    var before = match();
    assertThat(before.get("fit").asInt()).isZero();
    assertThat(texts(before.get("skills"), "outcome")).containsExactly("missing", "missing");
    assertThat(texts(before.get("classes"), "achievement"))
        .containsExactlyInAnyOrder(expert, cloud.achievement(), data.achievement())
        .containsSubsequence(cloud.achievement(), expert);

    programme.record(cloud, person, 90, programme.unique("result")).succeeded();
    programme.awaitBadges(person, 2);
    var half = match();
    assertThat(half.get("fit").asInt()).isEqualTo(500);
    assertThat(texts(half.get("classes"), "achievement")).containsExactly(data.achievement());

    programme.record(data, person, 90, programme.unique("result")).succeeded();
    programme.awaitBadges(person, 3);
    var whole = match();
    assertThat(whole.get("fit").asInt()).isEqualTo(1000);
    assertThat(texts(whole.get("skills"), "outcome")).containsExactly("met", "met");
    assertThat(whole.get("classes")).isEmpty();
  }

  @Test
  void lower_level_counts_in_part_and_what_is_held_is_not_to_be_earned_again() {
    var test = programme.assessment("Expert lab");
    var hard =
        programme.publish(
            Map.of(
                "category",
                "SKILL",
                "name",
                "Data expert",
                "skills",
                List.of(level(data, "expert")),
                "rule",
                Map.of(
                    "allOf",
                    List.of(
                        Map.of("passed", Map.of("assessment", test)),
                        Map.of("holds", Map.of("achievements", List.of(data.achievement())))))));
    ask(role, level(data, "expert"));
    assertThat(texts(match().get("classes"), "part")).containsExactly("prepares", "closes");

    programme.record(data, person, 90, programme.unique("result")).succeeded();
    programme.awaitBadge(person);
    var match = match();
    assertThat(match.get("fit").asInt()).isEqualTo(666);
    assertThat(texts(match.get("skills"), "outcome")).containsExactly("lower");
    assertThat(texts(match.get("classes"), "achievement")).containsExactly(hard);
    assertThat(match.get("classes").get(0).get("needs")).isEmpty();
  }

  @Test
  void answer_has_its_receipt_and_stands_in_the_ledger() throws Exception {
    var match = match();
    var payload = match.get("receipt").asText().split("\\.")[1];
    var receipt = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    var reads = programme.all("/skill-profiles/" + person + "/reads");

    PublishedForm.of(programme).check("match", match).check("receipt", receipt);
    assertThat(receipt.get("kind").asText()).isEqualTo("match");
    var career = receipt.get("question").get("career");
    assertThat(career.get("roles").get(0).get("name").asText()).isEqualTo(role);
    assertThat(career.get("classes")).hasSize(3);
    assertThat(reads)
        .singleElement()
        .satisfies(
            read -> assertThat(read.get("id").asText()).isEqualTo(match.get("read").asText()));
  }

  @Test
  void roles_that_fit_come_best_first_page_by_page() {
    var near = programme.unique("Near");
    ask(near, level(data, "practitioner"));
    programme.record(data, person, 90, programme.unique("result")).succeeded();
    programme.awaitBadge(person);
    var first = tool.get(roles("&limit=1")).succeeded().json();
    var all = tool.get(roles("&limit=50")).succeeded().json();
    var names = texts(all.get("roles"), "role");

    PublishedForm.of(programme).check("fittingRoles", first).check("fittingRoles", all);
    assertThat(first.get("roles").get(0).get("role").asText()).isEqualTo(near);
    assertThat(first.get("roles").get(0).get("fit").asInt()).isEqualTo(1000);
    assertThat(names).containsSubsequence(near, role);
    var second = tool.get(roles("&limit=1&after=" + first.get("next").asText()));
    assertThat(texts(second.succeeded().json().get("roles"), "role"))
        .containsExactly(names.get(1));
  }

  @Test
  void question_that_makes_no_sense_is_refused() {
    assertThat(tool.get(path("match", "")).status()).isEqualTo(400);
    assertThat(tool.get(path("match", "&role=Nobody")).status()).isEqualTo(404);
    assertThat(tool.get(roles("&limit=51")).status()).isEqualTo(400);
    assertThat(tool.get(roles("&after=x")).status()).isEqualTo(400);
    var pay = programme.tool(List.of("skillprofiles:read"), List.of("compensation"));
    assertThat(pay.get(path("match", "&role=" + role)).status()).isEqualTo(403);
    assertThat(programme.all("/skill-profiles/" + person + "/reads")).isEmpty();
  }

  private Course course(String name) {
    var skill = programme.skill(name, programme.scale("basic", "practitioner", "expert"));
    var assessment = programme.assessment(name + " lab");
    var achievement =
        programme.publish(
            Map.of(
                "category",
                "SKILL",
                "name",
                name + " practitioner",
                "skills",
                List.of(Map.of("skill", skill, "level", "practitioner")),
                "assessments",
                List.of(assessment)));
    return new Course(skill, assessment, achievement);
  }

  private static Map<String, String> level(Course course, String level) {
    return Map.of("skill", course.skill(), "level", level);
  }

  @SafeVarargs
  private void ask(String name, Map<String, String>... skills) {
    programme.owner().put("/roles/" + name, Map.of("skills", List.of(skills))).succeeded();
  }

  private JsonNode match() {
    return tool.get(path("match", "&role=" + role)).succeeded().json();
  }

  private String roles(String more) {
    return path("roles", more);
  }

  private String path(String question, String more) {
    return "/skill-profiles/" + person + "/" + question + "?purpose=career" + more;
  }

  private static List<String> texts(JsonNode items, String member) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.get(member).asText())
        .toList();
  }
}
