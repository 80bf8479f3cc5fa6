package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoseKeysTest {

  private static final String ISSUER = "https://example.org/issuers/7";
  private static final String KID = "https://example.org/keys/1";
  private static final String SET = "https://example.org/.well-known/jwks.json";
  private static final String NAMED = Samples.P256.replace("}", ",'kid':'" + KID + "'}");

  private final Documents documents = new Documents();

  @ParameterizedTest
  @ValueSource(strings = {Samples.P256, "NAMED", "{'keys':[NAMED]}"})
  void key_at_its_address_and_in_the_issuers_set_is_the_issuers(String document)
      throws CheckFailure {
    documents.with(KID, document.replace("NAMED", NAMED)).with(SET, set(NAMED));

    var method = byKid(KID);

    assertThat(method.id()).isEqualTo(KID);
    assertThat(method.controller()).isEqualTo(ISSUER);
    assertThat(method.key()).isEqualTo(Jwk.read(Json.object(Samples.P256)).key());
  }

  @Test
  void key_may_be_named_by_a_fragment_of_the_issuers_set() throws CheckFailure {
    documents.with(SET, set(Samples.ED25519, Samples.P256.replace("}", ",'kid':'k'}")));
    assertThat(byKid(SET + "#k").controller()).isEqualTo(ISSUER);
    assertRefuted(SET + "#j");
  }

  @Test
  void key_at_a_strangers_address_counts_only_if_the_issuer_vouches() throws CheckFailure {
    String kid = "https://platform.example/keys/1";
    String named = Samples.P256.replace("}", ",'kid':'" + kid + "'}");
    documents.with(kid, named).with(SET, set(NAMED));
    assertRefuted(kid);
    documents.with(SET, set(named));
    assertThat(byKid(kid).controller()).isEqualTo(ISSUER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        Samples.P256 + "|under no name",
        Samples.ED25519 + "|another key",
        "{'kty':'EC'}|nothing usable"
      })
  void key_that_the_issuers_set_does_not_hold_is_refused(String held, String flaw) {
    documents.with(KID, NAMED).with(SET, set(held));
    assertRefuted(KID);
  }

  @Test
  void key_of_the_issuers_own_document_needs_no_set() throws CheckFailure {
    documents.with(ISSUER, document("['#k']"));

    var method = byKid(ISSUER + "#k");

    assertThat(method.id()).isEqualTo(ISSUER + "#k");
    assertThat(method.controller()).isEqualTo(ISSUER);
    assertThat(Multikey.write(method.key())).isEqualTo(Samples.MULTIKEY_ED25519);
  }

  @Test
  void key_that_the_issuers_own_document_does_not_list_is_refused() {
    documents.with(ISSUER, document("[]"));

    assertRefuted(ISSUER + "#k");
  }

  private static String document(String assertionMethod) {
    return "{'id':'%1$s','verificationMethod':[{'id':'#k','type':'Multikey','controller':'%1$s',"
            .formatted(ISSUER)
        + "'publicKeyMultibase':'%s'}],'assertionMethod':%s}"
            .formatted(Samples.MULTIKEY_ED25519, assertionMethod);
  }

  @Test
  void header_that_names_no_key_is_refused() {
    assertThatThrownBy(
            () ->
                new JoseKeys(documents).assertionMethod(Optional.empty(), Optional.empty(), ISSUER))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("KEY_PROVENANCE_ERROR"));
  }

  @Test
  void key_called_otherwise_at_its_address_is_refused() {
    documents.with(KID, NAMED.replace("keys/1", "keys/2")).with(SET, set(NAMED));
    assertRefuted(KID);
  }

  @Test
  void key_of_another_issuer_on_the_same_host_is_refused() throws CheckFailure {
    documents
        .with(KID, NAMED)
        .with(SET, set(NAMED.replace("}", ",'iss':'https://example.org/8'}")));
    assertRefuted(KID);
    documents.with(SET, set(NAMED.replace("}", ",'iss':'" + ISSUER + "'}")));
    assertThat(byKid(KID).controller()).isEqualTo(ISSUER);
    documents.with(KID, NAMED.replace("}", ",'iss':'https://example.org/8'}"));
    assertRefuted(KID);
  }

  @Test
  void published_private_key_is_refused() {
    documents.with(KID, NAMED.replace("}", ",'d':'AQAB'}")).with(SET, set(NAMED));
    assertRefuted(KID);
  }

  @Test
  void missing_documents_are_undetermined() {
    assertUndetermined(KID);
    documents.with(KID, NAMED);
    assertUndetermined(KID);
    documents.with(SET, "<html>");
    assertUndetermined(KID);
    documents.with(SET, "{'keys':7}");
    assertUndetermined(KID);
  }

  @Test
  void header_key_counts_only_if_the_issuers_set_holds_it() throws CheckFailure {
    documents.with(SET, set(NAMED));
    assertThat(byJwk(Samples.P256, ISSUER).id())
        .isEqualTo(
            "urn:ietf:params:oauth:jwk-thumbprint:sha-256:oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U");
    assertThat(byJwk(NAMED, ISSUER).controller()).isEqualTo(ISSUER);
    assertThatThrownBy(() -> byJwk(Samples.ED25519, ISSUER))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("KEY_PROVENANCE_ERROR"));
    assertThatThrownBy(() -> byJwk(Samples.P256.replace("}", ",'d':'AQAB'}"), ISSUER))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> assertThat(f.code()).isEqualTo("CRYPTOGRAPHIC_SECURITY_ERROR"));
  }

  @Test
  void header_with_two_different_keys_is_refused() throws CheckFailure {
    documents.with(KID, NAMED).with(SET, set(NAMED, Samples.ED25519));
    assertThat(both(KID, Samples.P256).id()).isEqualTo(KID);
    assertThatThrownBy(() -> both(KID, Samples.ED25519)).isInstanceOf(CheckFailure.class);
  }

  @Test
  void issuer_by_did_web_vouches_at_its_host() throws CheckFailure {
    documents.with("https://example.org:8443/.well-known/jwks.json", set(NAMED));
    var method = byJwk(Samples.P256, "did:web:example.org%3A8443:issuers:7");
    assertThat(method.controller()).isEqualTo("did:web:example.org%3A8443:issuers:7");
  }

  @Test
  void issuer_without_host_cannot_vouch() {
    assertThatThrownBy(() -> byJwk(Samples.P256, "did:key:" + Samples.MULTIKEY_P256))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.REFUTED));
  }

  @Test
  void did_of_the_issuer_itself_needs_no_set() throws CheckFailure {
    String did = "did:key:" + Samples.MULTIKEY_P256;
    var method =
        new JoseKeys(documents)
            .assertionMethod(Optional.of(did + "#" + Samples.MULTIKEY_P256), Optional.empty(), did);
    assertThat(method.controller()).isEqualTo(did);
  }

  @Test
  void did_of_somebody_else_counts_only_if_the_issuer_vouches() throws CheckFailure {
    String kid = "did:key:" + Samples.MULTIKEY_P256 + "#" + Samples.MULTIKEY_P256;
    documents.with(SET, set(NAMED));
    assertRefuted(kid);
    documents.with(
        SET,
        "{'keys':[" + JwkWriter.write(Multikey.read(Samples.MULTIKEY_P256), kid).toString() + "]}");
    assertThat(byKid(kid).controller()).isEqualTo(ISSUER);
  }

  @Test
  void algorithm_that_the_set_names_goes_along_and_must_agree() throws CheckFailure {
    documents.with(KID, NAMED).with(SET, set(NAMED.replace("}", ",'alg':'ES256'}")));
    assertThat(byKid(KID).algorithm()).contains("ES256");
    assertThat(both(KID, Samples.P256.replace("}", ",'alg':'ES256'}")).algorithm())
        .contains("ES256");

    String rsa = Samples.RSA.replace("}", ",'kid':'" + KID + "','alg':'%s'}");
    documents.with(KID, rsa.formatted("RS256")).with(SET, set(rsa.formatted("PS256")));
    assertRefuted(KID);
    documents.with(SET, set(rsa.formatted("RS256")));
    assertThat(byKid(KID).algorithm()).contains("RS256");
    assertThatThrownBy(() -> both(KID, Samples.RSA.replace("}", ",'alg':'PS256'}")))
        .isInstanceOf(CheckFailure.class);
  }

  @Test
  void shown_key_of_another_issuer_is_refused_even_beside_its_name() throws CheckFailure {
    documents.with(KID, NAMED).with(SET, set(NAMED));
    assertThat(both(KID, Samples.P256.replace("}", ",'iss':'" + ISSUER + "'}")).id())
        .isEqualTo(KID);
    assertThatThrownBy(
            () -> both(KID, Samples.P256.replace("}", ",'iss':'https://example.org/8'}")))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("KEY_PROVENANCE_ERROR"));
  }

  @Test
  void set_of_too_many_keys_leaves_it_open() throws CheckFailure {
    String[] many = new String[JwkSet.MAX_KEYS + 1];
    Arrays.fill(many, "{}");
    many[0] = NAMED;
    documents.with(KID, NAMED).with(SET, set(many));
    assertUndetermined(KID);

    documents.with(SET, set(Arrays.copyOf(many, JwkSet.MAX_KEYS)));
    assertThat(byKid(KID).controller()).isEqualTo(ISSUER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "file:///etc/passwd", "urn:uuid:1", "", "https://a b/"})
  void kid_that_is_no_address_is_refused(String kid) {
    assertRefuted(kid);
  }

  private VerificationMethod byKid(String kid) throws CheckFailure {
    return new JoseKeys(documents).assertionMethod(Optional.of(kid), Optional.empty(), ISSUER);
  }

  private VerificationMethod byJwk(String jwk, String issuer) throws CheckFailure {
    JsonObject object = Json.object(jwk);
    return new JoseKeys(documents).assertionMethod(Optional.empty(), Optional.of(object), issuer);
  }

  private VerificationMethod both(String kid, String jwk) throws CheckFailure {
    return new JoseKeys(documents)
        .assertionMethod(Optional.of(kid), Optional.of(Json.object(jwk)), ISSUER);
  }

  private void assertRefuted(String kid) {
    assertOutcome(kid, Outcome.REFUTED);
  }

  private void assertUndetermined(String kid) {
    assertOutcome(kid, Outcome.UNDETERMINED);
  }

  private void assertOutcome(String kid, Outcome outcome) {
    assertThatThrownBy(() -> byKid(kid))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(outcome));
  }

  private static String set(String... keys) {
    return "{'keys':[" + String.join(",", keys) + "]}";
  }
}
