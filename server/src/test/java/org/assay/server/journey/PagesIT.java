package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.Multipart;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.OtherIssuer;
import org.assay.server.journey.support.WebPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody with a browser sees. */
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

  private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&<b>";

  private final BadgeProgramme programme;
  private Course course = new Course("", "", "");
  private String valid = "";
  private String revoked = "";

  PagesIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @BeforeAll
  void issue_one_badge_and_revoke_another() {
    course = programme.course("Pages " + HOSTILE, "P2Y");
    programme.designate(course.skill(), "Area " + HOSTILE);
    valid = badge("Vera");
    revoked = badge("Rita");
    programme.revoke(revoked, "Because " + HOSTILE).succeeded();
  }

  @Test
  void every_page_is_html_without_script_in_a_language_and_with_a_title() {
    for (var page : pages().entrySet()) {
      var open = page.getValue();
      assertThat(open.answer().status()).as(page.getKey()).isEqualTo(200);
      assertThat(open.answer().header("Content-Type"))
          .isEqualToIgnoringCase("text/html;charset=utf-8");
      assertThat(open.answer().header("Content-Security-Policy"))
          .contains("default-src 'self'", "script-src 'none'");
      assertThat(open.html().toLowerCase(Locale.ROOT))
          .as(page.getKey())
          .startsWith("<!doctype html>")
          .contains("<html lang=\"en\">", "<main", "<h1")
          .containsPattern("<title>[^<]*[a-z][^<]*</title>")
          .doesNotContain("<script", "javascript:");
    }
  }

  @Test
  void every_link_on_every_page_leads_somewhere() {
    var links = new TreeSet<String>();
    pages().values().forEach(p -> links.addAll(p.localLinks(programme.server().base().toString())));

    assertThat(links).hasSizeGreaterThan(12);
    for (var link : links) {
      assertThat(WebPage.open(programme.stranger(), link).answer().status())
          .as(link)
          .isLessThan(400);
    }
  }

  @Test
  void hostile_names_come_out_as_text() {
    for (var page : pages().entrySet()) {
      assertThat(page.getValue().html()).as(page.getKey()).doesNotContain("<img src=x", "&<b>");
      assertThat(page.getValue().tags())
          .as(page.getKey())
          .hasSizeGreaterThan(20)
          .noneMatch(tag -> tag.contains("onerror") || tag.startsWith("<b>"));
    }
    assertThat(pages().get("achievement").html()).contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void badge_page_says_whether_the_badge_holds() {
    assertThat(pages().get("valid badge").html()).contains("VALID").doesNotContain("REVOKED");
    assertThat(pages().get("revoked badge").html()).contains("REVOKED").doesNotContain("VALID");
  }

  @Test
  void chosen_picture_gets_its_verdict_in_words() {
    var png = programme.stranger().get("/credentials/" + valid + "/badge.png").succeeded().body();
    var form =
        new Multipart()
            .file("file", "badge.png", "image/png", png)
            .text("text", "")
            .text("recipient", "");

    assertThat(verdict(form).html()).contains("Verified").doesNotContain("Refuted");
  }

  @Test
  void pasted_badge_gets_its_verdict_in_words() {
    for (var form : List.of("json", "jws")) {
      assertThat(verdict(pasted(file(valid, form))).html()).as(form).contains("Verified");
      assertThat(verdict(pasted(file(revoked, form))).html()).contains("Refuted", "REVOKED");
    }
  }

  @Test
  void recipient_is_compared_with_the_badge() {
    var mail = programme.unique("rose") + "@example.org";
    var rose = programme.person("Rose", "Known", Map.of("email", mail));
    programme.record(course, rose, 80, programme.unique("exam")).succeeded();
    var badge = file(programme.awaitBadge(rose), "json");

    assertThat(verdict(pasted(badge).text("recipient", mail)).html()).contains(">Verified<");
    assertThat(verdict(pasted(badge).text("recipient", "x" + mail)).html()).contains(">Refuted<");
  }

  @Test
  void pasted_garbage_gets_a_verdict_that_shows_it_only_as_text() {
    for (var garbage :
        List.of("x", "{}", "{\"name\":\"<script>alert(1)</script>\"}", HOSTILE, "a.b.c")) {
      var page = verdict(pasted(garbage));
      assertThat(page.html())
          .as(garbage)
          .contains("Refuted")
          .doesNotContain("<script", "<img src=x", "Exception");
    }
  }

  @Test
  void forged_claims_with_markup_come_out_as_text() {
    var forged = file(valid, "json").replace("Builds things.", "<script>alert(1)</script>");

    assertThat(verdict(pasted(forged)).html()).contains("Refuted").doesNotContain("<script");
  }

  @Test
  void endorsements_inside_are_shown_apart_and_hostile_names_stay_text() {
    var issuer = OtherIssuer.anew();
    var endorser = OtherIssuer.anew();
    var endorsement = endorser.signInside(endorser.endorsement(issuer.did(), "Good " + HOSTILE));
    var badge = issuer.badge(HOSTILE, HOSTILE, Map.of("endorsement", List.of(endorsement)));
    var page = verdict(pasted(OtherIssuer.text(issuer.sign(badge))));

    assertThat(page.html()).contains("Inside it", "Endorsement", "judged for itself", "Claimed");
    assertThat(page.html()).doesNotContain("<img src=x", "&<b>");
    assertThat(page.tags()).noneMatch(tag -> tag.contains("onerror") || tag.startsWith("<b>"));
  }

  @Test
  void proof_validity_and_trust_are_answered_apart_and_lax_rules_are_named() {
    var issuer = OtherIssuer.anew();
    var badge = OtherIssuer.text(OtherIssuer.anew().sign(issuer.badge("A", "B", Map.of())));
    var lax = verdict(pasted(badge).text("policy", "proof-only"));

    assertThat(lax.html())
        .contains("<dt>Proof</dt>", "<dt>Validity</dt>", "<dt>Trust</dt>", "For you to say")
        .contains("“proof-only”", "interoperability tests", "Worth knowing", "Signed by somebody");
    assertThat(verdict(pasted(badge)).html()).contains(">Refuted<", "“strict”");
  }

  @Test
  void wrong_address_is_told_on_the_form() {
    var form = pasted("").text("url", "http://" + HOSTILE);
    var page = WebPage.send(programme.stranger(), "/verifications", form);

    assertThat(page.answer().status()).isEqualTo(400);
    assertThat(page.html()).contains("starts with https://").doesNotContain("<img src=x");
  }

  @Test
  void empty_form_is_told_what_to_do() {
    var empty =
        new Multipart().file("file", "", "application/octet-stream", new byte[0]).text("text", "");
    var page = WebPage.send(programme.stranger(), "/verifications", empty);

    assertThat(page.answer().status()).isEqualTo(400);
    assertThat(page.html()).contains("Choose a file, paste a badge or give its address first.");
  }

  private Map<String, WebPage> pages() {
    var visitor = programme.stranger();
    var paths = new LinkedHashMap<String, String>();
    paths.put("home", "/");
    paths.put("achievements", "/achievements");
    paths.put("achievement", "/achievements/" + course.achievement());
    paths.put("skills", "/skills");
    paths.put("skill", "/skills/" + course.skill());
    paths.put("issuer", "/issuer");
    paths.put("release policies", "/release-policies");
    paths.put("release policy", "/release-policies/compensation");
    paths.put("score formulas", "/score-formulas");
    paths.put("score formula", "/score-formulas/skill-value");
    paths.put("valid badge", "/credentials/" + valid);
    paths.put("revoked badge", "/credentials/" + revoked);
    paths.put("verification form", "/verifications");
    var pages = new LinkedHashMap<String, WebPage>();
    paths.forEach((name, path) -> pages.put(name, WebPage.open(visitor, path)));
    pages.put("verdict", verdict(pasted(file(revoked, "json"))));
    return pages;
  }

  private WebPage verdict(Multipart form) {
    var page = WebPage.send(programme.stranger(), "/verifications", form);
    page.answer().succeeded();
    return page;
  }

  private static Multipart pasted(String text) {
    return new Multipart()
        .file("file", "", "application/octet-stream", new byte[0])
        .text("text", text);
  }

  private String badge(String givenName) {
    var person = programme.person(givenName, "Visible");
    programme.record(course, person, 80, programme.unique("exam")).succeeded();
    return programme.awaitBadge(person);
  }

  private String file(String badge, String form) {
    var file = programme.stranger().get("/credentials/" + badge + "/badge." + form).succeeded();
    return new String(file.body(), UTF_8);
  }
}
