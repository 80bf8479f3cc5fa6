package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose badges and profiles are whose business. */
@ExtendWith(OneServer.class)
class WhoMayReadIT {

  private final BadgeProgramme programme;
  private String learner = "";
  private String stranger = "";
  private String manager = "";

  WhoMayReadIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @BeforeEach
  void make_a_learner_their_manager_and_somebody_else() {
    var employeeId = programme.unique("M");
    manager = programme.person("Mia", "Manager", Map.of("employeeId", employeeId));
    learner = programme.person("Lea", "Learner", Map.of("managerEmployeeId", employeeId));
    stranger = programme.person("Sam", "Stranger");
  }

  @Test
  void learner_sees_their_own_badges_and_profile_and_nobody_elses() {
    var lea = programme.actingAs(learner, "learner");

    assertThat(lea.get("/credentials").status()).isEqualTo(200);
    assertThat(lea.get("/credentials?learner=" + learner).status()).isEqualTo(200);
    assertThat(lea.get("/credentials?learner=" + stranger).status()).isEqualTo(403);
    assertThat(profile(lea, learner, "self")).isEqualTo(200);
    assertThat(profile(lea, stranger, "self")).isEqualTo(403);
    assertThat(profile(lea, manager, "self")).isEqualTo(403);
  }

  @Test
  void learner_may_change_nothing() {
    var lea = programme.actingAs(learner, "learner");

    for (var path : List.of("/skills", "/achievements", "/learners", "/assessments", "/clients")) {
      assertThat(lea.post(path, Map.of()).status()).as(path).isEqualTo(403);
    }
    assertThat(
            lea.put("/accounts/" + learner + "/roles", Map.of("roles", List.of("owner"))).status())
        .isEqualTo(403);
  }

  @Test
  void manager_sees_their_reports_and_nobody_else() {
    var mia = programme.actingAs(manager, "manager");

    assertThat(profile(mia, learner, "development")).isEqualTo(200);
    assertThat(profile(mia, manager, "development")).isEqualTo(200);
    assertThat(profile(mia, stranger, "development")).isEqualTo(403);
    assertThat(mia.get("/credentials?learner=" + learner).status()).isEqualTo(200);
    assertThat(mia.get("/credentials?learner=" + stranger).status()).isEqualTo(403);
  }

  @Test
  void who_is_a_manager_by_the_chart_but_not_by_role_sees_no_report() {
    var mia = programme.actingAs(manager, "learner");

    assertThat(profile(mia, learner, "development")).isEqualTo(403);
  }

  @Test
  void advisor_reads_anybody_for_a_known_purpose_only() {
    var ann = programme.actingAs(stranger, "advisor");

    assertThat(profile(ann, learner, "compensation")).isEqualTo(200);
    assertThat(profile(ann, learner, "curiosity")).isEqualTo(403);
    assertThat(ann.get("/skill-profiles/" + learner).status()).isEqualTo(400);
    assertThat(ann.get("/credentials?learner=" + learner).status()).isEqualTo(403);
  }

  @Test
  void tool_reads_for_the_purposes_it_was_registered_for() {
    var pay = programme.tool(List.of("skillprofiles:read"), List.of("compensation"));
    var blind = programme.tool(List.of("skillprofiles:read"), List.of());
    var other = programme.tool(List.of("skills:write"), List.of("compensation"));

    assertThat(profile(pay, learner, "compensation")).isEqualTo(200);
    assertThat(profile(pay, learner, "career")).isEqualTo(403);
    assertThat(profile(blind, learner, "compensation")).isEqualTo(403);
    assertThat(profile(other, learner, "compensation")).isEqualTo(403);
  }

  @Test
  void each_read_stands_in_the_ledger_that_the_person_sees() {
    var pay = programme.tool(List.of("skillprofiles:read"), List.of("compensation"));
    var lea = programme.actingAs(learner, "learner");
    var mia = programme.actingAs(manager, "manager");
    profile(pay, learner, "compensation");
    profile(pay, learner, "career");
    profile(mia, learner, "career");
    profile(mia, stranger, "career");

    var reads = lea.get("/skill-profiles/" + learner + "/reads").succeeded().json().get("items");

    assertThat(reads)
        .extracting(read -> read.get("purpose").asText())
        .containsExactly("compensation", "career");
    assertThat(reads).extracting(read -> read.get("tool").asBoolean()).containsExactly(true, false);
    assertThat(reads.get(1).get("reader").asText()).contains("Mia Manager");
    assertThat(mia.get("/skill-profiles/" + learner + "/reads").status()).isEqualTo(403);
    assertThat(pay.get("/skill-profiles/" + learner + "/reads").status()).isEqualTo(403);
    assertThat(programme.all("/skill-profiles/" + stranger + "/reads")).isEmpty();
  }

  @Test
  void roles_that_are_taken_away_end_at_once() {
    var ann = programme.actingAs(stranger, "advisor");
    assertThat(profile(ann, learner, "career")).isEqualTo(200);

    programme
        .owner()
        .put("/accounts/" + stranger + "/roles", Map.of("roles", List.of("learner")))
        .succeeded();

    assertThat(profile(ann, learner, "career")).isIn(401, 403);
  }

  private static int profile(AssayClient reader, String person, String purpose) {
    return reader.get("/skill-profiles/" + person + "?purpose=" + purpose).status();
  }
}
