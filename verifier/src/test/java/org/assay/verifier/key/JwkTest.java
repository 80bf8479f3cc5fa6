package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k|" + Samples.ED25519,
        "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs|" + Samples.RSA,
        "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U|" + Samples.P256
      })
  void thumbprint_is_that_of_the_standard(String thumbprint, String jwk) throws CheckFailure {
    assertThat(Jwk.read(Json.object(jwk)).thumbprint()).isEqualTo(thumbprint);
  }

  @ParameterizedTest
  @ValueSource(strings = {Samples.ED25519, Samples.P256, Samples.RSA})
  void written_key_is_read_back(String text) throws CheckFailure {
    var jwk = Jwk.read(Json.object(text));
    var again = Jwk.read(JwkWriter.write(jwk.key(), "https://example.org/keys/1"));

    assertThat(again.kid()).contains("https://example.org/keys/1");
    assertThat(again.key()).isEqualTo(jwk.key());
  }

  @Test
  void p384_key_is_written_and_read_back() throws CheckFailure {
    var key = Multikey.read(Samples.MULTIKEY_P384);
    assertThat(Jwk.read(JwkWriter.write(key, "#k")).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
  void key_that_shows_a_private_number_is_refused(String name) {
    assertRefused(
        Samples.P256.replace("}", ",'" + name + "':'AQAB'}"), "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'kty':'oct'}|a secret",
        "{'kty':'OKP','crv':'X25519','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}|another use",
        "{'kty':'OKP','crv':'Ed25519','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo='}|padding",
        "{'kty':'OKP','crv':'Ed25519','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp'}|spare bits",
        "{'kty':'OKP','crv':'Ed25519','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUQ'}|too short",
        "{'kty':'OKP','crv':'Ed25519','x':7}|a number",
        "{'kty':'OKP','crv':'Ed25519','x':'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'}|neutral point",
        "{'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'}|no y",
        "{'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'}|off the curve",
        "{'kty':'EC','crv':'secp256k1','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}|another curve",
        "{}|nothing",
      })
  void key_that_is_malformed_is_refused(String jwk, String flaw) {
    assertRefused(jwk, "INVALID_VERIFICATION_METHOD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'use':'enc'", "'key_ops':['encrypt']", "'key_ops':'verify'"})
  void key_for_another_purpose_is_refused(String member) {
    assertRefused(Samples.P256.replace("}", "," + member + "}"), "INVALID_VERIFICATION_METHOD");
  }

  @Test
  void key_that_says_it_verifies_is_read() throws CheckFailure {
    var jwk = Samples.P256.replace("}", ",'use':'sig','key_ops':['sign','verify'],'iss':'a'}");
    assertThat(Jwk.read(Json.object(jwk)).iss()).contains("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AQAB", "Aw"})
  void short_rsa_key_is_refused(String modulus) {
    assertRefused("{'kty':'RSA','e':'AQAB','n':'" + modulus + "'}", "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AQ", "Ag", "AA", "AQAA", "AQAAAAAAAAAB"})
  void senseless_rsa_exponent_is_refused(String exponent) {
    assertRefused(Samples.RSA.replace("AQAB", exponent), "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aw", "AQAB", "gAAAAAAAAAE"})
  void odd_rsa_exponent_of_up_to_64_bits_is_read(String exponent) throws CheckFailure {
    var key = Jwk.read(Json.object(Samples.RSA.replace("AQAB", exponent))).key();
    assertThat(JwkWriter.write(key, "k").getString("e")).isEqualTo(exponent);
  }

  @ParameterizedTest
  @CsvSource({"2047, 15, false", "2048, 23, true", "8192, 5, true", "8193, 3, false"})
  void rsa_key_is_of_2048_to_8192_bits(int bits, int less, boolean used) throws Exception {
    // No product of two large primes, but it has no small factor by which one could tell.
    BigInteger modulus = BigInteger.TWO.pow(bits).subtract(BigInteger.valueOf(less));
    var spec = new RSAPublicKeySpec(modulus, BigInteger.valueOf(65_537));
    PublicKey key = KeyFactory.getInstance("RSA").generatePublic(spec);

    assertThat(KeyType.of(key).isPresent()).isEqualTo(used);
    assertThat(RawKey.rsa(modulus, spec.getPublicExponent()).isPresent()).isEqualTo(used);
  }

  @Test
  void set_passes_over_keys_that_are_not_understood() throws CheckFailure {
    var set =
        JwkSet.read(
            Json.object(
                "{'keys':[{'kty':'oct','k':'AQAB'},7,{'kty':'new'}," + Samples.ED25519 + "]}"));
    assertThat(set.keys()).singleElement(type(Jwk.class)).extracting(Jwk::thumbprint).isNotNull();
  }

  @Test
  void set_without_keys_is_refused() {
    assertThatThrownBy(() -> JwkSet.read(Json.object("{'keys':{}}")))
        .isInstanceOf(CheckFailure.class);
  }

  private static void assertRefused(String jwk, String code) {
    assertThatThrownBy(() -> Jwk.read(Json.object(jwk)))
        .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo(code));
  }
}
