package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What compensation and career tools ask of skill profiles, and what they are told. */
@ExtendWith(OneServer.class)
class SkillProfilesIT {

  private final BadgeProgramme programme;
  private AssayClient tool;
  private String unit = "";
  private String person = "";

  SkillProfilesIT(BadgeProgramme programme) {
    this.programme = programme;
    this.tool = programme.stranger();
  }

  @BeforeEach
  void let_a_tool_in_and_register_somebody() {
    tool = programme.tool(List.of("skillprofiles:read"), List.of("compensation", "career"));
    unit = programme.unique("unit");
    person = programme.person("Paula", "Practitioner", Map.of("unit", unit));
  }

  @Test
  void badge_that_is_revoked_leaves_the_answer_but_not_what_was_known_before() {
    var course = programme.course("Cloud", "P2Y");
    var badge = pass(course);
    var before = profile("");
    programme.revoke(badge, "Given in error.").succeeded();

    assertThat(skills(before)).containsExactly(course.skill());
    assertThat(skills(profile(""))).isEmpty();
    var asKnown = profile("&knownAt=" + before.get("knownAt").asText());
    assertThat(skills(asKnown)).containsExactly(course.skill());
    assertThat(skills(profile("&asOf=" + before.get("asOf").asText())))
        .as("as we know now it never proved anything")
        .isEmpty();
  }

  @Test
  void badge_proves_nothing_before_it_was_earned_and_after_it_ended() {
    var course = programme.course("Agile", "P1Y");
    pass(course);
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    assertThat(skills(profile("&asOf=2020-01-01"))).isEmpty();
    assertThat(skills(profile(""))).containsExactly(course.skill());
    assertThat(skills(profile("&asOf=" + now.plus(800, ChronoUnit.DAYS)))).isEmpty();
    assertThat(tool.get(path("&knownAt=" + now.plus(1, ChronoUnit.DAYS))).status()).isEqualTo(400);
  }

  @Test
  void skill_is_strategic_by_what_was_designated_for_the_day_and_known_by_then() {
    var course = programme.course("Quantum", "P2Y");
    pass(course);
    var before = profile("").get("knownAt").asText();
    programme.designate(course.skill(), "Technology");

    assertThat(skill(profile("")).get("strategic").asBoolean()).isTrue();
    assertThat(skill(profile("")).get("areas").get(0).asText()).isEqualTo("Technology");
    assertThat(skill(profile("&knownAt=" + before)).get("strategic").asBoolean()).isFalse();
  }

  @Test
  void attainment_says_how_it_was_earned_and_by_which_badge() {
    var course = programme.course("Data", "P2Y");
    var badge = pass(course);
    var attainment = skill(profile("")).get("attainments").get(0);

    assertThat(attainment.get("badge").asText()).endsWith("/credentials/" + badge);
    assertThat(attainment.get("version").asInt()).isEqualTo(1);
    assertThat(attainment.get("assessed").get(0).get("how").asText()).isEqualTo("applied");
    assertThat(attainment.get("assessed").get(0).get("name").asText()).isEqualTo("Data lab");
    assertThat(attainment.get("currency").asInt()).isEqualTo(1000);
  }

  @Test
  void score_is_the_sum_of_what_each_badge_adds() {
    var cloud = programme.course("Cloud", "P2Y");
    var data = programme.course("Data", "P2Y");
    pass(cloud);
    var last = pass(data, 2);
    var score = profile("&score=skill-value").get("score");
    programme.revoke(last, "Given in error.").succeeded();

    assertThat(score.get("total").asLong()).isEqualTo(400_000);
    assertThat(score.get("contributions")).hasSize(2);
    assertThat(profile("&score=skill-value@1").get("score").get("total").asLong())
        .isEqualTo(200_000);
    assertThat(tool.get(path("&score=nothing")).status()).isEqualTo(400);
  }

  @Test
  void several_people_are_read_at_once_and_each_sees_it() {
    var other = programme.person("Otto", "Other");
    var nobody = "00000000-0000-7000-8000-000000000000";
    var answer =
        tool.post(
                "/skill-profiles/batch",
                Map.of("people", List.of(other, nobody, person), "purpose", "compensation"))
            .succeeded()
            .json();

    assertThat(answer.get("items"))
        .extracting(item -> item.get("person").asText())
        .containsExactly(other, person);
    assertThat(answer.get("unknown")).extracting(JsonNode::asText).containsExactly(nobody);
    for (var read : List.of(other, person)) {
      assertThat(programme.all("/skill-profiles/" + read + "/reads"))
          .extracting(entry -> entry.get("question").asText())
          .containsExactly("batch");
    }
    assertValid("batch", answer);
  }

  @Test
  void people_are_found_by_what_they_can_prove_and_only_they_are_read() {
    var course = programme.course("Cloud", "P2Y");
    pass(course);
    var colleague = programme.person("Carl", "Colleague", Map.of("unit", unit));
    var found = tool.get(query("&skill=" + course.skill() + "&level=practitioner"));
    var elsewhere = tool.get(query("&skill=" + course.skill() + "&unit=elsewhere"));
    var strategic = tool.get(query("&strategic=true&unit=" + unit));

    assertThat(people(found.succeeded().json())).containsExactly(person);
    assertThat(people(tool.get(query("&unit=" + unit)).succeeded().json()))
        .containsExactlyInAnyOrder(person, colleague);
    assertThat(people(elsewhere.succeeded().json())).isEmpty();
    assertThat(people(strategic.succeeded().json())).isEmpty();
    assertThat(programme.all("/skill-profiles/" + colleague + "/reads")).hasSize(1);
    assertValid("page", found.json());
  }

