package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.PublishedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many people prove what: never about a few. */
@ExtendWith(OneServer.class)
class SkillAggregatesIT {

  private final BadgeProgramme programme;
  private final AssayClient tool;
  private final String role;

  SkillAggregatesIT(BadgeProgramme programme) {
    this.programme = programme;
    this.tool = programme.tool(List.of("skillprofiles:read"), List.of("career"));
    this.role = programme.unique("Engineer");
  }

  @Test
  void people_are_counted_in_tens_and_small_groups_are_left_out() {
    var course = programme.course("Cloud", "P2Y");
    var all = unit("All", 12, 12, course);
    var some = unit("Some", 21, 10, course);
    var few = unit("Few", 12, 2, course);
    var small = unit("Small", 5, 5, course);
    var answer = count("&by=unit&skill=" + course.skill());

    PublishedForm.of(programme).check("aggregates", answer);
    assertThat(answer.get("groups").toString()).doesNotContain(few, small);
    assertThat(told(answer, all)).isEqualTo("10 of 10");
    assertThat(told(answer, some)).isEqualTo("10 of 20");
    assertThat(answer.get("groups")).hasSize(2);
    assertThat(answer.get("note").asText()).contains("associated with").doesNotContain("cause");
  }

  @Test
  void single_small_group_takes_the_next_smallest_along() {
    var course = programme.course("Cloud", "P2Y");
    var large = unit("Large", 20, 10, course);
    unit("Next", 10, 10, course);
    unit("Small", 3, 0, course);
    var answer = count("&by=unit&skill=" + course.skill());

    assertThat(answer.get("groups")).hasSize(1);
    assertThat(told(answer, large)).isEqualTo("10 of 20");
  }

  @Test
  void skills_and_areas_are_counted_and_nobodys_profile_is_told() {
    var course = programme.course("Quantum", "P2Y");
    var area = programme.unique("Area");
    programme.designate(course.skill(), area);
    var unit = programme.unique("Unit");
    var people = people(unit, 20, 10, course);
    var bySkill = count("&by=skill&unit=" + unit);
    var byArea = count("&by=area&unit=" + unit + "&area=" + area);

    assertThat(told(bySkill, "Quantum")).isEqualTo("10 of 20");
    assertThat(bySkill.get("groups").get(0).get("skill").asText()).isEqualTo(course.skill());
    assertThat(told(byArea, area)).isEqualTo("10 of 20");
    assertThat(count("&by=skill&asOf=2020-01-01&unit=" + unit).get("groups")).isEmpty();
    assertThat(programme.all("/skill-profiles/" + people.get(0) + "/reads")).isEmpty();
  }

  @Test
  void manager_is_told_of_own_reports_only() {
    var course = programme.course("Cloud", "P2Y");
    var unit = programme.unique("Unit");
    people(unit, 20, 10, course);
    var employee = programme.unique("M");
    var manager = programme.person("Mia", "Manager", Map.of("employeeId", employee));
    var mia = programme.actingAs(manager, "manager");
    var path = path("&by=unit&unit=" + unit);
    assertThat(mia.get(path).succeeded().json().get("groups")).isEmpty();
    for (int i = 0; i < 10; i++) {
      programme.person(
          "Ann", "Lee", Map.of("unit", unit, "role", role, "managerEmployeeId", employee));
    }

    assertThat(told(mia.get(path).succeeded().json(), unit)).isEqualTo("0 of 10");
    assertThat(told(count("&by=unit&unit=" + unit), unit)).isEqualTo("10 of 30");
  }

  @Test
  void question_that_makes_no_sense_is_refused() {
    assertThat(tool.get(path("")).status()).isEqualTo(400);
    assertThat(tool.get(path("&by=age")).status()).isEqualTo(400);
    assertThat(tool.get("/skill-aggregates?by=unit").status()).isEqualTo(400);
    assertThat(tool.get("/skill-aggregates?by=unit&purpose=compensation").status()).isEqualTo(403);
  }

  private String unit(String name, int people, int proving, Course course) {
    var unit = programme.unique(name);
    people(unit, people, proving, course);
    return unit;
  }

  private List<String> people(String unit, int count, int proving, Course course) {
    var people = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var person = programme.person("Ann", "Lee", Map.of("unit", unit, "role", role));
      people.add(person);
      if (i < proving) {
        programme.record(course, person, 90, programme.unique("result")).succeeded();
      }
    }
    people.subList(0, proving).forEach(programme::awaitBadge);
    return people;
  }

  private JsonNode count(String more) {
    return tool.get(path(more)).succeeded().json();
  }

  private String path(String more) {
    return "/skill-aggregates?purpose=career&role=" + role + more;
  }

  private static String told(JsonNode answer, String group) {
    for (var told : answer.get("groups")) {
      if (told.get("group").asText().equals(group)) {
        return told.get("provingAtLeast").asInt() + " of " + told.get("peopleAtLeast").asInt();
      }
    }
    throw new AssertionError(group + " is not in " + answer);
  }
}
