package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An advisor's tool asks, the learner sees it and takes a consent back, the tool asks again; long
 * after, somebody wants to know whether the first answer was right.
 */
@ExtendWith(OneServer.class)
class ThreeUsersIT {

  private final BadgeProgramme programme;
  private AssayClient tool;
  private AssayClient lea;
  private String person = "";
  private Course course = new Course("", "", "");

  ThreeUsersIT(BadgeProgramme programme) {
    this.programme = programme;
    this.tool = programme.stranger();
    this.lea = programme.stranger();
  }

  @BeforeEach
  void lea_has_a_badge_and_an_advisor_has_a_tool() {
    person = programme.person("Lea", "Learner");
    lea = programme.actingAs(person, "learner");
    tool = programme.tool(List.of("skillprofiles:read"), List.of("compensation"));
    course = programme.course("Cloud", "P2Y");
    programme.record(course, person, 90, programme.unique("result")).succeeded();
    programme.awaitBadge(person);
  }

  @Test
  void consent_opens_a_field_and_its_withdrawal_closes_it_as_if_it_had_never_been_open() {
    var before = ask();
    var consent = Map.of("purpose", "compensation", "field", "learning");
    var number = lea.post("/consents", consent).succeeded().json().get("number").asInt();
    var allowed = ask();
    lea.send("POST", "/consents/" + number + "/withdraw").succeeded();
    var after = ask();

    assertThat(withheld(before)).contains("learning");
    assertThat(allowed.get("learning").get("hours").isNumber()).isTrue();
    assertThat(withheld(allowed)).doesNotContain("learning");
    assertThat(after.has("learning")).isFalse();
    for (var member : List.of("skills", "score", "withheld", "policy")) {
      assertThat(after.get(member)).as(member).isEqualTo(before.get(member));
    }
    var past = tool.get(path("&knownAt=" + allowed.get("knownAt").asText())).succeeded().json();
    assertThat(past.has("learning")).as("also for what was known while it was allowed").isFalse();
  }

  @Test
  void learner_sees_who_asked_when_why_and_what_was_told_and_holds_the_same_receipt() {
    var told = ask();
    var reads = lea.get("/skill-profiles/" + person + "/reads").succeeded().json().get("items");

    assertThat(reads).hasSize(1);
    var read = reads.get(0);
    assertThat(read.get("id").asText()).isEqualTo(told.get("read").asText());
    assertThat(read.get("purpose").asText()).isEqualTo("compensation");
    assertThat(read.get("tool").asBoolean()).isTrue();
    assertThat(read.get("fields"))
        .extracting(JsonNode::asText)
        .containsExactly("assessment", "badges", "skills");
    var receipt =
        lea.get("/skill-profiles/" + person + "/reads/" + read.get("id").asText() + "/receipt");
    assertThat(receipt.succeeded().text()).isEqualTo(told.get("receipt").asText());
  }

  @Test
  void first_answer_comes_out_the_same_whatever_happened_since() {
    var first = ask();
    programme.designate(course.skill(), "Technology");
    programme.revoke(programme.badges(person).get(0).get("id").asText(), "In error.").succeeded();
    lea.post("/consents", Map.of("purpose", "compensation", "field", "learning")).succeeded();
    programme.owner().send("POST", "/achievements/" + course.achievement() + "/retire").succeeded();
    assertThat(ask().get("skills")).isEmpty();

    for (var who : List.of(tool, lea, programme.owner())) {
      var replay = replay(who, first.get("receipt").asText());
      assertThat(replay.get("signature").asText()).isEqualTo("good");
      assertThat(replay.get("kept").asText()).isEqualTo("same");
      assertThat(replay.get("recomputed").asText()).isEqualTo("same");
    }
  }

  @Test
  void altered_receipt_proves_nothing_and_strangers_learn_nothing_from_one() {
    var receipt = ask().get("receipt").asText();
    var parts = receipt.split("\\.");
    var at = parts[1].length() / 2;
    var other = parts[1].charAt(at) == 'A' ? 'B' : 'A';
    var altered =
        parts[0]
            + "."
            + parts[1].substring(0, at)
            + other
            + parts[1].substring(at + 1)
            + "."
            + parts[2];
    var another = programme.tool(List.of("skillprofiles:read"), List.of("compensation"));

    assertThat(replay(tool, altered).get("signature").asText()).isEqualTo("bad");
    assertThat(
            another.post("/receipts/replay", "application/jwt", receipt.getBytes(UTF_8)).status())
        .isEqualTo(403);
  }

  private JsonNode ask() {
    return tool.get(path("&score=skill-value")).succeeded().json();
  }

  private String path(String more) {
    return "/skill-profiles/" + person + "?purpose=compensation" + more;
  }

  private static JsonNode replay(AssayClient who, String receipt) {
    return who.post("/receipts/replay", "application/jwt", receipt.getBytes(UTF_8))
        .succeeded()
        .json();
  }

  private static List<String> withheld(JsonNode profile) {
    return profile.get("withheld").findValuesAsText("field");
  }
}
