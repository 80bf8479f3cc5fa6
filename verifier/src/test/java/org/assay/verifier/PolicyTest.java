package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

/** What the named rules differ in, and what none of them lets pass. */
class PolicyTest {

  private static final SampleIssuer ISSUER = SampleBadge.ISSUER;
  private static final JsonObject BADGE = ISSUER.sign(SampleBadge.withoutStatus());

  @Test
  void profiles_have_names() {
    assertThat(TrustPolicy.named("strict")).contains(TrustPolicy.STRICT);
    assertThat(TrustPolicy.named("compatible")).contains(TrustPolicy.COMPATIBLE);
    assertThat(TrustPolicy.named("proof-only")).contains(TrustPolicy.PROOF_ONLY);
    assertThat(TrustPolicy.named("lax")).isEmpty();
  }

  @Test
  void bare_did_key_is_refuted_strictly_and_warned_of_compatibly() {
    JsonObject bare = ISSUER.sign(SampleBadge.withoutStatus(), "eddsa-rdfc-2022", ISSUER.id());

    assertThat(judge(bare, TrustPolicy.STRICT).decision()).isEqualTo(Decision.REFUTED);
    Verdict compatible = judge(bare, TrustPolicy.COMPATIBLE);
    assertThat(compatible.isVerified()).isTrue();
    assertThat(compatible.policy()).isEqualTo("compatible");
    assertThat(compatible.findings())
        .filteredOn(Finding::isWarning)
        .extracting(Finding::code)
        .containsExactly("BARE_DID_KEY");
  }

  @Test
  void foreign_key_is_refuted_but_in_interoperability_tests() {
    JsonObject foreign = new SampleIssuer(2).sign(SampleBadge.withoutStatus());

    for (TrustPolicy policy : List.of(TrustPolicy.STRICT, TrustPolicy.COMPATIBLE)) {
      assertThat(judge(foreign, policy).findings("issuer"))
          .extracting(Finding::code)
          .containsExactly("ISSUER_MISMATCH");
      assertThat(judge(foreign, policy).decision()).isEqualTo(Decision.REFUTED);
    }
    Verdict only = judge(foreign, TrustPolicy.PROOF_ONLY);
    assertThat(only.isVerified()).isTrue();
    assertThat(only.findings("issuer")).allMatch(Finding::isWarning);
  }

  @Test
  void no_policy_skips_what_is_present() {
    JsonObject forged = Edit.set(BADGE, "/name", "Better");
    JsonObject expired =
        ISSUER.sign(Edit.set(SampleBadge.withoutStatus(), "/validUntil", "2026-02-01T00:00:00Z"));
    JsonObject shapeless = ISSUER.sign(Edit.remove(SampleBadge.withoutStatus(), "/validFrom"));
    JsonObject unknownStatus = ISSUER.sign(SampleBadge.unsigned());
    for (TrustPolicy policy :
        List.of(TrustPolicy.STRICT, TrustPolicy.COMPATIBLE, TrustPolicy.PROOF_ONLY)) {
      assertThat(judge(forged, policy).decision()).isEqualTo(Decision.REFUTED);
      assertThat(judge(expired, policy).decision()).isEqualTo(Decision.REFUTED);
      assertThat(judge(shapeless, policy).decision()).isEqualTo(Decision.REFUTED);
      assertThat(judge(unknownStatus, policy).decision()).isEqualTo(Decision.UNDETERMINED);
    }
  }

  @Test
  void known_issuer_is_said_to_be_known() {
    Verdict verdict = verifier().knowing(List.of(ISSUER.id())).verify(bytes(BADGE));

    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.trust()).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void unknown_issuer_is_reported_and_decides_nothing() {
    Verdict verdict = verifier().knowing(List.of("did:example:other")).verify(bytes(BADGE));

    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.trust()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(verdict.findings("trust"))
        .extracting(Finding::code)
        .containsExactly("ISSUER_UNKNOWN");
  }

  @Test
  void unknown_issuer_leaves_the_verdict_open_where_trust_is_required() {
    Verifier demanding = verifier().withPolicy(TrustPolicy.STRICT.requiringTrust());

    for (Verifier each : List.of(demanding, demanding.knowing(List.of()))) {
      Verdict verdict = each.verify(bytes(BADGE));
      assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
      assertThat(verdict.proof()).isEqualTo(Outcome.CONFIRMED);
      assertThat(verdict.validity()).isEqualTo(Outcome.CONFIRMED);
      assertThat(verdict.trust()).isEqualTo(Outcome.UNDETERMINED);
    }
    assertThat(demanding.knowing(List.of(ISSUER.id())).verify(bytes(BADGE)).isVerified()).isTrue();
  }

  @Test
  void known_issuer_does_not_make_a_forgery_good() {
    byte[] forged = bytes(Edit.set(BADGE, "/name", "Better"));

    Verdict verdict = verifier().knowing(List.of(ISSUER.id())).verify(forged);

    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.trust()).isNotEqualTo(Outcome.CONFIRMED);
  }

  private static Verifier verifier() {
    return new SampleNetwork().verifier();
  }

  private static Verdict judge(JsonObject badge, TrustPolicy policy) {
    return verifier().withPolicy(policy).verify(bytes(badge));
  }

  private static byte[] bytes(JsonObject badge) {
    return badge.toString().getBytes(UTF_8);
  }
}
