package org.assay.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assay.verifier.Finding;
import org.assay.verifier.Forge;
import org.assay.verifier.Outcome;
import org.assay.verifier.json.JsonObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One member is put into a sound credential, or takes the place of the one that was there. */
class StructureCheckTest {

  private static final JsonObject CREDENTIAL =
      Forge.object(
          "{'@context':['https://www.w3.org/ns/credentials/v2'],'type':['VerifiableCredential'],"
              + "'issuer':'did:example:1','credentialSubject':{'id':'urn:ada'}}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id|'urn:uuid:1'",
        "issuer|{'id':'https://example.org/','name':'Example'}",
        "credentialSubject|[{'id':'urn:ada'},{'name':'Bob'}]",
        "credentialSchema|{'id':'https://example.org/s','type':'JsonSchema'}",
        "credentialStatus|[{'type':'A'},{'type':['B','C']}]",
        "evidence|[]",
        "relatedResource|{'id':'https://example.org/r','digestSRI':'sha256-x'}",
        "relatedResource|[{'id':'urn:a','digestMultibase':'z'},{'id':'urn:b','digestSRI':'x'}]",
        "name|{'@value':'Ada','@language':'en'}"
      })
  void credential_with_this_member_is_sound(String name, String json) {
    assertThat(examine(name, json).outcome()).isEqualTo(Outcome.CONFIRMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@context|'https://www.w3.org/ns/credentials/v2'|/@context",
        "@context|['https://example.org/']|/@context",
        "@context|['https://www.w3.org/ns/credentials/v2','relative']|/@context",
        "@context|['https://www.w3.org/ns/credentials/v2',7]|/@context",
        "type|['Credential']|/type",
        "type|['VerifiableCredential','OpenBadgeCredential']|/@context/1",
        "type|['VerifiableCredential','ClrCredential']|/@context",
        "id|'one'|/id",
        "id|7|/id",
        "issuer|'somebody'|/issuer",
        "issuer|{'name':'somebody'}|/issuer",
        "validFrom|'2026-01-01'|/validFrom",
        "awardedDate|'yesterday'|/awardedDate",
        "credentialSubject|{}|/credentialSubject",
        "credentialSubject|[]|/credentialSubject",
        "credentialSubject|[{'id':'urn:ada'},'urn:bob']|/credentialSubject",
        "confidenceMethod|{'id':'urn:x'}|/confidenceMethod",
        "credentialSchema|{'id':'https://example.org/s'}|/credentialSchema",
        "credentialSchema|{'id':'s','type':'JsonSchema'}|/credentialSchema",
        "credentialSchema|{'type':'JsonSchema'}|/credentialSchema",
        "credentialStatus|'urn:list'|/credentialStatus",
        "evidence|[{'type':'A'},{}]|/evidence",
        "refreshService|{'type':[]}|/refreshService",
        "renderMethod|{'type':['A',7]}|/renderMethod/type",
        "termsOfUse|{'type':{}}|/termsOfUse/type",
        "relatedResource|{'id':'urn:a'}|/relatedResource",
        "relatedResource|'urn:a'|/relatedResource",
        "relatedResource|{'digestSRI':'x'}|/relatedResource",
        "relatedResource|[{'id':'urn:a','digestSRI':'x'},{'id':'urn:a','digestSRI':'y'}]|/relatedResource",
        "description|['text',7]|/description",
        "issuer|{'id':'urn:a','name':7}|/issuer/name"
      })
  void credential_with_this_member_is_refuted(String name, String json, String pointer) {
    Finding finding = examine(name, json);

    assertThat(finding.code()).isEqualTo("MALFORMED_VALUE_ERROR");
    assertThat(finding.outcome()).isEqualTo(Outcome.REFUTED);
    assertThat(finding.pointer()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'https://w3id.org/openbadges/v2'",
        "['https://w3id.org/openbadges/v1','https://example.org/']"
      })
  void badge_of_an_older_version_is_not_called_wrong(String context) {
    Finding finding = examine("@context", context);

    assertThat(finding.code()).isEqualTo("UNSUPPORTED_DOCUMENT");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  private static Finding examine(String name, String json) {
    JsonObject member = Forge.object("{'" + name + "':" + json + "}");
    return StructureCheck.examine(JsonObjects.with(CREDENTIAL, name, member.get(name)));
  }
}
