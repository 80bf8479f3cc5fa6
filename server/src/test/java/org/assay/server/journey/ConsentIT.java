package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody finds out who may see what of them, allows something and takes it back. */
@ExtendWith(OneServer.class)
class ConsentIT {

  private final BadgeProgramme programme;

  ConsentIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void person_allows_a_tool_and_takes_it_back() {
    var tool =
        programme
            .owner()
            .post(
                "/clients",
                Map.of(
                    "name", "Planner",
                    "scopes", List.of("skillprofiles:read"),
                    "purposes", List.of("compensation")))
            .succeeded()
            .json()
            .get("account")
            .asText();
    var ann = programme.actingAs(programme.person("Ann", "Lee"), "learner");
    assertThat(readers(performance(ann))).isEmpty();

    var wish = Map.of("purpose", "compensation", "field", "performance", "reader", tool);
    var given = ann.post("/consents", wish);
    assertThat(given.status()).isEqualTo(201);
    assertThat(given.json().get("inForce").asBoolean()).isTrue();
    assertThat(given.json().at("/reader/name").asText()).isEqualTo("Planner");
    assertThat(readers(performance(ann))).containsExactly(tool);
    assertThat(ann.post("/consents", wish).status()).isEqualTo(409);

    var withdrawn = ann.send("POST", "/consents/1/withdraw").succeeded().json();
    assertThat(withdrawn.get("inForce").asBoolean()).isFalse();
    assertThat(withdrawn.get("withdrawnAt").asText()).isNotEmpty();
    assertThat(ann.send("POST", "/consents/1/withdraw").succeeded().json()).isEqualTo(withdrawn);
    assertThat(readers(performance(ann))).isEmpty();
    assertThat(ann.get("/consents").succeeded().json().get("items")).hasSize(1);
  }

  @Test
  void nobody_else_has_a_way_to_somebodys_consents() {
    var ann = programme.actingAs(programme.person("Ann", "Lee"), "learner");
    ann.post("/consents", Map.of("purpose", "career", "field", "learning")).succeeded();
    var bob = programme.person("Bob", "Owner");
    var owner = programme.actingAs(bob, "owner");

    assertThat(owner.get("/consents").succeeded().json().get("items")).isEmpty();
    assertThat(owner.get("/consents/1").status()).isEqualTo(404);
    assertThat(owner.send("POST", "/consents/1/withdraw").status()).isEqualTo(404);
    assertThat(programme.owner().get("/consents").status()).isEqualTo(403);
    assertThat(programme.owner().post("/consents", Map.of()).status()).isIn(400, 403);
  }

  @Test
  void token_that_an_owner_had_in_hand_gives_no_consent_but_takes_one_back() {
    var ann = programme.person("Ann", "Lee");
    var wish = Map.of("purpose", "career", "field", "learning");
    programme.actingAs(ann, "learner").post("/consents", wish).succeeded();
    var owner = programme.actingAs(programme.person("Olga", "Owner"), "owner");
    var token = owner.post("/accounts/" + ann + "/tokens", Map.of()).succeeded().json();
    var inOwnersHands = programme.stranger().withToken(token.get("access_token").asText());

    assertThat(inOwnersHands.send("POST", "/consents/1/withdraw").status()).isEqualTo(200);
    assertThat(inOwnersHands.post("/consents", wish).status()).isEqualTo(403);
    assertThat(programme.actingAs(ann, "learner").post("/consents", wish).status()).isEqualTo(201);
  }

  @Test
  void malformed_consents_are_refused_with_a_sentence() {
    var ann = programme.actingAs(programme.person("Ann", "Lee"), "learner");
    for (var wish :
        List.of(
            Map.of("purpose", "career"),
            Map.of("field", "learning"),
            Map.of("purpose", "career", "field", "salary"),
            Map.of("purpose", "career", "field", "LEARNING"),
            Map.of("purpose", "career", "field", "learning", "person", "x"),
            Map.of("purpose", "career", "field", "learning", "reader", "x"),
            Map.of("purpose", "career", "field", "learning", "until", "soon"))) {
      var answer = ann.post("/consents", wish);
      assertThat(answer.status()).as(wish.toString()).isEqualTo(400);
      assertThat(answer.json().get("detail").asText()).as(wish.toString()).isNotEmpty();
    }
  }

  @Test
  void everybody_reads_what_is_told_and_why_as_a_page_and_as_json() {
    var stranger = programme.stranger();
    var json = stranger.get("/release-policies/compensation").succeeded().json();
    var page = WebPage.open(stranger, "/release-policies/compensation").html();

    assertThat(json.get("terms")).hasSize(7);
    for (var term : json.get("terms")) {
      assertThat(page).contains(term.get("title").asText(), term.get("reason").asText());
    }
    assertThat(page).contains("Never told", "You decide", "Told");
    assertThat(WebPage.open(stranger, "/release-policies").html()).contains("Compensation");
    assertThat(stranger.get("/release-policies").succeeded().json().get("items"))
        .extracting(item -> item.get("purpose").asText())
        .startsWith("self", "development", "career", "compensation");
  }

  @Test
  void owner_adds_a_purpose_and_says_what_is_told_for_it() {
    var name = "purpose-" + programme.unique("x").replaceAll("[^a-z]", "x");
    var purpose = Map.of("name", name, "title", "Moving <b>", "description", "Posts & places.");
    programme.owner().post("/release-policies", purpose).succeeded();
    var first = programme.stranger().get("/release-policies/" + name).succeeded().json();
    var second = programme.owner().put("/release-policies/" + name, Map.of("terms", terms(first)));

    assertThat(second.succeeded().json().get("version").asInt()).isEqualTo(2);
    assertThat(programme.owner().post("/release-policies", purpose).status()).isEqualTo(409);
    var old = "/release-policies/" + name + "/versions/1";
    assertThat(programme.stranger().get(old).succeeded().json().get("terms"))
        .isEqualTo(first.get("terms"));
    assertThat(WebPage.open(programme.stranger(), old).html())
        .contains("no longer in force", "Moving &lt;b&gt;")
        .doesNotContain("<b>");
    assertThat(programme.stranger().get("/release-policies/nothing").status()).isEqualTo(404);
  }

  private static List<Map<String, String>> terms(JsonNode policy) {
    return StreamSupport.stream(policy.get("terms").spliterator(), false)
        .map(term -> Map.of("field", term.get("field").asText(), "basis", "never", "reason", "No."))
        .toList();
  }

  private static JsonNode performance(AssayClient person) {
    var purposes = person.get("/consents/who-sees").succeeded().json().get("purposes");
    return StreamSupport.stream(purposes.spliterator(), false)
        .filter(purpose -> purpose.get("purpose").asText().equals("compensation"))
        .flatMap(purpose -> StreamSupport.stream(purpose.get("fields").spliterator(), false))
        .filter(field -> field.get("field").asText().equals("performance"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> readers(JsonNode field) {
    return StreamSupport.stream(field.get("to").spliterator(), false)
        .map(reader -> reader.get("id").asText())
        .toList();
  }
}
