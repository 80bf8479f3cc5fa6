package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From facts to an award, to a badge, and back: docs/journeys/award.md. */
@ExtendWith(OneServer.class)
class EarnedByRuleIT {

  private final BadgeProgramme programme;

  EarnedByRuleIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void stack_is_earned_by_two_of_three_and_falls_with_a_corrected_score() {
    var courses = Stream.of("Cloud", "Data", "Agile").map(this::course).toList();
    var stack = stack(courses);
    var ada = programme.person("Ada", "Lovelace");
    var first = result(courses.get(0), ada, 90);
    result(courses.get(2), ada, 80);

    var badges = programme.awaitBadges(ada, 3);
    var stackBadge = badgeOf(badges, stack);
    var courseBadge = badgeOf(badges, courses.get(0).achievement());
    assertThat(awardOf(ada, stack).at("/state").asText()).isEqualTo("SUPPORTED");
    assertThat(awardOf(ada, stack).at("/facts")).hasSize(2);

    correct(courses.get(0), first, 20);
    var lost = awardOf(ada, courses.get(0).achievement());
    assertThat(lost.at("/state").asText()).isEqualTo("UNSUPPORTED");
    assertThat(lost.at("/reason").asText()).contains("Missing: pass “Cloud lab”.");
    assertThat(found(finishedAudit(), ada)).containsExactly(lost.at("/id").asText());
    assertThat(reasons(courseBadge)).isEqualTo("VERIFIED");

    withdraw(lost);
    assertThat(reasons(courseBadge)).contains("REVOKED");
    var milestone = awardOf(ada, stack);
    assertThat(milestone.at("/state").asText()).isEqualTo("UNSUPPORTED");
    assertThat(reasons(stackBadge)).isEqualTo("VERIFIED");
    withdraw(milestone);
    assertThat(reasons(stackBadge)).contains("REVOKED");
  }

  @Test
  void rule_is_said_in_plain_words() {
    var courses = Stream.of("Cloud", "Data", "Agile").map(this::course).toList();
    var stack = stack(courses);
    var words = "hold 2 badges of “Cloud Practitioner”, “Data Practitioner”, “Agile Practitioner”";
    var anybody = programme.stranger();
    assertThat(
            anybody
                .get("/achievements/" + stack + "/versions/1/rule")
                .succeeded()
                .json()
                .at("/words")
                .asText())
        .isEqualTo(words);
    assertThat(anybody.get("/achievements/" + stack, "text/html").text()).contains(words);
  }

  @Test
  void class_that_would_require_itself_is_refused() {
    var course = course("Cloud");
    var stack = stack(List.of(course, course("Data"), course("Agile")));
    programme.owner().send("POST", "/achievements/" + course.achievement() + "/versions");
    var rule =
        Map.of(
            "allOf",
            List.of(
                Map.of("passed", Map.of("assessment", course.assessment())),
                Map.of("holds", Map.of("achievements", List.of(stack)))));
    var wish =
        Map.of(
            "category", "SKILL",
            "name", "Cloud",
            "description", "Builds things.",
            "criteria", "Pass, and hold.",
            "rule", rule);
    programme.owner().put("/achievements/" + course.achievement(), wish).succeeded();
    var answer =
        programme.owner().send("POST", "/achievements/" + course.achievement() + "/publish");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("A class does not require itself");
  }

  @Test
  void rule_with_a_member_that_nobody_knows_is_refused() {
    var rule = Map.of("member", Map.of("group", "guild", "since", "2026-01-01"));
    var wish =
        Map.of(
            "category", "MEMBERSHIP",
            "name", "Guild",
            "description", "Belongs.",
            "criteria", "Belong.",
            "rule", rule);
    var answer = programme.owner().post("/achievements", wish);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("There is no member 'since' here.");
  }

  @Test
  void badges_are_asked_for_by_class_and_by_what_is_strategic_on_a_day() {
    var course = course("Quantum");
    programme.designate(course.skill(), "Quantum");
    var ada = programme.person("Ada", "Lovelace");
    result(course, ada, 90);
    programme.awaitBadge(ada);
    var list = "/credentials?learner=" + ada;
    assertThat(programme.all(list + "&category=skill")).hasSize(1);
    assertThat(programme.all(list + "&category=strategic")).isEmpty();
    assertThat(programme.all(list + "&strategic=true&at=2026-03-01")).hasSize(1);
    assertThat(programme.all(list + "&strategic=true&at=2019-12-31")).isEmpty();
  }