  @Test
  void pages_of_a_query_follow_one_another() {
    var second = programme.person("Sara", "Second", Map.of("unit", unit));
    var first = tool.get(query("&limit=1&unit=" + unit)).succeeded().json();
    var rest =
        tool.get(query("&unit=" + unit + "&after=" + first.get("next").asText())).succeeded();

    assertThat(people(first)).containsExactly(person);
    assertThat(people(rest.json())).containsExactly(second);
    assertThat(rest.json().has("next")).isFalse();
  }

  @Test
  void what_was_gained_since_a_day_is_told_with_the_badge_that_proves_it() {
    var course = programme.course("Cloud", "P2Y");
    pass(course);
    var since = "/skill-profiles/new-skills?purpose=compensation&unit=" + unit + "&since=";
    var gained = tool.get(since + "2020-01-01&score=skill-value").succeeded().json();
    var later = tool.get(since + Instant.now().plusSeconds(60)).succeeded().json();

    assertThat(people(gained)).containsExactly(person);
    var item = gained.get("items").get(0);
    assertThat(item.get("gained").get(0).get("change").asText()).isEqualTo("new");
    assertThat(item.get("gained").get(0).get("skill").asText()).isEqualTo(course.skill());
    assertThat(item.get("score").get("total").asLong()).isEqualTo(200_000);
    assertThat(people(later)).isEmpty();
    assertThat(tool.get("/skill-profiles/new-skills?purpose=compensation").status()).isEqualTo(400);
    assertValid("newSkillsPage", gained);
  }

  @Test
  void tool_that_keeps_up_to_date_misses_nothing_and_is_told_nothing_twice() {
    var place = upToDate("");
    var course = programme.course("Cloud", "P2Y");
    var badge = pass(course);
    var changed = changes(place);
    programme.revoke(badge, "Given in error.").succeeded();
    var again = changes(changed.get("next").asText());

    assertThat(people(changed)).contains(person);
    assertThat(people(again)).contains(person);
    assertThat(people(changes(upToDate(again.get("next").asText())))).doesNotContain(person);
    assertValid("changes", changed);
  }

  @Test
  void receipt_names_what_was_told_and_to_whom() throws Exception {
    var course = programme.course("Cloud", "P2Y");
    pass(course);
    var profile = profile("&score=skill-value");
    var parts = profile.get("receipt").asText().split("\\.");
    var payload = decoded(parts[1]);

    assertThat(payload.get("sub").asText()).isEqualTo(person);
    assertThat(payload.get("jti").asText()).endsWith(profile.get("read").asText());
    assertThat(payload.get("question").get("purpose").asText()).isEqualTo("compensation");
    assertThat(
            payload.get("released").get("badges").get(0).get("skills").get(0).get("skill").asText())
        .isEqualTo(course.skill());
    assertThat(decoded(parts[0]).get("kid").asText()).contains("/issuer/keys/");
    assertValid("profile", profile);
    assertValid("receipt", payload);
  }

  private static JsonNode decoded(String part) throws Exception {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(part));
  }

  private String pass(Course course) {
    return pass(course, 1);
  }

  /** Passes and returns the newest of so many badges. */
  private String pass(Course course, int badges) {
    programme.record(course, person, 90, programme.unique("result")).succeeded();
    var held = programme.awaitBadges(person, badges);
    return held.get(held.size() - 1).get("id").asText();
  }

  private String path(String more) {
    return "/skill-profiles/" + person + "?purpose=compensation" + more;
  }

  private static String query(String more) {
    return "/skill-profiles?purpose=compensation" + more;
  }

  private JsonNode profile(String more) {
    return tool.get(path(more)).succeeded().json();
  }

  private JsonNode changes(String after) {
    return tool.get(
            "/skill-profiles/changes?purpose=compensation&limit=200"
                + (after.isEmpty() ? "" : "&after=" + after))
        .succeeded()
        .json();
  }

  private String upToDate(String after) {
    var answer = changes(after);
    while (answer.get("more").asBoolean()) {
      answer = changes(answer.get("next").asText());
    }
    return answer.get("next").asText();
  }

  private static JsonNode skill(JsonNode profile) {
    return profile.get("skills").get(0);
  }

  private static List<String> skills(JsonNode profile) {
    return StreamSupport.stream(profile.get("skills").spliterator(), false)
        .map(skill -> skill.get("skill").asText())
        .toList();
  }

  private static List<String> people(JsonNode page) {
    return StreamSupport.stream(page.get("items").spliterator(), false)
        .map(item -> item.get("person").asText())
        .toList();
  }

  /** The published schema describes what is told. */
  private void assertValid(String definition, JsonNode answer) {
    var schema = programme.stranger().get("/schemas/skill-profiles.json").succeeded().text();
    var text =
        schema.replace(
            "\"$ref\": \"#/$defs/profile\",", "\"$ref\": \"#/$defs/" + definition + "\",");
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON)
            .validate(answer.toString(), InputFormat.JSON);
    assertThat(errors).isEmpty();
  }
}
