package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else's framework becomes skills that our badges name. */
@ExtendWith(OneServer.class)
class FrameworkImportIT {

  private final BadgeProgramme programme;

  FrameworkImportIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void skill_of_a_case_package_stands_in_the_badge_as_its_publisher_names_it() {
    // given a package that is taken in
    var title = programme.unique("Bakery");
    var code = programme.unique("B.1");
    var report = importCase(title, code, "Feeds a sourdough.");
    assertThat(report.at("/created").asInt()).isEqualTo(2);
    var skill = skills(report).get(1);
    // when a class names the skill and somebody earns it
    var assessment = programme.assessment("Sourdough lab");
    var achievement =
        programme.draft(skill.get("id").asText(), assessment, Map.of("name", "Baker"));
    programme.owner().send("POST", "/achievements/" + achievement + "/publish").succeeded();
    var person = programme.person("Ada", "Baker");
    programme
        .owner()
        .post("/assessments/" + assessment + "/results", Map.of("learner", person, "score", 90))
        .succeeded();
    // then the badge points where the publisher's item is
    var badge =
        programme.stranger().get("/credentials/" + programme.awaitBadge(person)).succeeded();
    var alignment = badge.json().at("/credentialSubject/achievement/alignment/0");
    assertThat(alignment.at("/targetCode").asText()).isEqualTo(code);
    assertThat(alignment.at("/targetFramework").asText()).isEqualTo(title);
    assertThat(alignment.at("/targetName").asText()).isEqualTo("Sourdough care");
    assertThat(alignment.at("/targetType").asText()).isEqualTo("CFItem");
    assertThat(alignment.at("/targetUrl").asText()).startsWith("https://case.example/items/");
    assertThat(programme.verify(badge.body(), "application/json").decision()).isEqualTo("VERIFIED");
  }

  @Test
  void package_that_comes_again_changes_only_what_it_says_differently() {
    var title = programme.unique("Bakery");
    var code = programme.unique("B.1");
    var first = importCase(title, code, "Feeds a sourdough.");
    var skill = skills(first).get(1).get("id").asText();

    var same = importCase(title, code, "Feeds a sourdough.");
    var other = importCase(title, code, "Feeds a sourdough and keeps it.");

    assertThat(same.at("/unchanged").asInt()).isEqualTo(2);
    assertThat(other.at("/changed").asInt()).isEqualTo(1);
    assertThat(other.at("/framework")).isEqualTo(first.at("/framework"));
    assertThat(read("/skills/" + skill).at("/description").asText())
        .isEqualTo("Feeds a sourdough and keeps it.");
    assertThat(read("/skills/" + skill + "/revisions").at("/items/0/wasDescription").asText())
        .isEqualTo("Feeds a sourdough.");
  }

  @Test
  void dry_run_says_what_would_happen_and_nothing_happens() {
    var name = programme.unique("Craft");
    var rows = "code,name\nA,\"" + programme.unique("Kneading") + "\"\n,\n";

    var told = importCsv(name, rows, "&dryRun=true");

    assertThat(told.at("/created").asInt()).isEqualTo(1);
    assertThat(told.at("/refused").asInt()).isEqualTo(1);
    assertThat(told.at("/lines/0/item").asText()).isEqualTo("row 2");
    assertThat(told.has("framework")).isFalse();
    assertThat(programme.all("/frameworks"))
        .noneMatch(framework -> framework.get("name").asText().equals(name));
  }

  @Test
  void rich_skill_descriptors_are_taken_as_the_tool_writes_them() {
    var name = programme.unique("Open skills");
    var url = "https://osmt.example/api/skills/" + programme.unique("s");
    var report =
        importCsv(
            name,
            "\"Canonical URL\",\"RSD Name\",\"Authors\",\"Skill Statement\",\"Keywords\"\n"
                + "\""
                + url
                + "\",\""
                + programme.unique("Glaze")
                + "\",\"Guild\",\"Glazes.\","
                + "\"sugar; shine\"\n",
            "");

    var skill = skills(report).get(0);
    assertThat(skill.at("/targetUrl").asText()).isEqualTo(url);
    assertThat(skill.at("/targetType").asText()).isEqualTo("ceasn:Competency");
    assertThat(skill.at("/keywords")).hasSize(2);
    assertThat(skill.at("/details/Authors/0").asText()).isEqualTo("Guild");
  }

