package org.assay.server.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.OtherIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that wants to know whose keys are behind a name. */
@ExtendWith(OneServer.class)
class ResolutionIT {

  private static final String RESULT = "application/did-resolution";

  private final BadgeProgramme programme;
  private final OtherIssuer somebody = OtherIssuer.anew();

  ResolutionIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void key_that_is_its_own_name_has_a_document() {
    var document = resolve(somebody.did(), "application/did+json").succeeded();

    assertThat(document.mediaType()).isEqualTo("application/did+json");
    var json = document.json();
    assertThat(json.get("id").asText()).isEqualTo(somebody.did());
    assertThat(json.at("/verificationMethod/0/id").asText()).isEqualTo(somebody.method());
    assertThat(json.at("/verificationMethod/0/type").asText()).isEqualTo("Multikey");
    assertThat(json.at("/assertionMethod/0").asText()).isEqualTo(somebody.method());
    assertThat(json.at("/authentication/0").asText()).isEqualTo(somebody.method());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {RESULT, "application/ld+json;profile=\"https://w3id.org/did-resolution\""})
  void whole_result_comes_when_asked_for(String accept) {
    var result = resolve(somebody.did(), accept).succeeded();

    assertThat(result.mediaType()).isEqualTo(RESULT);
    assertThat(result.json().at("/didDocument/id").asText()).isEqualTo(somebody.did());
    assertThat(result.json().at("/didResolutionMetadata/contentType").asText())
        .isEqualTo("application/did+ld+json");
    assertThat(result.json().get("didDocumentMetadata").isObject()).isTrue();
  }

  @Test
  void fragment_leads_to_the_verification_method() {
    var method = resolve(somebody.method(), "application/did+ld+json").succeeded().json();
    assertThat(method.get("id").asText()).isEqualTo(somebody.method());
    assertThat(method.get("controller").asText()).isEqualTo(somebody.did());

    var result = resolve(somebody.method(), RESULT).succeeded().json();
    assertThat(result.get("contentStream")).isEqualTo(method);
    assertThat(result.get("dereferencingMetadata").has("error")).isFalse();
  }

  @Test
  void our_own_did_is_answered_though_no_network_leads_to_this_machine() {
    var own = programme.stranger().get("/.well-known/did.json").succeeded().json();
    var did = own.get("id").asText();

    assertThat(resolve(did, "application/did+json").succeeded().json()).isEqualTo(own);
    var method = own.at("/verificationMethod/0");
    assertThat(resolve(method.get("id").asText(), "application/json").succeeded().json())
        .isEqualTo(method);
  }

  @ParameterizedTest
  @CsvSource({
    "nonsense, 400, invalidDid",
    "did:key:nonsense, 400, invalidDid",
    "did:key:z6Mk, 400, invalidDid",
    "did:web:, 400, invalidDid",
    "did:web:10.0.0.1, 400, invalidDid",
    "did:web:a b, 400, invalidDid",
    "did:%zz:x, 400, invalidDid",
    "did:web:nowhere.invalid, 404, notFound",
    "did:web:localhost%3A1, 404, notFound",
    "did:web:127.0.0.1, 404, notFound",
    "did:example:123, 501, methodNotSupported",
    "did:web:nowhere.invalid/path, 501, featureNotSupported",
    "did:web:nowhere.invalid?service=x, 501, featureNotSupported"
  })
  void what_cannot_be_resolved_says_why(String did, int status, String error) {
    for (var accept : new String[] {RESULT, "application/did+json", "*/*"}) {
      assertFailed(resolve(did, accept), status, error);
    }
  }

  @Test
  void unknown_fragment_is_not_found() {
    var answer = resolve(somebody.did() + "#z6Mkother", RESULT);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().at("/dereferencingMetadata/error").asText()).isEqualTo("notFound");
    assertThat(answer.json().get("contentStream").isNull()).isTrue();
  }

  @Test
  void form_that_is_not_offered_is_refused() {
    var answer = resolve(somebody.did(), "application/did+cbor");
    assertFailed(answer, 406, "representationNotSupported");
  }

  private Answer resolve(String did, String accept) {
    var encoded = URLEncoder.encode(did, UTF_8).replace("+", "%20").replace("%2F", "/");
    return programme.stranger().get("/1.0/identifiers/" + encoded, accept);
  }

  private static void assertFailed(Answer answer, int status, String error) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo(RESULT);
    assertThat(answer.json().at("/didResolutionMetadata/error").asText()).isEqualTo(error);
    assertThat(answer.json().at("/didResolutionMetadata/problemDetails/type").asText())
        .startsWith("https://www.w3.org/ns/did#");
    assertThat(answer.json().get("didDocument").isNull()).isTrue();
  }
}
