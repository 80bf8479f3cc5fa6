package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerKeysTest {

  private static final String ISSUER = "https://example.org/tenant/1234";
  private static final String METADATA =
      "https://example.org/.well-known/jwt-vc-issuer/tenant/1234";
  private static final String NAMED = Samples.P256.replace("}", ",'kid':'k1'}");
  private static final String OTHER = Samples.ED25519.replace("}", ",'kid':'k2'}");

  private final Documents documents = new Documents();
  private final IssuerKeys keys = new IssuerKeys(documents);

  @ParameterizedTest
  @CsvSource({
    "https://example.com,https://example.com/.well-known/jwt-vc-issuer",
    "https://example.com/,https://example.com/.well-known/jwt-vc-issuer",
    "https://example.com/tenant/1234,https://example.com/.well-known/jwt-vc-issuer/tenant/1234",
    "https://example.com:8443/a/,https://example.com:8443/.well-known/jwt-vc-issuer/a"
  })
  void metadata_lie_between_host_and_path(String issuer, String location) throws CheckFailure {
    assertThat(JwtVcIssuer.location(issuer)).hasToString(location);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/?a", "https://example.com/#a", "https:a", "https:"})
  void issuer_that_is_no_plain_address_has_none(String issuer) {
    assertThatThrownBy(() -> JwtVcIssuer.location(issuer)).isInstanceOf(CheckFailure.class);
  }

  @Test
  void key_in_the_metadata_is_the_issuers() throws CheckFailure {
    metadata("'jwks':{'keys':[" + NAMED + "," + OTHER + "]}");

    var method = keys.ofSdJwtVc(Optional.of("k2"), Optional.empty(), ISSUER);

    assertThat(method.controller()).isEqualTo(ISSUER);
    assertThat(method.id()).isEqualTo(ISSUER + "#k2");
    assertThat(KeyType.of(method.key())).contains(KeyType.ED25519);
  }

  @Test
  void key_may_lie_elsewhere_if_the_metadata_say_so() throws CheckFailure {
    metadata("'jwks_uri':'https://keys.example/set'");
    documents.with("https://keys.example/set", "{'keys':[" + NAMED + "]}");

    assertThat(keys.ofSdJwtVc(Optional.of("k1"), Optional.empty(), ISSUER).controller())
        .isEqualTo(ISSUER);
  }

  @Test
  void only_key_needs_no_name_but_one_of_two_does() throws CheckFailure {
    metadata("'jwks':{'keys':[" + NAMED + "]}");
    assertThat(keys.ofSdJwtVc(Optional.empty(), Optional.empty(), ISSUER).controller())
        .isEqualTo(ISSUER);

    metadata("'jwks':{'keys':[" + NAMED + "," + OTHER + "]}");
    assertOutcome(Optional.empty(), Outcome.UNDETERMINED);
  }

  @Test
  void key_that_the_metadata_do_not_hold_is_refuted() {
    metadata("'jwks':{'keys':[" + NAMED + "]}");
    assertOutcome(Optional.of("k2"), Outcome.REFUTED);
    metadata("'jwks':{'keys':[" + NAMED.replace("}", ",'iss':'https://evil.example'}") + "]}");
    assertOutcome(Optional.of("k1"), Outcome.REFUTED);
  }

  @Test
  void metadata_of_another_issuer_are_refuted() {
    documents.with(METADATA, "{'issuer':'https://example.org','jwks':{'keys':[" + NAMED + "]}}");
    assertOutcome(Optional.of("k1"), Outcome.REFUTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a':1",
        "'jwks':7",
        "'jwks':{}",
        "'jwks_uri':7",
        "'jwks_uri':'https://gone.example/'",
        "'jwks':{'keys':[]},'jwks_uri':'https://keys.example/set'"
      })
  void metadata_that_say_nothing_leave_it_open(String member) {
    metadata(member);
    assertOutcome(Optional.of("k1"), Outcome.UNDETERMINED);
  }

  @Test
  void issuer_without_metadata_may_publish_a_key_at_an_address() throws CheckFailure {
    String kid = "https://example.org/keys/1";
    String named = Samples.P256.replace("}", ",'kid':'" + kid + "'}");
    documents
        .with(kid, named)
        .with("https://example.org/.well-known/jwks.json", "{'keys':[" + named + "]}");

    assertThat(keys.ofSdJwtVc(Optional.of(kid), Optional.empty(), ISSUER).id()).isEqualTo(kid);
    assertThat(keys.ofCredential(Optional.of(kid), Optional.empty(), ISSUER).id()).isEqualTo(kid);
    assertOutcome(Optional.of("k1"), Outcome.UNDETERMINED);
  }

  @Test
  void did_needs_a_fragment_unless_it_is_a_key_itself() throws CheckFailure {
    String key = "did:key:" + Samples.MULTIKEY_P256;
    String jwk = DidJwk.write(Multikey.read(Samples.MULTIKEY_P256));

    assertThat(keys.ofSdJwtVc(Optional.empty(), Optional.empty(), key).controller()).isEqualTo(key);
    assertThat(keys.ofCredential(Optional.of("#0"), Optional.empty(), jwk).id())
        .isEqualTo(jwk + "#0");
    assertThatThrownBy(
            () -> keys.ofSdJwtVc(Optional.empty(), Optional.empty(), "did:web:example.org"))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.UNDETERMINED));
  }

  @Test
  void did_of_somebody_else_is_refuted() {
    String kid = "did:key:" + Samples.MULTIKEY_P256 + "#" + Samples.MULTIKEY_P256;
    assertThatThrownBy(
            () ->
                keys.ofSdJwtVc(
                    Optional.of(kid), Optional.empty(), "did:key:" + Samples.MULTIKEY_ED25519))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.REFUTED));
  }

  private void metadata(String member) {
    documents.with(METADATA, "{'issuer':'" + ISSUER + "'," + member + "}");
  }

  private void assertOutcome(Optional<String> kid, Outcome outcome) {
    assertThatThrownBy(() -> keys.ofSdJwtVc(kid, Optional.empty(), ISSUER))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(outcome));
  }
}
