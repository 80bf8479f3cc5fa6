package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.StatusBit;
import org.assay.server.journey.support.VerifierProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OneServer.class)
class MainJobIT {

  private final BadgeProgramme programme;

  @TempDir Path folder;

  MainJobIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void passed_assessment_becomes_a_badge_that_everybody_can_verify() {
    var course = programme.course("Cloud architecture", "P2Y");
    var ada = programme.person("Ada", "Lovelace");

    programme.record(course, ada, 85, programme.unique("exam")).succeeded();
    var badge = programme.awaitBadge(ada);

    var anybody = programme.stranger();
    for (var form :
        Map.of("json", "application/json", "jws", "text/plain", "png", "image/png").entrySet()) {
      var negotiated = anybody.get("/credentials/" + badge, form.getValue()).succeeded();
      var file = anybody.get("/credentials/" + badge + "/badge." + form.getKey()).succeeded();
      assertThat(negotiated.mediaType()).isEqualTo(form.getValue());
      assertThat(file.body()).as(form.getKey()).isEqualTo(negotiated.body());
      assertThat(file.header("Content-Disposition")).contains("." + form.getKey());

      assertThat(programme.verify(file.body(), form.getValue()).decision())
          .as(form.getKey())
          .isEqualTo("VERIFIED");
      var run = VerifierProgram.verify(folder, "badge." + form.getKey(), file.body());
      assertThat(run.exitCode()).as(run.output()).isZero();
    }
  }

  @Test
  void badge_says_what_was_earned_and_not_whose_mail_it_is() {
    var course = programme.course("Data analysis", "P2Y");
    var mail = programme.unique("grace") + "@example.org";
    var grace = programme.person("Grace", "Hopper", Map.of("email", mail));
    programme.record(course, grace, 91, programme.unique("exam")).succeeded();

    var answer = programme.stranger().get("/credentials/" + programme.awaitBadge(grace));

    var badge = answer.json();
    assertThat(badge.at("/type")).extracting(type -> type.asText()).contains("OpenBadgeCredential");
    assertThat(badge.at("/credentialSubject/achievement/name").asText())
        .isEqualTo("Data analysis Practitioner");
    assertThat(badge.at("/credentialSubject/identifier/0/hashed").asBoolean()).isTrue();
    assertThat(badge.at("/credentialSubject/result").toString()).contains("91");
    assertThat(badge.at("/proof").isArray()).isTrue();
    assertThat(answer.text()).doesNotContain(mail, "Hopper");
  }

  @Test
  void strategic_skill_stands_in_the_profile_until_its_badge_is_revoked() {
    var course = programme.course("Design thinking", "P2Y");
    programme.designate(course.skill(), "Design");
    var bob = programme.person("Bob", "Builder");
    programme.record(course, bob, 70, programme.unique("exam")).succeeded();
    var badge = programme.awaitBadge(bob);

    var skill = programme.profile(bob).at("/skills/0");
    assertThat(skill.at("/skill").asText()).isEqualTo(course.skill());
    assertThat(skill.at("/strategic").asBoolean()).isTrue();
    assertThat(skill.at("/areas/0").asText()).isEqualTo("Design");
    var proof = skill.at("/attainments/0");
    assertThat(proof.at("/level").asText()).isEqualTo("practitioner");
    assertThat(proof.at("/badge").asText()).endsWith("/credentials/" + badge);
    var from = Instant.parse(proof.at("/validFrom").asText());
    assertThat(Instant.parse(proof.at("/validUntil").asText()))
        .isBetween(from.plus(729, ChronoUnit.DAYS), from.plus(732, ChronoUnit.DAYS));

    programme.revoke(badge, "Recorded for the wrong person.").succeeded();

    assertThat(programme.profile(bob).at("/skills")).isEmpty();
  }

  @Test
  void revoked_badge_is_refuted_in_every_form_and_in_the_next_status_list() {
    var course = programme.course("Sales", "P2Y");
    var eve = programme.person("Eve", "Adams");
    programme.record(course, eve, 99, programme.unique("exam")).succeeded();
    var badge = programme.awaitBadge(eve);
    var anybody = programme.stranger();
    var json = anybody.get("/credentials/" + badge).succeeded();
    var bit = StatusBit.of(json.json());
    assertThat(bit.isSet(anybody)).isFalse();

    programme.revoke(badge, "Mistake.").succeeded();

    assertThat(bit.isSet(anybody)).isTrue();
    for (var form : new String[] {"json", "jws", "png"}) {
      var file = anybody.get("/credentials/" + badge + "/badge." + form).succeeded();
      var seen = programme.verify(file.body(), "application/octet-stream");
      assertThat(seen.decision()).as(form).isEqualTo("REFUTED");
      assertThat(seen.refutations()).containsExactly("REVOKED");
      var run = VerifierProgram.verify(folder, "revoked." + form, file.body());
      assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
      assertThat(run.output()).contains("REVOKED");
    }
  }

  @Test
  void failing_result_issues_nothing() {
    var course = programme.course("Negotiation", "P2Y");
    var tom = programme.person("Tom", "Thumb");
    var tim = programme.person("Tim", "Thumb");

    programme.record(course, tom, 69, programme.unique("exam")).succeeded();
    programme.record(course, tim, 70, programme.unique("exam")).succeeded();

    programme.awaitBadge(tim);
    assertThat(programme.badges(tom)).isEmpty();
    assertThat(programme.awaitOrdersDone(course)).hasSize(1);
    assertThat(programme.profile(tom).at("/skills")).isEmpty();
  }

  @Test
  void badge_whose_time_is_over_is_refuted_as_expired() {
    var course = programme.course("First aid", "P1Y");
    var zoe = programme.person("Zoe", "Old");
    var longAgo = Instant.now().minus(731, ChronoUnit.DAYS).toString();

    programme
        .record(course, Map.of("learner", zoe, "score", 80, "assessedAt", longAgo))
        .succeeded();
    var badge = programme.awaitBadge(zoe);

    var file = programme.stranger().get("/credentials/" + badge + "/badge.jws").succeeded();
    var seen = programme.verify(file.body(), "text/plain");
    assertThat(seen.decision()).isEqualTo("REFUTED");
    assertThat(seen.refutations()).containsExactly("EXPIRED");
    assertThat(programme.profile(zoe).at("/skills")).isEmpty();
    assertThat(programme.badges(zoe).get(0).get("state").asText()).isEqualTo("EXPIRED");
  }
}
