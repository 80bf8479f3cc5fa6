package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.RubricLab;
import org.assay.server.journey.support.VerifierProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A skill badge from evidence to award. */
@ExtendWith(OneServer.class)
class AssessedAtHomeIT {

  private static final byte[] REPORT = "# What I did\n\nI moved it to the cloud.".getBytes(UTF_8);

  private final BadgeProgramme programme;
  private final RubricLab labs;

  @TempDir Path folder;

  private AssayClient learner;
  private AssayClient assessor;
  private AssayClient other;
  private String ada;

  AssessedAtHomeIT(BadgeProgramme programme) {
    this.programme = programme;
    this.labs = new RubricLab(programme);
  }

  @BeforeEach
  void meet() {
    ada = programme.person("Ada", "Lovelace");
    learner = programme.actingAs(ada, "learner");
    assessor = programme.actingAs(programme.person("Grace", "Hopper"), "learner", "assessor");
    other = programme.actingAs(programme.person("Alan", "Turing"), "assessor");
  }

  @Test
  void work_that_is_handed_in_and_graded_becomes_a_badge_with_level_and_hash() {
    var lab = labs.lab(1);
    labs.skillBadge(lab);
    var work = labs.open(learner, lab);
    var file = labs.put(learner, work, "report.md", REPORT).succeeded().json();
    assertThat(file.get("type").asText()).isEqualTo("text/markdown;charset=utf-8");
    learner.send("POST", "/submissions/" + work + "/hand-in").succeeded();

    var waiting = assessor.get("/assessments/" + lab + "/submissions").succeeded().json();
    assertThat(waiting.at("/items/0/id").asText()).isEqualTo(work);
    var read = labs.file(assessor, lab, work, "report.md").succeeded();
    assertThat(read.body()).isEqualTo(REPORT);
    assertThat(read.header("Content-Disposition")).startsWith("attachment;");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    labs.grade(assessor, work, "good", "best").succeeded();

    var seen = learner.get("/submissions/" + work).succeeded().json();
    assertThat(seen.get("state").asText()).isEqualTo("GRADED");
    assertThat(seen.at("/result/level").asText()).isEqualTo("expert");
    assertThat(seen.at("/gradings/0/feedback").asText()).isEqualTo("Clear.");
    var badge = programme.awaitBadge(ada);
    var document = programme.stranger().get("/credentials/" + badge).succeeded();
    checkBadge(document.json(), file.get("sha256").asText());
    assertThat(document.text()).doesNotContain("I moved it");
    assertThat(programme.verify(document.body(), "application/json").decision())
        .isEqualTo("VERIFIED");
    var run = VerifierProgram.verify(folder, "badge.json", document.body());
    assertThat(run.exitCode()).as(run.output()).isZero();
  }

  private static void checkBadge(JsonNode badge, String sha256) {
    var result = badge.at("/credentialSubject/result/0");
    var description = badge.at("/credentialSubject/achievement/resultDescription/0");
    assertThat(result.get("value").asText()).isEqualTo("36");
    assertThat(result.get("resultDescription")).isEqualTo(description.get("id"));
    assertThat(description.get("resultType").asText()).isEqualTo("RubricScore");
    assertThat(description.at("/rubricCriterionLevel/2/name").asText()).isEqualTo("Expert");
    assertThat(result.get("achievedLevel")).isEqualTo(description.at("/rubricCriterionLevel/2/id"));
    assertThat(description.get("requiredLevel"))
        .isEqualTo(description.at("/rubricCriterionLevel/1/id"));
    assertThat(badge.at("/evidence/0/name").asText()).isEqualTo("report.md");
    assertThat(badge.at("/evidence/0/description").asText()).contains(sha256);
  }

  @Test
  void appeal_that_is_upheld_by_nobody_but_another_assessor_brings_the_badge() {
    var lab = labs.lab(1);
    labs.skillBadge(lab);
    var work = labs.handedIn(learner, lab);
    labs.grade(assessor, work, "good", "poor").succeeded();
    assertThat(programme.badges(ada)).isEmpty();
    learner
        .post("/submissions/" + work + "/appeal", Map.of("reason", "See the second page."))
        .succeeded();
    assertThat(labs.correct(assessor, work, "good", "good").status()).isEqualTo(409);

    var decided = labs.correct(other, work, "good", "good").succeeded().json();
    assertThat(decided.get("state").asText()).isEqualTo("DECIDED");

    programme.awaitBadge(ada);
    assertThat(learner.get("/submissions/" + work).json().at("/result/level").asText())
        .isEqualTo("competent");
  }