  @Test
  void drafts_are_hidden_and_retired_skills_stay_readable_and_are_not_newly_named() {
    var name = programme.unique("Drafts");
    var report = importCsv(name, "name\n" + programme.unique("Proofing") + "\n", "&state=draft");
    var id =
        read("/skills?state=draft&framework=" + report.at("/framework").asText())
            .at("/items/0/id")
            .asText();
    assertThat(programme.stranger().get("/skills/" + id, "application/json").status())
        .isEqualTo(404);
    assertThat(publishNaming(id, "practitioner").text()).contains("is not published yet");

    programme.owner().send("POST", "/skills/" + id + "/publish").succeeded();
    publishNaming(id, "practitioner").succeeded();
    programme.owner().send("POST", "/skills/" + id + "/retire").succeeded();

    assertThat(programme.stranger().get("/skills/" + id, "application/json").json().at("/state"))
        .hasToString("\"RETIRED\"");
    var refused = publishNaming(id, "practitioner");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("is retired; no class newly names it");
  }

  @Test
  void level_that_is_not_on_the_scale_is_refused() {
    var scale =
        programme.made(
            "/scales",
            Map.of(
                "name",
                programme.unique("Scale"),
                "levels",
                List.of(Map.of("name", "novice"), Map.of("name", "expert"))));
    var report =
        importCsv(
            programme.unique("Scaled"),
            "name\n" + programme.unique("Icing") + "\n",
            "&scale=" + scale);
    var skill = skills(report).get(0);
    assertThat(skill.at("/levels")).hasSize(2);

    var refused = publishNaming(skill.at("/id").asText(), "guru");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("has no level 'guru'; it has: novice, expert.");
    publishNaming(skill.at("/id").asText(), "expert").succeeded();
  }

  @Test
  void near_duplicate_is_told_of_before_it_is_made() {
    // Numbers tell names apart, so the name has none.
    var word = programme.unique("x").replaceAll("[^a-z]", "") + "ing";
    var first = Map.of("name", "Bread " + word + " methods", "description", "d");
    var id = programme.made("/skills?anyway=true", first);

    var refused =
        programme
            .owner()
            .post("/skills", Map.of("name", "Methods of bread " + word, "description", "d"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().at("/type").asText()).isEqualTo("urn:assay:problem:near-duplicate");
    assertThat(refused.json().at("/detail").asText()).contains(id, "?anyway=true");
  }

  private Answer publishNaming(String skill, String level) {
    var levels = List.of(Map.of("skill", skill, "level", level));
    var achievement = programme.draft(skill, programme.assessment("Lab"), Map.of("skills", levels));
    return programme.owner().send("POST", "/achievements/" + achievement + "/publish");
  }

  private JsonNode importCase(String title, String code, String statement) {
    var item =
        "{\"identifier\":\"%s\",\"uri\":\"https://case.example/items/%s\","
            + "\"humanCodingScheme\":\"%s\",\"fullStatement\":\"%s\","
            + "\"abbreviatedStatement\":\"%s\",\"CFItemType\":\"Skill\"}";
    var json =
        ("{\"CFDocument\":{\"identifier\":\"%1$s\",\"uri\":\"https://case.example/docs/1\","
                + "\"title\":\"%1$s\"},\"CFItems\":[%2$s,%3$s],\"CFAssociations\":[{"
                + "\"identifier\":\"a\",\"associationType\":\"isChildOf\","
                + "\"originNodeURI\":{\"identifier\":\"i2\"},"
                + "\"destinationNodeURI\":{\"identifier\":\"i1\"}}]}")
            .formatted(
                title,
                item.formatted("i1", "i1", code + "-top", "Bakes.", "Baking"),
                item.formatted("i2", code, code, statement, "Sourdough care"));
    return programme
        .owner()
        .post("/frameworks/imports", "application/json", json)
        .succeeded()
        .json();
  }

  private JsonNode importCsv(String framework, String rows, String more) {
    return programme
        .owner()
        .post(
            "/frameworks/imports?framework=" + framework.replace(' ', '+') + more, "text/csv", rows)
        .succeeded()
        .json();
  }

  private List<JsonNode> skills(JsonNode report) {
    return programme.all("/skills?framework=" + report.at("/framework").asText());
  }

  private JsonNode read(String path) {
    return programme.owner().get(path, "application/json").succeeded().json();
  }
}
