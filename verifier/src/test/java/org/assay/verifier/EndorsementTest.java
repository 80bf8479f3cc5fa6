package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

class EndorsementTest {

  static final SampleIssuer ENDORSER = new SampleIssuer(3);

  private final SampleNetwork network = SampleNetwork.healthy();

  @Test
  void good_endorsement_is_confirmed() {
    Verdict verdict = network.verify(endorsed(ENDORSER.sign(endorsement())));

    assertThat(verdict.decision())
        .as(new VerdictText(false).write("badge", verdict))
        .isEqualTo(Decision.VERIFIED);
    Finding finding = verdict.findings("endorsement").get(0);
    assertThat(finding.pointer()).isEqualTo("/credentialSubject/achievement/endorsement/0");
    assertThat(finding.evidence()).containsEntry("endorser", ENDORSER.id());
  }

  @Test
  void spoiled_endorsement_spoils_the_badge() {
    JsonObject spoiled = FlawsTest.flip(ENDORSER.sign(endorsement()), "/proof/0/proofValue");

    refuted(endorsed(spoiled), "PROOF_VERIFICATION_ERROR");
  }

  @Test
  void expired_endorsement_spoils_the_badge() {
    JsonObject expired = Edit.set(endorsement(), "/validUntil", "2026-02-01T00:00:00Z");

    refuted(endorsed(ENDORSER.sign(expired)), "EXPIRED");
  }

  @Test
  void endorsement_of_something_else_is_refuted() {
    JsonObject other =
        Edit.set(endorsement(), "/credentialSubject/id", "https://example.org/other");

    refuted(endorsed(ENDORSER.sign(other)), "ENDORSEMENT_MISMATCH");
  }

  private void refuted(JsonObject badge, String code) {
    Verdict verdict = network.verify(badge);
    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.findings("endorsement")).extracting(Finding::code).containsExactly(code);
  }

  static JsonObject endorsed(JsonObject endorsement) {
    return SampleBadge.ISSUER.sign(
        Edit.set(
            SampleBadge.withoutStatus(),
            "/credentialSubject/achievement/endorsement",
            Json.createArrayBuilder().add(endorsement).build()));
  }

  static JsonObject endorsement() {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/ns/credentials/v2',
                       'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
          'id': 'urn:uuid:0190a1de-0000-7000-8000-00000000000e',
          'type': ['VerifiableCredential', 'EndorsementCredential'],
          'name': 'We use it too',
          'issuer': '%s',
          'validFrom': '2026-01-01T00:00:00Z',
          'credentialSubject': {
            'id': 'https://badges.example.org/achievements/cloud',
            'type': ['EndorsementSubject'],
            'endorsementComment': 'Good.'
          }
        }
        """
            .formatted(ENDORSER.id()));
  }
}
