package org.assay.verifier;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Other credentials than badges, unsigned: a learner record, an endorsement, plain ones. */
final class SampleRecord {

  private SampleRecord() {}

  /** A learner record with these credentials inside. */
  static JsonObject of(JsonValue... inside) {
    JsonArrayBuilder credentials = Json.createArrayBuilder();
    for (JsonValue credential : inside) {
      credentials.add(credential);
    }
    return Edit.set(empty(), "/credentialSubject/verifiableCredential", credentials.build());
  }

  private static JsonObject empty() {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/ns/credentials/v2',
                       'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
                       'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
          'id': 'urn:uuid:0190a1de-0000-7000-8000-0000000000c1',
          'type': ['VerifiableCredential', 'ClrCredential'],
          'name': 'What Ada learnt',
          'issuer': {'id': '%s', 'type': ['Profile'], 'name': 'Example Academy'},
          'validFrom': '2026-01-01T00:00:00Z',
          'credentialSubject': {
            'id': '%s',
            'type': ['ClrSubject']
          }
        }
        """
            .formatted(SampleBadge.ISSUER.id(), SampleBadge.RECIPIENT));
  }

  static JsonObject endorsement(SampleIssuer endorser) {
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
            .formatted(endorser.id()));
  }

  /** A credential of version 2.0 that is no badge and names no dates. */
  static JsonObject plain() {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          'type': 'VerifiableCredential',
          'issuer': '%s',
          'credentialSubject': {'id': 'did:example:learner-7', 'name': 'Ada'}
        }
        """
            .formatted(SampleBadge.ISSUER.id()));
  }

  /** A credential of version 1.1 that is no badge and has no end. */
  static JsonObject plainOfFirstVersion() {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/2018/credentials/v1',
                       'https://w3id.org/security/data-integrity/v2',
                       'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'],
          'id': 'urn:uuid:0190a1de-0000-7000-8000-0000000000d1',
          'type': ['VerifiableCredential'],
          'issuer': '%s',
          'issuanceDate': '2026-01-01T00:00:00Z',
          'credentialSubject': {
            'id': 'did:example:learner-7', 'type': ['Profile'], 'name': 'Ada'
          }
        }
        """
            .formatted(SampleBadge.ISSUER.id()));
  }
}
