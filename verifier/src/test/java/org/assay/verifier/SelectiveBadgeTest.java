package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assay.verifier.proof.SelectiveIssuer;
import org.assay.verifier.selective.MandatoryPointers;
import org.junit.jupiter.api.Test;

/** A badge of which its holder shows a part, as the front door sees it. */
class SelectiveBadgeTest {

  private static final JsonObject BADGE =
      Edit.set(SampleBadge.withoutStatus(), "/issuer/id", SelectiveIssuer.id());
  private static final JsonObject BASE =
      SelectiveIssuer.sign(BADGE, MandatoryPointers.essential(BADGE));

  private final SampleNetwork network = new SampleNetwork();

  @Test
  void the_essential_part_of_a_badge_is_verified() {
    Verdict verdict = network.verify(SelectiveIssuer.derive(BASE, List.of()));

    assertThat(verdict.findings()).extracting(Finding::outcome).doesNotContain(Outcome.REFUTED);
    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.findings("proof"))
        .extracting(Finding::code)
        .containsExactly("OK", "SELECTIVELY_DISCLOSED");
  }

  @Test
  void the_whole_badge_is_verified_from_a_derived_proof_only() {
    assertThat(network.verify(SelectiveIssuer.derive(BASE, List.of(""))).isVerified()).isTrue();

    Verdict verdict = network.verify(BASE);
    assertThat(verdict.decision()).isEqualTo(Verdict.Decision.REFUTED);
    assertThat(verdict.findings("proof").get(0).message()).contains("base proof");
    assertThat(verdict.findings("proof").get(0).pointer()).isEqualTo("/proof/0/proofValue");
  }

  @Test
  void a_badge_without_what_its_schema_requires_is_refuted_for_its_schema_only() {
    JsonObject base = SelectiveIssuer.sign(BADGE, List.of("/issuer", "/validFrom"));

    Verdict verdict =
        network.verify(
            SelectiveIssuer.derive(base, List.of("/credentialSubject/achievement/name")));

    assertThat(verdict.decision()).isEqualTo(Verdict.Decision.REFUTED);
    assertThat(verdict.findings("schema")).extracting(Finding::outcome).contains(Outcome.REFUTED);
    assertThat(verdict.proof()).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void a_mandatory_status_is_asked() {
    JsonObject badge = Edit.set(SampleBadge.unsigned(), "/issuer/id", SelectiveIssuer.id());
    JsonObject base = SelectiveIssuer.sign(badge, MandatoryPointers.essential(badge));

    Verdict verdict = network.verify(SelectiveIssuer.derive(base, List.of()));

    assertThat(network.asked()).contains(SampleBadge.LIST);
    assertThat(verdict.decision()).isEqualTo(Verdict.Decision.UNDETERMINED);
  }

  @Test
  void an_expired_badge_is_refuted() {
    JsonObject derived = SelectiveIssuer.derive(BASE, List.of());
    Clock late = Clock.fixed(Instant.parse("2029-01-01T00:00:00Z"), ZoneOffset.UTC);

    Verdict verdict = Verifier.with(network, late).verify(derived.toString().getBytes(UTF_8));

    assertThat(verdict.findings("validity").get(0).code()).isEqualTo("EXPIRED");
  }

  @Test
  void a_badge_of_another_issuer_is_refuted() {
    JsonObject badge = SampleBadge.withoutStatus();
    JsonObject base = SelectiveIssuer.sign(badge, MandatoryPointers.essential(badge));

    Verdict verdict = network.verify(SelectiveIssuer.derive(base, List.of()));

    assertThat(verdict.isVerified()).isFalse();
    assertThat(verdict.findings("issuer").get(0).outcome()).isEqualTo(Outcome.REFUTED);
  }

  @Test
  void every_changed_leaf_is_refused() {
    JsonObject derived =
        SelectiveIssuer.derive(
            BASE, List.of("/name", "/evidence/0", "/credentialSubject/result", "/awardedDate"));
    assertThat(network.verify(derived).isVerified()).isTrue();

    List<String> leaves = Leaves.of(derived);

    assertThat(leaves).hasSizeGreaterThan(50);
    assertThat(leaves)
        .allSatisfy(
            leaf ->
                assertThat(Leaves.changes(derived, leaf))
                    .noneMatch(changed -> network.verify(changed).isVerified()));
  }

  @Test
  void every_member_that_is_renamed_is_refused() {
    JsonObject derived = SelectiveIssuer.derive(BASE, List.of("/name", "/awardedDate"));

    for (String leaf : Leaves.of(derived)) {
      if (!leaf.matches(".*/[0-9]+")) {
        JsonObject renamed =
            Edit.set(Edit.remove(derived, leaf), leaf + "x", derived.getValue(leaf));
        assertThat(network.verify(renamed).isVerified()).as(leaf).isFalse();
      }
    }
  }

  @Test
  void a_plain_credential_is_verified_too() {
    JsonObject plain =
        Json.createObjectBuilder()
            .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
            .add("type", Json.createArrayBuilder().add("VerifiableCredential"))
            .add("issuer", SelectiveIssuer.id())
            .add("name", "Pass")
            .add("description", "A pass.")
            .add("credentialSubject", Json.createObjectBuilder().add("id", "did:example:ada"))
            .build();
    JsonObject base = SelectiveIssuer.sign(plain, List.of("/issuer"));

    Verdict verdict = network.verify(SelectiveIssuer.derive(base, List.of("/credentialSubject")));

    assertThat(verdict.findings("proof").get(0).outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(verdict.isVerified()).isTrue();
  }
}
