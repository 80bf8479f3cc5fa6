package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.AlteringProxy;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.ExampleProgram;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples, as programs of their own, ask the running server: what they show stands in signed
 * receipts, and what was altered on the way is not shown.
 */
@ExtendWith(OneServer.class)
class ExamplesIT {

  private static final String SINCE = LocalDate.now().minusDays(30).toString();

  private final BadgeProgramme programme;
  @TempDir Path folder;
  private ExampleProgram advisor;
  private Course cloud = new Course("", "", "");
  private String manager = "";
  private String paula = "";
  private String otto = "";

  ExamplesIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @BeforeEach
  void make_a_team_in_which_paula_earned_a_badge() {
    advisor = ExampleProgram.letIn(programme, "compensation", folder);
    var number = programme.unique("M");
    manager = programme.person("Mona", "Manager", Map.of("employeeId", number));
    paula = programme.person("Paula", "Practitioner", Map.of("managerEmployeeId", number));
    otto = programme.person("Otto", "Other", Map.of("managerEmployeeId", number));
    cloud = programme.course(programme.unique("Cloud"), "P2Y");
    programme.designate(cloud.skill(), "Technology");
    programme.record(cloud, paula, 90, programme.unique("result")).succeeded();
    programme.awaitBadge(paula);
  }

  @Test
  void team_is_shown_as_table_and_page_with_receipts_that_are_kept() throws IOException {
    var names = Files.writeString(folder.resolve("names.csv"), paula + ",Paula <Practitioner>\n");
    var html = folder.resolve("team.html");
    var receipts = folder.resolve("receipts");
    var run =
        advise(
            server(),
            List.of(
                "--score",
                "skill-value",
                "--names",
                names.toString(),
                "--html",
                html.toString(),
                "--receipts",
                receipts.toString()));

    assertThat(run.output())
        .contains("1, of which 1 strategic", "Paula <Practitioner>", "yes: Technology")
        .contains("new: practitioner", "WITHHELD")
        .contains("Guidance for a person who decides, never a decision.")
        .doesNotContain(otto);
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(html))
        .contains("Paula &lt;Practitioner&gt;", "<svg", "Technology")
        .doesNotContain("<script");
    var read = programme.all("/skill-profiles/" + paula + "/reads").get(0).get("id").asText();
    assertThat(run.output()).contains(read);
    assertThat(receipts.resolve(read + ".jwt")).isRegularFile();
  }

  @Test
  void altered_answer_is_named_and_not_shown() {
    try (var honest = AlteringProxy.before(programme.server().base(), answer -> answer);
        var liar =
            AlteringProxy.before(
                programme.server().base(),
                answer -> answer.replaceFirst("\"practitioner\"", "\"practitiones\""))) {
      var issuer = List.of("--issuer", programme.server().base().toString());
      assertThat(advise(honest.base().toString(), issuer).exitCode()).isZero();
      var run = advise(liar.base().toString(), issuer);

      assertThat(run.output())
          .contains("NOT SHOWN", paula, "ANSWER_MISMATCH")
          .doesNotContain("practitione", "Technology");
      assertThat(run.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void receipts_of_an_issuer_that_is_not_trusted_are_not_believed() {
    var run = advise(server(), List.of("--issuer", "https://academy.example.org"));

    assertThat(run.output()).contains("KEY_PROVENANCE_ERROR").doesNotContain("Technology");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void receipt_that_was_kept_is_replayed() throws IOException {
    var receipts = folder.resolve("receipts");
    advise(server(), List.of("--score", "skill-value", "--receipts", receipts.toString()));
    programme.revoke(programme.badges(paula).get(0).get("id").asText(), "In error.").succeeded();
    try (var files = Files.list(receipts)) {
      var run =
          advisor.run(
              List.of("compensation-advisor", "replay"),
              List.of(
                  "--server", server(), "--receipt", files.findFirst().orElseThrow().toString()));

      assertThat(run.output()).containsPattern("signature +good").contains("same");
      assertThat(run.exitCode()).as(run.output()).isZero();
    }
  }

  @Test
  void tool_that_was_let_in_for_something_else_cannot_ask() {
    var career = ExampleProgram.letIn(programme, "career", folder);
    var run = career.run(List.of("compensation-advisor"), options(server(), List.of()));

    assertThat(run.output()).contains("403", "compensation");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void career_tool_shows_which_badges_close_the_gap() {
    var career = ExampleProgram.letIn(programme, "career", folder);
    var role = programme.unique("Engineer");
    var skill = Map.of("skill", cloud.skill(), "level", "practitioner");
    programme.owner().put("/roles/" + role, Map.of("skills", List.of(skill))).succeeded();
    var people = List.of("--server", server(), "--people", paula + "," + otto);
    var withRole = new ArrayList<>(people);
    withRole.addAll(List.of("--role", role));
    var match = career.run(List.of("career-match"), withRole);
    var roles = career.run(List.of("career-match"), people);

    assertThat(match.output())
        .contains(paula + " and the role " + role + ": fit 1000 of 1000")
        .contains(otto + " and the role " + role + ": fit 0 of 1000")
        .containsPattern("1 +Cloud.* Practitioner +closes");
    assertThat(match.exitCode()).isZero();
    assertThat(roles.output()).contains("Roles that fit what " + paula + " can prove", role);
    assertThat(roles.exitCode()).isZero();
  }

  private ExampleProgram.Run advise(String server, List<String> more) {
    return advisor.run(List.of("compensation-advisor"), options(server, more));
  }

  private List<String> options(String server, List<String> more) {
    var options = new ArrayList<>(List.of("--server", server));
    options.addAll(List.of("--manager", manager, "--since", SINCE));
    options.addAll(more);
    return options;
  }

  private String server() {
    return programme.server().base().toString();
  }
}
