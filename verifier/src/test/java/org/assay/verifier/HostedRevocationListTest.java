package org.assay.verifier;

import static org.assay.verifier.StatusSamples.answer;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** An issuer who has a host publishes the unsigned list there, and not elsewhere. */
class HostedRevocationListTest {

  private static final String DID = "did:web:academy.example";
  private static final String OWN = "https://academy.example/revocations";
  private static final String FOREIGN = "https://lists.example/revocations";
  private static final String EMPTY = "{\"revokedCredential\":[]}";
  private static final String LISTED =
      "{\"revokedCredential\":[{\"id\":\"urn:uuid:0190a1de-0000-7000-8000-000000000001\"}]}";

  @Test
  void list_on_the_issuers_host_is_believed() {
    assertThat(answer(verify(OWN, EMPTY), VERIFIED).code()).isEqualTo("OK");
    assertThat(answer(verify(OWN, LISTED), REFUTED).code()).isEqualTo("REVOKED");
  }

  @Test
  void list_on_another_host_is_believed_only_when_it_revokes() {
    assertThat(answer(verify(FOREIGN, EMPTY), UNDETERMINED).evidence())
        .containsEntry("cause", "STATUS_LIST_FOREIGN_HOST");
    assertThat(answer(verify(FOREIGN, LISTED), REFUTED).code()).isEqualTo("REVOKED");
  }

  @Test
  void another_port_is_another_host() {
    String port = "https://academy.example:8443/revocations";

    assertThat(answer(verify(port, EMPTY), UNDETERMINED).evidence())
        .containsEntry("cause", "STATUS_LIST_FOREIGN_HOST");
    assertThat(answer(verify("https://ACADEMY.example:443/revocations", EMPTY), VERIFIED).code())
        .isEqualTo("OK");
  }

  private static Verdict verify(String list, String body) {
    JsonObject badge =
        StatusSamples.unsigned("{'id':'%s','type':'1EdTechRevocationList'}".formatted(list));
    JsonObject signed =
        SampleBadge.ISSUER.sign(
            Edit.set(badge, "/issuer/id", DID), "eddsa-rdfc-2022", DID + "#key-1");
    return new StatusNetwork()
        .put("https://academy.example/.well-known/did.json", did())
        .put(list, body)
        .verify(signed);
  }

  private static JsonObject did() {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
          'id': '%1$s',
          'verificationMethod': [{
            'id': '%1$s#key-1', 'type': 'Multikey', 'controller': '%1$s',
            'publicKeyMultibase': '%2$s'
          }],
          'assertionMethod': ['%1$s#key-1']
        }
        """
            .formatted(DID, SampleBadge.ISSUER.id().substring("did:key:".length())));
  }
}
