package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

/** Badges of Open Badges 3.0 on Verifiable Credentials 1.1: read, never issued. */
class FirstVersionTest {

  private final SampleNetwork network = new SampleNetwork();

  @Test
  void good_badge_is_verified() {
    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(badge()));

    assertThat(verdict.decision())
        .as(new VerdictText(false).write("badge", verdict))
        .isEqualTo(Decision.VERIFIED);
  }

  @Test
  void expired_badge_is_refuted() {
    JsonObject expired = Edit.set(badge(), "/expirationDate", "2026-05-01T00:00:00Z");

    assertThat(network.verify(SampleBadge.ISSUER.sign(expired)).findings("validity"))
        .extracting(Finding::code)
        .containsExactly("EXPIRED");
  }

  @Test
  void badge_without_issuance_date_is_malformed() {
    JsonObject undated = Edit.remove(badge(), "/issuanceDate");

    assertThat(network.verify(SampleBadge.ISSUER.sign(undated)).findings("structure"))
        .extracting(Finding::code)
        .containsExactly("MALFORMED_VALUE_ERROR");
  }

  @Test
  void badge_of_open_badges_two_is_left_undetermined() {
    String assertion =
        "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\",\"id\":\"urn:x:1\"}";

    assertThat(network.verify(assertion).findings("structure"))
        .extracting(Finding::code)
        .containsExactly("UNSUPPORTED_DOCUMENT");
  }

  private static JsonObject badge() {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/2018/credentials/v1',
                       'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
                       'https://w3id.org/security/data-integrity/v2'],
          'id': 'urn:uuid:0190a1de-0000-7000-8000-0000000000aa',
          'type': ['VerifiableCredential', 'OpenBadgeCredential'],
          'name': 'Teamwork',
          'issuer': {'id': '%s', 'type': ['Profile'], 'name': 'Example Academy'},
          'issuanceDate': '2026-01-01T00:00:00Z',
          'credentialSubject': {
            'id': 'did:example:learner-7',
            'type': ['AchievementSubject'],
            'achievement': {
              'id': 'https://badges.example.org/achievements/team',
              'type': ['Achievement'],
              'name': 'Teamwork',
              'description': 'Works with others.',
              'criteria': {'narrative': 'Work with others.'}
            }
          }
        }
        """
            .formatted(SampleBadge.ISSUER.id()));
  }
}
