package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidJwkTest {

  /** The P-256 example of the did:jwk specification. */
  private static final String SPEC_P256 =
      "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6"
          + "OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9";

  /** The X25519 example of the did:jwk specification: a key for encryption only. */
  private static final String SPEC_X25519 =
      "did:jwk:eyJrdHkiOiJPS1AiLCJjcnYiOiJYMjU1MTkiLCJ1c2UiOiJlbmMiLCJ4IjoiM3A3YmZYdDl3YlRUVzJIQzdP"
          + "UTFOei1EUThoYmVHZE5yZngtRkctSUswOCJ9";

  @ParameterizedTest
  @ValueSource(strings = {"", "#0"})
  void example_of_the_specification_is_read(String fragment) throws CheckFailure {
    var method = new PublishedKeys(new Documents()).assertionMethod(SPEC_P256 + fragment);

    assertThat(method.id()).isEqualTo(SPEC_P256 + "#0");
    assertThat(method.controller()).isEqualTo(SPEC_P256);
    assertThat(KeyType.of(method.key())).contains(KeyType.P256);
    assertThat(JwkWriter.write(method.key(), "k").getString("x"))
        .isEqualTo("acbIQiuMs3i8_uszEjJ2tpTtRM4EU3yz91PH6CdH2V0");
    assertThat(DidJwk.write(method.key())).isEqualTo(SPEC_P256);
  }

  @Test
  void key_for_encryption_signs_nothing() {
    assertRefuted(SPEC_X25519 + "#0", "INVALID_VERIFICATION_METHOD");
  }

  @ParameterizedTest
  @ValueSource(strings = {Samples.ED25519, Samples.P256, Samples.RSA})
  void every_kind_of_key_comes_back(String jwk) throws CheckFailure {
    var key = Jwk.read(Json.object(jwk)).key();
    assertThat(DidJwk.read(DidJwk.write(key)).key()).isEqualTo(key);
  }

  @Test
  void algorithm_that_the_key_names_goes_along() throws CheckFailure {
    String named = Samples.P256.replace("}", ",'alg':'ES256','use':'sig'}");
    assertThat(DidJwk.read(did(named)).algorithm()).contains("ES256");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ",'d':'AQAB'}|CRYPTOGRAPHIC_SECURITY_ERROR",
        ",'use':'enc'}|INVALID_VERIFICATION_METHOD",
        ",'key_ops':['sign']}|INVALID_VERIFICATION_METHOD",
        ",'alg':'RS256'}|INVALID_VERIFICATION_METHOD",
        ",'alg':'ECDH-ES'}|INVALID_VERIFICATION_METHOD",
        ",'alg':'HS256'}|INVALID_VERIFICATION_METHOD",
        ",'alg':7}|INVALID_VERIFICATION_METHOD",
        ",'kty':'EC'}|PARSING_ERROR"
      })
  void key_that_is_not_meant_for_this_is_refused(String more, String code) {
    assertRefuted(did(Samples.P256.replace("}", more)), code);
  }

  @Test
  void name_that_is_no_canonical_one_is_refused() {
    assertRefuted(SPEC_P256 + "#1", "INVALID_VERIFICATION_METHOD_URL");
    assertRefuted(SPEC_P256 + "#", "INVALID_VERIFICATION_METHOD_URL");
    assertRefuted(SPEC_P256 + "=", "INVALID_VERIFICATION_METHOD_URL");
    assertRefuted(SPEC_P256 + "?a=b#0", "INVALID_VERIFICATION_METHOD_URL");
    assertRefuted(SPEC_P256.replace("SJ9", "SJ+"), "INVALID_VERIFICATION_METHOD_URL");
    assertRefuted("did:jwk:", "PARSING_ERROR");
    assertRefuted("did:jwk:" + "A".repeat(10_000), "INVALID_VERIFICATION_METHOD_URL");
    assertRefuted("did:jwk:" + Base64Url.encode("[]".getBytes(UTF_8)), "PARSING_ERROR");
  }

  @Tag("slow")
  @Test
  void damaged_names_are_refused_and_nothing_else_happens() {
    var seeds = List.of(SPEC_P256.getBytes(UTF_8), (SPEC_X25519 + "#0").getBytes(UTF_8));
    int accepted = Mutations.feed(21, 20_000, seeds, s -> DidJwk.read(new String(s, UTF_8)));
    assertThat(accepted).isLessThan(500);
  }

  private static String did(String jwk) {
    return "did:jwk:" + Base64Url.encode(jwk.replace('\'', '"').getBytes(UTF_8));
  }

  private static void assertRefuted(String url, String code) {
    assertThatThrownBy(() -> DidJwk.read(url))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> {
              assertThat(f.code()).isEqualTo(code);
              assertThat(f.outcome()).isEqualTo(Outcome.REFUTED);
            });
  }
}