  @Test
  void person_sees_their_own_awards_and_nobody_elses() {
    var course = course("Cloud");
    var ada = programme.person("Ada", "Lovelace");
    var bob = programme.person("Bob", "Builder");
    result(course, ada, 90);
    programme.awaitBadge(ada);
    var award = awardOf(ada, course.achievement());

    var herself = programme.actingAs(ada, "learner");
    var words = herself.get("/awards/" + award.at("/id").asText()).succeeded().json();
    assertThat(words.at("/ruleInWords").asText()).isEqualTo("pass “Cloud lab”");
    assertThat(words.at("/facts/0/value").asInt()).isEqualTo(90);
    var other = programme.actingAs(bob, "learner");
    assertThat(other.get("/awards/" + award.at("/id").asText()).status()).isEqualTo(404);
    assertThat(other.get("/awards?learner=" + ada).status()).isEqualTo(403);
  }

  private Course course(String name) {
    return programme.course(name, "P9Y");
  }

  private String stack(List<Course> courses) {
    var classes = courses.stream().map(Course::achievement).toList();
    var id =
        programme.made(
            "/achievements",
            Map.of(
                "category", "SKILL",
                "name", "Stack",
                "description", "Two of three.",
                "criteria", "Hold two of the three badges.",
                "rule", Map.of("holds", Map.of("achievements", classes, "count", 2))));
    programme.owner().send("POST", "/achievements/" + id + "/publish").succeeded();
    return id;
  }

  private String result(Course course, String person, int score) {
    return programme
        .record(course, person, score, programme.unique("exam"))
        .succeeded()
        .json()
        .at("/id")
        .asText();
  }

  private void correct(Course course, String result, int score) {
    programme
        .owner()
        .post(
            "/assessments/" + course.assessment() + "/results/" + result + "/corrections",
            Map.of("score", score, "reason", "It was entered for somebody else."))
        .succeeded();
  }

  private JsonNode awardOf(String person, String achievement) {
    return programme.all("/awards?learner=" + person).stream()
        .filter(award -> award.at("/achievement").asText().equals(achievement))
        .findFirst()
        .orElseThrow();
  }

  private void withdraw(JsonNode award) {
    var decision = Map.of("decision", "withdraw", "reason", "The score was wrong.");
    programme
        .owner()
        .post("/awards/" + award.at("/id").asText() + "/decisions", decision)
        .succeeded();
  }

  private String finishedAudit() {
    var id = programme.owner().send("POST", "/awards/audits").succeeded().json().at("/id").asText();
    Supplier<JsonNode> look =
        () -> programme.owner().get("/awards/audits/" + id).succeeded().json();
    var audit = await(look, found -> found.has("finishedAt"));
    assertThat(audit.at("/equal").asBoolean()).isFalse();
    return id;
  }

  private List<String> found(String audit, String person) {
    return programme.all("/awards/audits/" + audit + "/findings?kind=UNSUPPORTED").stream()
        .filter(finding -> finding.at("/learner").asText().equals(person))
        .map(finding -> finding.at("/award").asText())
        .toList();
  }

  /** Returns VERIFIED, or else why not. */
  private String reasons(String badge) {
    var file = programme.stranger().get("/credentials/" + badge, "application/json").succeeded();
    var seen = programme.verify(file.body(), "application/json");
    return seen.decision().equals("VERIFIED") ? "VERIFIED" : seen.toString();
  }

  private static String badgeOf(List<JsonNode> badges, String achievement) {
    return badges.stream()
        .filter(badge -> badge.at("/achievement").asText().equals(achievement))
        .map(badge -> badge.at("/id").asText())
        .findFirst()
        .orElseThrow();
  }

  private static <T> T await(Supplier<T> look, Predicate<T> enough) {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    var found = look.get();
    while (!enough.test(found)) {
      assertThat(System.nanoTime()).as("a minute is enough").isLessThan(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      found = look.get();
    }
    return found;
  }
}
