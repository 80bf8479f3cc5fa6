package org.assay.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.carrier.BakedSvg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Badges of which only the address is handed in, and older badges inside images. */
class AddressTest {

  private static final String WHERE = "https://badges.example.org/mine";
  private static final String SVG = "<svg xmlns:openbadges='http://openbadges.org'>%s</svg>";

  private final SampleAssertion hosted = SampleAssertion.hosted();

  @Test
  void address_of_a_hosted_assertion_is_followed() {
    assertThat(judged(SampleAssertion.ID).isVerified()).isTrue();
    assertThat(verifyAt(SampleAssertion.ID).isVerified()).isTrue();
    assertThat(verifyAt(SampleAssertion.ID + "#anchor").isVerified()).isTrue();
  }

  @Test
  void whatever_form_lies_at_the_address_is_judged() throws CheckFailure {
    SampleAssertion signed = SampleAssertion.signed();
    String badge = SampleBadge.ISSUER.sign(SampleBadge.withoutStatus()).toString();
    for (byte[] form :
        List.of(
            badge.getBytes(UTF_8),
            SampleBadge.ISSUER.jwt(SampleBadge.withoutStatus()).getBytes(UTF_8),
            signed.document().getBytes(UTF_8),
            BakedSvg.write("<svg><g/></svg>".getBytes(UTF_8), badge))) {
      signed.web.put(WHERE, "application/octet-stream", form);
      assertThat(signed.verifier().verify(URI.create(WHERE), Expectations.none()).decision())
          .isEqualTo(VERIFIED);
      assertThat(signed.verifier().verify(WHERE.getBytes(UTF_8)).decision()).isEqualTo(VERIFIED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!DOCTYPE html><p>Badge", " \n<html lang='en'>", "<!doctype HTML SYSTEM 'x'>"})
  void page_is_told_from_a_badge(String page) {
    hosted.web.put(WHERE, "", page.getBytes(UTF_8));
    is(judged(WHERE), UNDETERMINED, "parsing", "PAGE_WITHOUT_BADGE");
    is(verifyAt(WHERE), UNDETERMINED, "parsing", "PAGE_WITHOUT_BADGE");
    hosted.web.put(WHERE, "text/html", new byte[0]);
    is(verifyAt(WHERE), UNDETERMINED, "parsing", "PAGE_WITHOUT_BADGE");
  }

  @Test
  void chain_of_addresses_is_not_followed() {
    hosted.web.put(WHERE, "text/plain", WHERE.getBytes(UTF_8));
    is(verifyAt(WHERE), UNDETERMINED, "proof", "NOT_CHECKED");
    is(judged(WHERE), UNDETERMINED, "proof", "NOT_CHECKED");
    assertThat(hosted.web.asked()).containsExactly(WHERE, WHERE);
  }

  @Test
  void nothing_there_or_nonsense_there_is_said() {
    is(judged(WHERE), UNDETERMINED, "parsing", "LOADING_ERROR");
    hosted.web.put(WHERE, "", "nonsense".getBytes(UTF_8));
    is(judged(WHERE), REFUTED, "parsing", "PARSING_ERROR");
    is(judged("https://[nonsense/"), REFUTED, "parsing", "PARSING_ERROR");
  }

  @Test
  void older_images_carry_address_json_or_signature() {
    String address = SampleAssertion.ID;
    verified("<openbadges:assertion verify='" + address + "'/>", hosted);
    verified(
        "<openbadges:assertion verify='"
            + address
            + "'><![CDATA["
            + hosted.document()
            + "]]></openbadges:assertion>",
        hosted);
    SampleAssertion signed = SampleAssertion.signed();
    verified("<openbadges:assertion verify='" + signed.document() + "'/>", signed);
  }

  @Test
  void image_whose_assertion_is_gone_is_revoked() {
    hosted.web.fail(SampleAssertion.ID, "GONE");
    String element = "<openbadges:assertion verify='" + SampleAssertion.ID + "'/>";
    is(
        hosted.verifier().verify(SVG.formatted(element).getBytes(ISO_8859_1)),
        REFUTED,
        "status",
        "REVOKED");
    is(judged(SampleAssertion.ID), UNDETERMINED, "parsing", "GONE");
  }

  private void verified(String element, SampleAssertion sample) {
    Verdict verdict = sample.verifier().verify(SVG.formatted(element).getBytes(UTF_8));
    assertThat(verdict.isVerified()).as(new VerdictText(false).write("svg", verdict)).isTrue();
  }

  private Verdict judged(String document) {
    return hosted.verifier().verify(document.getBytes(UTF_8));
  }

  private Verdict verifyAt(String address) {
    return hosted.verifier().verify(URI.create(address), Expectations.none());
  }

  private static void is(Verdict verdict, Decision decision, String check, String code) {
    assertThat(verdict.decision()).isEqualTo(decision);
    assertThat(verdict.findings(check)).extracting(Finding::code).containsExactly(code);
  }
}
