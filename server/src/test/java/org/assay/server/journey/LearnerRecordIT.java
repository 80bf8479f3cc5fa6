package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tool gets a signed learner record, and can prove later what it was told. */
@ExtendWith(OneServer.class)
class LearnerRecordIT {

  private final BadgeProgramme programme;
  private AssayClient tool;
  private String ann = "";
  private String kept = "";
  private String revoked = "";

  LearnerRecordIT(BadgeProgramme programme) {
    this.programme = programme;
    this.tool = programme.stranger();
  }

  @BeforeEach
  void somebody_has_two_badges_and_a_tool_may_ask() {
    tool = programme.tool(List.of("skillprofiles:read"), List.of("compensation", "career"));
    ann = programme.person("Ann", "Recorded");
    for (var name : List.of("Cloud", "Data")) {
      programme
          .record(
              programme.course(programme.unique(name), "P2Y"), ann, 90, programme.unique("exam"))
          .succeeded();
    }
    var badges = programme.awaitBadges(ann, 2);
    kept = badges.get(0).get("id").asText();
    revoked = badges.get(1).get("id").asText();
  }

  @Test
  void record_holds_the_badges_as_they_were_signed_and_is_verified_in_both_forms() {
    var json = tool.get(path("compensation")).succeeded();
    var jws = tool.get(path("compensation"), "application/jwt").succeeded();

    assertThat(programme.verify(json.body(), "application/json").decision()).isEqualTo("VERIFIED");
    assertThat(programme.verify(jws.body(), "application/jwt").decision()).isEqualTo("VERIFIED");
    var badge = programme.stranger().get("/credentials/" + kept).succeeded().json();
    assertThat(inside(json.json())).hasSize(2).contains(badge);
    var forged = new String(json.body(), UTF_8).replace("Practitioner", "Professional");
    assertThat(programme.verify(forged.getBytes(UTF_8), "application/json").decision())
        .isEqualTo("REFUTED");
  }

  @Test
  void badge_that_was_revoked_is_absent_and_its_record_from_before_is_refuted() {
    var before = tool.get(path("compensation")).succeeded();
    programme.revoke(revoked, "Given in error.").succeeded();
    var after = tool.get(path("compensation")).succeeded();

    assertThat(inside(after.json()))
        .singleElement()
        .satisfies(badge -> assertThat(badge.get("id").asText()).endsWith(kept));
    assertThat(programme.verify(after.body(), "application/json").decision()).isEqualTo("VERIFIED");
    assertThat(programme.verify(before.body(), "application/json").decision()).isEqualTo("REFUTED");
  }

  @Test
  void what_is_withheld_is_named_instead_of_left_out() {
    var answer = tool.get(path("career"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("detail").asText()).contains("assessment (consent)");
  }

  @Test
  void record_has_a_receipt_that_replays_after_a_badge_is_gone() {
    var record = tool.get(path("compensation")).succeeded();
    var link = record.header("Link");
    var address = link.substring(link.indexOf("/skill-profiles/"), link.indexOf('>'));
    var receipt = tool.get(address, "application/jwt").succeeded().body();
    programme.revoke(revoked, "Given in error.").succeeded();

    var replay = tool.post("/receipts/replay", "application/jwt", receipt).succeeded().json();
    assertThat(replay)
        .hasToString(
            "{\"signature\":\"good\",\"kept\":\"same\",\"recomputed\":\"same\",\"differs\":[]}");
  }

  private String path(String purpose) {
    return "/skill-profiles/" + ann + "/clr?purpose=" + purpose;
  }

  private static List<JsonNode> inside(JsonNode record) {
    return StreamSupport.stream(
            record.at("/credentialSubject/verifiableCredential").spliterator(), false)
        .toList();
  }
}
