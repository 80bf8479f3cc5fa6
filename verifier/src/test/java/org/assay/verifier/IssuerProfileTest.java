package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What a badge says about its issuer, against what the issuer says at its own address. */
class IssuerProfileTest {

  private static final String HTTPS = "https://academy.example.org/issuer";
  private static final String DID = "did:web:academy.example.org";
  private static final String DID_DOCUMENT = "https://academy.example.org/.well-known/did.json";

  private final SampleIssuer issuer = SampleBadge.ISSUER;
  private final SampleNetwork network = new SampleNetwork();

  @Test
  void same_name_at_the_issuers_address_is_proven() {
    network.put(HTTPS, profile());

    Verdict verdict = network.verify(badgeOf(HTTPS));

    assertThat(finding(verdict).code()).as(text(verdict)).isEqualTo("OK");
    assertThat(finding(verdict).evidence()).containsEntry("proven", "name, url, image");
    assertThat(verdict.claims().get().issuerProven()).isTrue();
    assertThat(VerdictJson.of(verdict).getJsonObject("claims").getJsonObject("issuer"))
        .containsEntry("proven", JsonValue.TRUE);
    assertThat(text(verdict)).contains("it gives itself this name at its own address");
    assertThat(network.asked()).as("fetched once for key and profile").containsOnlyOnce(HTTPS);
  }

  @Test
  void other_name_at_the_issuers_address_is_a_warning() {
    network.put(HTTPS, Edit.set(profile(), "/name", "Another Academy"));

    differs("name");
  }

  @Test
  void other_logo_at_the_issuers_address_is_a_warning() {
    network.put(HTTPS, Edit.set(profile(), "/image/id", "https://example.org/other.png"));

    differs("image");
  }

  @Test
  void logo_that_the_issuer_does_not_have_is_a_warning() {
    network.put(HTTPS, Edit.remove(profile(), "/image"));

    differs("image");
  }

  @Test
  void logo_written_as_its_address_is_the_same() {
    network.put(HTTPS, Edit.set(profile(), "/image", "https://example.org/logo.png"));

    assertThat(network.verify(badgeOf(HTTPS)).claims().get().issuerProven()).isTrue();
  }

  @Test
  void document_that_is_no_profile_proves_no_name() {
    network.put(HTTPS, Edit.remove(profile(), "/type"));

    ownClaim(badgeOf(HTTPS), true);
  }

  @Test
  void name_of_a_did_key_is_its_own_claim() {
    ownClaim(issuer.sign(SampleBadge.withoutStatus()), true);
  }

  @Test
  void name_in_a_forgery_is_a_claim_and_nothing_is_fetched() {
    JsonObject forged =
        Edit.set(
            issuer.sign(Edit.set(SampleBadge.withoutStatus(), "/issuer/id", HTTPS)),
            "/name",
            "Another");

    ownClaim(forged, false);
    assertThat(network.asked()).doesNotContain(HTTPS);
  }

  @Test
  void did_and_profile_that_name_each_other_prove_the_name() {
    network.put(DID_DOCUMENT, didDocument(HTTPS));
    network.put(HTTPS, Edit.set(profile(), "/alsoKnownAs", list(DID)));

    Verdict verdict = network.verify(badgeOf(DID));

    assertThat(finding(verdict).code()).as(text(verdict)).isEqualTo("OK");
    assertThat(finding(verdict).evidence()).containsEntry("profile", HTTPS);
  }

  @Test
  void profile_of_somebody_who_does_not_know_the_did_proves_nothing() {
    network.put(DID_DOCUMENT, didDocument(HTTPS));
    network.put(HTTPS, profile());

    ownClaim(badgeOf(DID), true);
  }

  @Test
  void profile_that_cannot_be_read_proves_nothing() {
    network.put(DID_DOCUMENT, didDocument(HTTPS));
    network.put(HTTPS, "<html>");

    ownClaim(badgeOf(DID), true);
  }

  @Test
  void profile_to_which_the_issuers_site_only_leads_on_proves_nothing() {
    String out = "https://bank.example/out?to=evil";
    JsonObject profile = Edit.set(Edit.set(profile(), "/id", out), "/alsoKnownAs", list(DID));
    SampleWeb web = new SampleWeb().put(DID_DOCUMENT, didDocument(out)).put(out, profile);
    byte[] badge = badgeOf(DID).toString().getBytes(UTF_8);
    Verifier verifier = Verifier.with(web, Clock.fixed(SampleBadge.NOW, ZoneOffset.UTC));
    assertThat(verifier.verify(badge).claims().get().issuerProven()).isTrue();

    web.redirect(out, "https://evil.example/profile");

    assertThat(finding(verifier.verify(badge)).code()).isEqualTo("OWN_CLAIM");
    assertThat(verifier.verify(badge).claims().get().issuerProven()).isFalse();
  }

  private void differs(String member) {
    Verdict verdict = network.verify(badgeOf(HTTPS));

    assertThat(verdict.isVerified()).as(text(verdict)).isTrue();
    assertThat(finding(verdict).code()).isEqualTo("ISSUER_PROFILE_DIFFERS");
    assertThat(finding(verdict).isWarning()).isTrue();
    assertThat(finding(verdict).evidence()).containsEntry("different", member);
    assertThat(verdict.claims().get().issuerProven()).isFalse();
  }

  private void ownClaim(JsonObject badge, boolean good) {
    Verdict verdict = network.verify(badge);

    assertThat(verdict.isVerified()).as(text(verdict)).isEqualTo(good);
    assertThat(finding(verdict).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding(verdict).code()).isEqualTo("OWN_CLAIM");
    assertThat(verdict.claims().get().issuerProven()).isFalse();
    assertThat(text(verdict)).contains("this name is only claimed");
  }

  private JsonObject badgeOf(String id) {
    return issuer.sign(
        Edit.set(SampleBadge.withoutStatus(), "/issuer/id", id), "eddsa-rdfc-2022", id + "#key-1");
  }

  private JsonObject profile() {
    JsonObject keys = KeyLifeTest.didDocument(HTTPS, issuer);
    JsonObject words = SampleBadge.unsigned().getJsonObject("issuer");
    return Edit.set(Json.createMergePatch(words).apply(keys).asJsonObject(), "/id", HTTPS);
  }

  private JsonObject didDocument(String profile) {
    return Edit.set(KeyLifeTest.didDocument(DID, issuer), "/alsoKnownAs", list(profile));
  }

  private static JsonArray list(String item) {
    return Json.createArrayBuilder().add(item).build();
  }

  private static Finding finding(Verdict verdict) {
    return verdict.findings("issuer-profile").get(0);
  }

  private static String text(Verdict verdict) {
    return new VerdictText(false).write("badge", verdict);
  }
}
