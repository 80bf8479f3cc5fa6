package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a nomination to a badge of contribution or performance, and who sees what on the way. */
@ExtendWith(OneServer.class)
class NominationIT {

  private final BadgeProgramme programme;
  private String lead = "";
  private String nominee = "";
  private String nominator = "";
  private String one = "";
  private String other = "";

  NominationIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @BeforeEach
  void make_people() {
    var employeeId = programme.unique("L");
    lead = programme.person("Lou", "Lead", Map.of("employeeId", employeeId));
    nominee = programme.person("Nan", "Nominee", Map.of("managerEmployeeId", employeeId));
    nominator = programme.person("Noel", "Nominator");
    one = programme.person("Rae", "Reviewer");
    other = programme.person("Rob", "Referee");
  }

  @Test
  void nomination_that_two_independent_reviewers_approve_becomes_a_badge() {
    var badge = contribution();
    var nomination = nominate(badge);
    var link =
        Map.of("url", "https://example.org/handbook", "name", "Handbook", "sha256", "0".repeat(64));
    var evidence =
        acting(nominee)
            .post("/nominations/" + nomination + "/evidence", link)
            .succeeded()
            .json()
            .get("id")
            .asText();
    appoint(nomination, one, other).succeeded();
    acting(one)
        .send("POST", "/nominations/" + nomination + "/evidence/" + evidence + "/accept")
        .succeeded();

    assertThat(review(nomination, one, "approve").json().get("state").asText()).isEqualTo("OPEN");
    assertThat(review(nomination, other, "approve").json().get("state").asText())
        .isEqualTo("APPROVED");

    var issued = programme.awaitBadge(nominee);
    var document = programme.stranger().get("/credentials/" + issued).succeeded();
    assertThat(document.json().at("/credentialSubject/achievement/achievementType").asText())
        .isEqualTo("ext:Contribution");
    assertThat(document.text()).doesNotContain("Rae", "Reviewer", "Rob", "Referee");
    assertThat(programme.verify(document.body(), "application/json").decision())
        .isEqualTo("VERIFIED");
  }

  @Test
  void figures_can_be_asked_for_and_never_stand_in_the_badge() {
    var metric = programme.unique("uptime");
    var badge =
        programme.publish(
            Map.of(
                "category",
                "PERFORMANCE",
                "name",
                "Steady hand",
                "rule",
                Map.of(
                    "allOf",
                    Map.of(
                        "of",
                        List.of(
                            Map.of("approved", Map.of()),
                            Map.of(
                                "metric", Map.of("name", metric, "atLeast", 99, "by", "last")))))));
    var tool = programme.tool(List.of("figures:write"), List.of());
    report(tool, metric, "98.7654", "2026-02-02T08:00:00Z");
    var nomination = nominate(badge);
    appoint(nomination, one, other).succeeded();
    review(nomination, one, "approve");
    review(nomination, other, "approve");
    assertThat(programme.badges(nominee)).isEmpty();

    report(tool, metric, "98.1234", "2026-02-01T08:00:00Z");
    report(tool, metric, "99.4321", "2026-02-03T08:00:00Z");

    var issued = programme.awaitBadge(nominee);
    var document = programme.stranger().get("/credentials/" + issued).succeeded().text();
    assertThat(document).doesNotContain("99.4321", "98.7654", "98.1234", "crm");
    assertThat(tool.get("/nominations").status()).isEqualTo(403);
  }

  @Test
  void everybody_sees_what_is_theirs_to_see() {
    var nomination = nominate(contribution());
    appoint(nomination, one, other).succeeded();
    review(nomination, one, "approve");

    var seen = read(nominee, nomination).json();
    assertThat(seen.get("state").asText()).isEqualTo("OPEN");
    assertThat(seen.get("reviews")).isEmpty();
    assertThat(seen.toString()).doesNotContain("Rae", one, other);
    var led = programme.actingAs(lead, "manager").get("/nominations/" + nomination).json();
    assertThat(led.get("state").asText()).isEqualTo("OPEN");
    assertThat(led.has("reason")).isFalse();
    assertThat(led.get("reviews")).isEmpty();
    assertThat(verdicts(read(nominator, nomination))).isEmpty();
    assertThat(verdicts(read(other, nomination))).isEmpty();
    assertThat(verdicts(read(one, nomination))).containsExactly("APPROVE");
    assertThat(verdicts(programme.owner().get("/nominations/" + nomination))).hasSize(1);
    var stranger = programme.person("Sam", "Stranger");
    assertThat(read(stranger, nomination).status()).isEqualTo(404);
    assertThat(programme.actingAs(stranger, "manager").get("/nominations/" + nomination).status())
        .isEqualTo(404);

    review(nomination, other, "approve");
    var decided = read(nominee, nomination).json();
    assertThat(decided.get("reviews")).hasSize(2);
    assertThat(decided.toString()).doesNotContain("Rae", "Rob", one, other);
    assertThat(verdicts(read(nominator, nomination))).hasSize(2);
  }

