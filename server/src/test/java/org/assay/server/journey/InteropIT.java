package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.IndependentVerifier;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Others, who share no code with Assay, come to the same verdict. */
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteropIT {

  private final BadgeProgramme programme;
  private final Optional<IndependentVerifier> others = IndependentVerifier.install();
  private String badge = "";

  InteropIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @BeforeAll
  void issue_a_badge() {
    var course = programme.course("Interoperability", "P2Y");
    var ines = programme.person("Inês", "Åström");
    programme.record(course, ines, 88, programme.unique("exam")).succeeded();
    badge = programme.awaitBadge(ines);
  }

  @BeforeEach
  void others_are_here() {
    assumeTrue(others.isPresent(), "npm is absent or cannot reach its registry");
  }

  @Test
  void badge_in_json_is_accepted_by_others() {
    assertAccepted("json", file("json"));
  }

  @Test
  void badge_as_token_is_accepted_by_others() {
    assertAccepted("jwt", file("jws"));
  }

  @Test
  void changed_badge_is_refused_by_others() {
    assertRefused("json", file("json").replace("\"88\"", "\"99\""), "verification");
    assertRefused(
        "json", file("json").replace("Builds things.", "Builds castles."), "verification");
  }

  @Test
  void changed_token_is_refused_by_others() {
    var token = file("jws");
    int middle = token.indexOf('.') + 100;
    var other = token.charAt(middle) == 'A' ? 'B' : 'A';
    assertRefused(
        "jwt", token.substring(0, middle) + other + token.substring(middle + 1), "signature");
  }

  @Test
  void revoked_badge_is_refused_by_others_for_its_status() {
    var course = programme.course("Withdrawal", "P2Y");
    var rita = programme.person("Rita", "Revoked");
    programme.record(course, rita, 88, programme.unique("exam")).succeeded();
    var revoked = programme.awaitBadge(rita);
    programme.revoke(revoked, "Mistake.").succeeded();

    assertRefused("json", file(revoked, "json"), "status");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eddsa-rdfc-2022", "ecdsa-rdfc-2019"})
  void badge_of_others_is_accepted_by_us_and_a_changed_one_is_not(String cryptosuite) {
    var theirs = others.orElseThrow().issue(cryptosuite);
    var changed = theirs.replace("Bake a loaf.", "Bake nothing.");

    var good = judged(theirs);
    assertThat(good.status()).as(good.toString()).isEqualTo(200);
    assertThat(good.json().get("verified").asBoolean()).isTrue();
    assertThat(theirs).contains(cryptosuite);
    var bad = judged(changed);
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.json().get("verified").asBoolean()).isFalse();
    assertThat(bad.text()).contains("https://w3id.org/security#PROOF_VERIFICATION_ERROR");
  }

  @Test
  void badge_that_others_made_for_its_holder_is_derived_and_accepted_by_us() {
    var theirs = others.orElseThrow().issue("ecdsa-sd-2023");
    var pointers =
        "[\"/credentialSubject/type\", \"/credentialSubject/achievement/id\","
            + " \"/credentialSubject/achievement/type\", \"/credentialSubject/achievement/name\","
            + " \"/credentialSubject/achievement/description\","
            + " \"/credentialSubject/achievement/criteria\"]";
    var request =
        "{\"verifiableCredential\":"
            + theirs
            + ",\"options\":{\"selectivePointers\":"
            + pointers
            + "}}";
    var answer =
        programme.stranger().post("/credentials/derive", "application/json", request).succeeded();

    assertThat(answer.status()).isEqualTo(201);
    var shown = answer.json().get("verifiableCredential");
    assertThat(shown.has("name")).as("withheld").isFalse();
    var derived = shown.toString();
    assertThat(derived).contains("Bake a loaf.");
    assertThat(judged(derived).status()).as(judged(derived).toString()).isEqualTo(200);
    assertThat(judged(derived.replace("Bake a loaf.", "Bake nothing.")).status()).isEqualTo(400);
    assertThat(judged(theirs).json().get("verified").asBoolean()).isFalse();
  }

  private Answer judged(String credential) {
    var request = "{\"verifiableCredential\":" + credential + "}";
    return programme.stranger().post("/credentials/verify", "application/json", request);
  }

  private void assertAccepted(String form, String text) {
    var run = others.orElseThrow().verify(form, programme.server().base(), text.getBytes(UTF_8));
    assertThat(run.output()).isEqualToIgnoringNewLines("accepted");
    assertThat(run.exitCode()).isZero();
  }

  private void assertRefused(String form, String text, String because) {
    var run = others.orElseThrow().verify(form, programme.server().base(), text.getBytes(UTF_8));
    assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
    assertThat(run.output()).containsIgnoringCase(because);
  }

  private String file(String form) {
    return file(badge, form);
  }

  private String file(String which, String form) {
    var file = programme.stranger().get("/credentials/" + which + "/badge." + form).succeeded();
    return new String(file.body(), UTF_8);
  }
}
