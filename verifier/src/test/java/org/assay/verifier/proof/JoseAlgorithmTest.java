package org.assay.verifier.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.PublicKey;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Jwk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the JOSE standards, as they are printed there. */
class JoseAlgorithmTest {

  private static final String PAYLOAD =
      "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0c"
          + "nVlfQ";

  /** RFC 7515, appendix A.2. */
  private static final String RS256 =
      "eyJhbGciOiJSUzI1NiJ9."
          + PAYLOAD
          + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt"
          + "_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIAR"
          + "NPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ"
          + "1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";

  private static final String RS256_KEY =
      "{'kty':'RSA','e':'AQAB','n':'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmf"
          + "HQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo"
          + "9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTB"
          + "QY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PA"
          + "cDTW9gb54h4FRWyuXpoQ'}";

  /** RFC 7515, appendix A.3. */
  private static final String ES256 =
      "eyJhbGciOiJFUzI1NiJ9."
          + PAYLOAD
          + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU"
          + "1Q";

  private static final String ES256_KEY =
      "{'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',"
          + "'y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}";

  /** RFC 8037, appendix A.4. */
  private static final String EDDSA =
      "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PG"
          + "cvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

  private static final String EDDSA_KEY =
      "{'kty':'OKP','crv':'Ed25519','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "RS256|" + RS256 + "|" + RS256_KEY,
        "ES256|" + ES256 + "|" + ES256_KEY,
        "EdDSA|" + EDDSA + "|" + EDDSA_KEY,
        "Ed25519|" + EDDSA + "|" + EDDSA_KEY
      })
  void example_of_the_standard_holds(String alg, String text, String jwk) throws CheckFailure {
    var algorithm = JoseAlgorithm.named(alg).orElseThrow();
    var jws = CompactJws.read(text);

    assertThat(algorithm.fits(key(jwk))).isTrue();
    assertThat(algorithm.verify(key(jwk), jws.signedBytes(), jws.signature())).isTrue();
    assertThat(jws.write()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "RS256|" + RS256 + "|" + RS256_KEY,
        "ES256|" + ES256 + "|" + ES256_KEY,
        "EdDSA|" + EDDSA + "|" + EDDSA_KEY
      })
  void any_flipped_bit_of_the_signature_breaks_it(String alg, String text, String jwk)
      throws CheckFailure {
    var algorithm = JoseAlgorithm.named(alg).orElseThrow();
    var jws = CompactJws.read(text);
    var key = key(jwk);
    for (int i = 0; i < jws.signature().length; i++) {
      byte[] flipped = jws.signature().clone();
      flipped[i] ^= 1;
      assertThat(algorithm.verify(key, jws.signedBytes(), flipped)).isFalse();
    }
    byte[] longer = java.util.Arrays.copyOf(jws.signature(), jws.signature().length + 1);
    assertThat(algorithm.verify(key, jws.signedBytes(), longer)).isFalse();
    assertThat(algorithm.verify(key, jws.signedBytes(), new byte[0])).isFalse();
    assertThat(algorithm.verify(key, jws.signedBytes(), new byte[64])).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "HS256", "RS1", "es256", "ES256K", "ES512", "RS512", ""})
  void other_algorithms_do_not_exist(String alg) {
    assertThat(JoseAlgorithm.named(alg)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"RS256", "PS256", "ES384", "EdDSA"})
  void key_of_another_kind_does_not_fit(String alg) throws CheckFailure {
    assertThat(JoseAlgorithm.named(alg).orElseThrow().fits(key(ES256_KEY))).isFalse();
  }

  private static PublicKey key(String jwk) throws CheckFailure {
    return Jwk.read(StrictJson.readObject(jwk.replace('\'', '"').getBytes(UTF_8))).key();
  }
}