  @Test
  void second_assessor_grades_blind_and_the_learner_waits() {
    var lab = labs.lab(2);
    labs.skillBadge(lab);
    var work = labs.handedIn(learner, lab);
    labs.grade(assessor, work, "best", "best").succeeded();

    var seenByOther = other.get("/assessments/" + lab + "/submissions/" + work).succeeded();
    assertThat(seenByOther.json().get("gradings")).isEmpty();
    var seenByLearner = learner.get("/submissions/" + work).succeeded().json();
    assertThat(seenByLearner.get("state").asText()).isEqualTo("HANDED_IN");
    assertThat(seenByLearner.get("gradings")).isEmpty();
    labs.grade(other, work, "good", "best").succeeded();

    programme.awaitBadge(ada);
  }

  @Test
  void nobody_assesses_themselves_whatever_the_detour() {
    var lab = labs.lab(1);
    var work = labs.handedIn(learner, lab);
    var asAssessor = programme.actingAs(ada, "learner", "assessor");
    var asOwner = programme.actingAs(ada, "owner");
    refused(labs.grade(asAssessor, work, "best", "best"));
    refused(labs.grade(asOwner, work, "best", "best"));
    refused(labs.record(asOwner, lab, ada, 40));

    var tool = labs.tool(asOwner, List.of("results:write", "access:write"));
    refused(labs.grade(tool, work, "best", "best"));
    refused(labs.record(tool, lab, ada, 40));
    refused(labs.record(labs.tool(tool, List.of("results:write")), lab, ada, 40));

    var grace = programme.person("Grace", "Hopper");
    programme.actingAs(grace, "assessor");
    refused(labs.grade(labs.tokenOf(asOwner, grace), work, "best", "best"));
    refused(labs.record(labs.tokenOf(asOwner, grace), lab, ada, 40));
    refused(
        labs.record(labs.renewed(asOwner, labs.client(List.of("results:write"))), lab, ada, 40));

    var result = labs.record(assessor, lab, ada, 10).succeeded().json().get("id").asText();
    var address = "/assessments/" + lab + "/results/" + result;
    var better = Map.of("score", 40, "reason", "I say so");
    refused(asOwner.post(address + "/corrections", better));
    refused(tool.post(address + "/corrections", better));
    refused(asOwner.post(address + "/withdrawal", Map.of("reason", "I say so")));
    assertThat(assessor.get(address).json().get("score").asText()).isEqualTo("10");
    assertThat(learner.get("/submissions/" + work).json().get("state").asText())
        .isEqualTo("HANDED_IN");
  }

  @Test
  void corrected_and_withdrawn_results_are_remembered() {
    var lab = labs.lab(1);
    var result = labs.record(assessor, lab, ada, 30).succeeded().json();
    var address = "/assessments/" + lab + "/results/" + result.get("id").asText();
    assertThat(result.get("level").asText()).isEqualTo("competent");
    assertThat(other.post(address + "/withdrawal", Map.of("reason", "No")).status()).isEqualTo(403);
    assessor.post(address + "/corrections", Map.of("score", 20, "reason", "Typing")).succeeded();
    assertThat(assessor.get(address).json().get("passed").asBoolean()).isFalse();
    programme.owner().post(address + "/withdrawal", Map.of("reason", "Wrong person")).succeeded();
    assertThat(assessor.get(address).json().get("withdrawn").asBoolean()).isTrue();
    var said = assessor.get(address + "/statements").succeeded().json();
    assertThat(said).hasSize(3);
    assertThat(said.get(2).get("counts").asBoolean()).isTrue();
    assertThat(said.get(1).get("reason").asText()).isEqualTo("Typing");
  }

  @Test
  void page_is_no_evidence_and_a_large_file_is_refused() {
    var work = labs.open(learner, labs.lab(1));
    var page = "<html><script>alert(1)</script>".getBytes(UTF_8);
    for (var name : new String[] {"a.html", "a.svg", "a.txt", "a.pdf", "a.json"}) {
      assertThat(labs.put(learner, work, name, page).status()).as(name).isEqualTo(415);
    }
    assertThat(labs.put(learner, work, "..%2Fa.txt", REPORT).status()).isEqualTo(400);
    var large = "a".repeat(6_000_000).getBytes(UTF_8);
    assertThat(labs.put(learner, work, "a.txt", large).status()).isEqualTo(413);
    assertThat(labs.put(other, work, "a.txt", REPORT).status()).isEqualTo(403);
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.text()).contains("Nobody assesses themselves");
  }
}