  @Test
  void lists_hold_what_one_has_a_part_in() {
    var nomination = nominate(contribution());
    appoint(nomination, one).succeeded();

    assertThat(ids(acting(one).get("/nominations?reviewer=me&state=open")))
        .containsExactly(nomination);
    assertThat(ids(acting(nominee).get("/nominations?nominee=me"))).containsExactly(nomination);
    assertThat(ids(acting(nominator).get("/nominations?nominator=me"))).containsExactly(nomination);
    assertThat(ids(acting(other).get("/nominations?nominee=" + nominee))).isEmpty();
    assertThat(ids(programme.actingAs(lead, "manager").get("/nominations?nominee=" + nominee)))
        .containsExactly(nomination);
    assertThat(ids(programme.actingAs(lead, "learner").get("/nominations?nominee=" + nominee)))
        .isEmpty();
    assertThat(acting(nominee).get("/nominations?reviewer=" + one).status()).isEqualTo(400);
  }

  @Test
  void nobody_who_is_not_independent_is_appointed_or_heard() {
    var nomination = nominate(contribution());
    for (var concerned : List.of(nominee, nominator, lead)) {
      assertThat(appoint(nomination, concerned).status()).isEqualTo(422);
    }
    assertThat(
            acting(one).post("/nominations/" + nomination + "/reviewers", people(other)).status())
        .isEqualTo(404);
    assertThat(
            acting(nominator)
                .post("/nominations/" + nomination + "/reviewers", people(other))
                .status())
        .isEqualTo(403);
    var wish = Map.of("verdict", "approve", "reason", "Yes.");
    assertThat(programme.owner().post("/nominations/" + nomination + "/reviews", wish).status())
        .isEqualTo(403);
    assertThat(acting(nominee).post("/nominations/" + nomination + "/reviews", wish).status())
        .isEqualTo(403);
  }

  @Test
  void badge_of_a_member_ends_when_the_membership_ends() {
    var group = "guild-" + programme.unique("g").toLowerCase(Locale.ROOT);
    var name = group.replaceAll("[^a-z0-9]+", "-");
    programme
        .owner()
        .post("/groups", Map.of("name", name, "description", "Cloud people."))
        .succeeded();
    programme.publish(
        Map.of(
            "category",
            "MEMBERSHIP",
            "name",
            "Guild member",
            "rule",
            Map.of("member", Map.of("group", name))));

    var wish = Map.of("learner", nominee, "group", name, "from", "2026-01-01");
    assertThat(programme.owner().post("/memberships", wish).status()).isEqualTo(201);
    assertThat(programme.owner().post("/memberships", wish).status()).isEqualTo(200);

    programme.awaitBadge(nominee);
  }

  private String contribution() {
    return programme.publish(
        Map.of(
            "category", "CONTRIBUTION",
            "name", "Good neighbour",
            "rule", Map.of("approved", Map.of("reviewers", 2))));
  }

  private String nominate(String badge) {
    var wish = Map.of("achievement", badge, "nominee", nominee, "reason", "Wrote the handbook.");
    return acting(nominator).post("/nominations", wish).succeeded().json().get("id").asText();
  }

  private Answer appoint(String nomination, String... reviewers) {
    return programme.owner().post("/nominations/" + nomination + "/reviewers", people(reviewers));
  }

  private static Map<String, ?> people(String... ids) {
    return Map.of("people", List.of(ids));
  }

  private Answer review(String nomination, String reviewer, String verdict) {
    return acting(reviewer)
        .post(
            "/nominations/" + nomination + "/reviews",
            Map.of("verdict", verdict, "reason", "I use it every day."))
        .succeeded();
  }

  private void report(AssayClient tool, String metric, String actual, String statedAt) {
    var figure = new HashMap<String, Object>();
    figure.put("learner", nominee);
    figure.put("metric", metric);
    figure.put("periodFrom", "2026-01-01");
    figure.put("periodTo", "2026-02-01");
    figure.put("actual", new BigDecimal(actual));
    figure.put("source", "crm");
    figure.put("key", "january");
    figure.put("statedAt", statedAt);
    tool.post("/figures", figure).succeeded();
  }

  private Answer read(String person, String nomination) {
    return acting(person).get("/nominations/" + nomination);
  }

  private AssayClient acting(String person) {
    return programme.actingAs(person, "learner");
  }

  private static List<String> verdicts(Answer answer) {
    return answer.succeeded().json().get("reviews").findValuesAsText("verdict");
  }

  private static List<String> ids(Answer answer) {
    var ids = new ArrayList<String>();
    for (JsonNode item : answer.succeeded().json().get("items")) {
      ids.add(item.get("id").asText());
    }
    return ids;
  }
}
