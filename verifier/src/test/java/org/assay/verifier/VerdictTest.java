package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void refuted_outweighs_undetermined_which_outweighs_confirmed() {
    assertThat(decide("CONFIRMED", "CONFIRMED", "CONFIRMED")).isEqualTo(Decision.VERIFIED);
    assertThat(decide("CONFIRMED", "CONFIRMED", "UNDETERMINED")).isEqualTo(Decision.UNDETERMINED);
    assertThat(decide("REFUTED", "CONFIRMED", "UNDETERMINED")).isEqualTo(Decision.REFUTED);
  }

  @Test
  void nothing_is_verified_before_proof_issuer_and_validity_are_confirmed() {
    assertThat(decide("CONFIRMED", "CONFIRMED", "NOT_APPLICABLE")).isEqualTo(Decision.UNDETERMINED);
    assertThat(decide("NOT_APPLICABLE", "CONFIRMED", "CONFIRMED")).isEqualTo(Decision.UNDETERMINED);
    assertThat(verdict(List.of()).decision()).isEqualTo(Decision.UNDETERMINED);
  }

  @Test
  void failing_verifier_says_nothing_about_the_badge() {
    Verifier broken =
        Verifier.with(
            (location, accept) -> {
              throw new IllegalStateException("a bug");
            },
            Clock.fixed(SampleBadge.NOW, ZoneOffset.UTC));

    Verdict verdict =
        broken.verify(SampleBadge.ISSUER.sign(SampleBadge.unsigned()).toString().getBytes(UTF_8));

    assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(verdict.findings()).extracting(Finding::code).containsExactly("INTERNAL_ERROR");
  }

  @Test
  void json_has_stable_members() {
    var verdict = SampleNetwork.healthy().verify(SampleBadge.ISSUER.sign(SampleBadge.unsigned()));

    var json = VerdictJson.of(verdict);

    assertThat(json.keySet())
        .containsExactly(
            "decision", "policy", "checkedAt", "asOf", "kind", "answers", "claims", "findings");
    assertThat(json.getJsonObject("claims").keySet())
        .containsExactly(
            "id",
            "name",
            "description",
            "issuer",
            "recipient",
            "validFrom",
            "validUntil",
            "achievement",
            "image");
    assertThat(json.getJsonArray("findings").getJsonObject(0).keySet())
        .containsExactly("check", "outcome", "code", "message", "pointer", "evidence");
    assertThat(json.getString("checkedAt")).isEqualTo("2026-06-01T12:00:00Z");
  }

  @Test
  void questions_are_answered_in_a_fixed_order() {
    var verdict = SampleNetwork.healthy().verify(SampleBadge.ISSUER.sign(SampleBadge.unsigned()));

    assertThat(verdict.findings())
        .extracting(Finding::check)
        .containsExactly(
            "parsing",
            "structure",
            "schema",
            "proof",
            "issuer",
            "validity",
            "refresh",
            "status",
            "related",
            "result",
            "result",
            "recipient",
            "endorsement",
            "loading",
            "issuer-profile",
            "trust");
  }

  @Test
  void hostile_text_cannot_move_the_cursor_or_turn_the_reading_direction() {
    var hostile =
        Edit.set(SampleBadge.withoutStatus(), "/name", "\u001b[2J\u202egood\nVERIFIED\u0007");

    String text =
        new VerdictText(false)
            .write(
                "a\u001b]0;b.json", new SampleNetwork().verify(SampleBadge.ISSUER.sign(hostile)));

    assertThat(text)
        .contains("\\u{1b}[2J\\u{202e}good\\u{a}VERIFIED\\u{7}")
        .contains("a\\u{1b}]0;b.json")
        .doesNotContain("\u001b", "\u202e", "\u0007");
  }

  @Test
  void local_documents_are_mentioned_when_they_were_allowed() {
    Verifier local =
        SampleNetwork.healthy().verifier().withPolicy(TrustPolicy.STRICT.allowingLocal());

    Verdict verdict =
        local.verify(SampleBadge.ISSUER.sign(SampleBadge.unsigned()).toString().getBytes(UTF_8));

    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.findings("loading"))
        .extracting(Finding::code)
        .containsExactly("LOCAL_ALLOWED");
  }

  private static Decision decide(String proof, String issuer, String validity) {
    return verdict(
            List.of(
                finding("proof", proof), finding("issuer", issuer), finding("validity", validity)))
        .decision();
  }

  private static Verdict verdict(List<Finding> findings) {
    return Verdict.of(
        "strict",
        SampleBadge.NOW,
        SampleBadge.NOW,
        Optional.empty(),
        Optional.empty(),
        findings,
        List.of());
  }

  private static Finding finding(String check, String outcome) {
    return new Finding(check, Outcome.valueOf(outcome), "X", "A sentence.", "", Map.of());
  }
}
