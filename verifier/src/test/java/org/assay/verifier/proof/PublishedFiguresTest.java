package org.assay.verifier.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Standards;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.Base58;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures that W3C publishes for its sample credential.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#test-vectors">EdDSA Cryptosuites 1.0, Test
 *     Vectors</a>
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#test-vectors">ECDSA Cryptosuites 1.0, Test
 *     Vectors</a>
 */
class PublishedFiguresTest {

  private static final String ED25519_KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
  private static final String ED25519_SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
  private static final String P256_KEY = "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP";
  private static final Instant CREATED = Instant.parse("2023-02-24T23:36:38Z");

  private static final String RDFC_DOCUMENT =
      "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017";
  private static final String JCS_DOCUMENT =
      "59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19";

  private final DataIntegrity dataIntegrity = new DataIntegrity(Standards.contexts());
  private final JsonObject unsigned = Standards.resource("valid/w3c-alumni-credential.json");

  @ParameterizedTest
  @CsvSource({
    "eddsa-rdfc-2022,"
        + RDFC_DOCUMENT
        + ",bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0,"
        + "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme",
    "eddsa-jcs-2022,"
        + JCS_DOCUMENT
        + ",66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db,"
        + "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX",
    "ecdsa-rdfc-2019,"
        + RDFC_DOCUMENT
        + ",3a8a522f689025727fb9d1f0fa99a618da023e8494ac74f51015d009d35abc2e,"
        + "zaHXrr7AQdydBk3ahpCDpWbxfLokDqmCToYm2dyWvpcFVyWooC2he63w1f7UNQoAMKdhaRtcnaE2KTo5o5vTCcfw",
    "ecdsa-jcs-2019,"
        + JCS_DOCUMENT
        + ",fe5799489119c7fe3c528715e72bd39d2ec6b4ab345978df32e9a9312648ec25,"
        + "z5ptCet75SaEgzG4v4zJhbJtfNi74Wv7Fq15hhKouJQQjEPQvPZKaYxcMXAMLPQS2FXrkCWokNJkFVkwxNzZfD5oT"
  })
  void the_sample_credential_is_verified(
      String cryptosuite, String documentHash, String proofHash, String proofValue)
      throws CheckFailure {
    String key = cryptosuite.startsWith("eddsa") ? ED25519_KEY : P256_KEY;
    JsonObject signed = signedWith(cryptosuite, key, proofValue);

    ProofTrace trace =
        dataIntegrity.verify(
            signed, signed.getJsonArray("proof").getJsonObject(0), TestKeys.method(key));

    assertThat(trace.documentHash()).isEqualTo(documentHash);
    assertThat(trace.proofOptionsHash()).isEqualTo(proofHash);
  }

  /** Has our half make the proof around the signature of theirs. */
  private JsonObject signedWith(String cryptosuite, String key, String proofValue)
      throws CheckFailure {
    byte[] signature = Base58.decode(proofValue.substring(1)).orElseThrow();
    return dataIntegrity.sign(unsigned, options(cryptosuite, key), data -> signature);
  }

  @Test
  void the_published_secret_key_makes_the_published_signature() throws CheckFailure {
    byte[] multikey = Base58.decode(ED25519_SECRET.substring(1)).orElseThrow();
    TestKeys keys = TestKeys.ed25519(Arrays.copyOfRange(multikey, 2, 34));

    JsonObject signed =
        dataIntegrity.sign(unsigned, options("eddsa-rdfc-2022", ED25519_KEY), keys.signer());

    assertThat(signed)
        .isEqualTo(
            signedWith(
                "eddsa-rdfc-2022",
                ED25519_KEY,
                "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme"));
  }

  @Test
  void the_older_proof_type_is_verified() throws CheckFailure {
    JsonObject proof =
        Standards.json(
            "{\"type\":\"Ed25519Signature2020\",\"created\":\"2023-02-24T23:36:38Z\","
                + "\"verificationMethod\":\""
                + TestKeys.method(ED25519_KEY).id()
                + "\",\"proofPurpose\":\"assertionMethod\",\"proofValue\":\"z57Mm1vboMtZiCyJ4aReZsv8"
                + "co4Re64Y8GEjL1ZARzMbXZgkARFLqFs1P345NpPGG2hgCrS4nNdvJhpwnrNyG3kEF\"}");
    JsonObject signed =
        JsonRuntime.provider()
            .createPointer("/@context/-")
            .add(
                unsigned,
                JsonRuntime.provider()
                    .createValue("https://w3id.org/security/suites/ed25519-2020/v1"));

    ProofTrace trace = dataIntegrity.verify(signed, proof, TestKeys.method(ED25519_KEY));

    assertThat(trace.signedData())
        .isEqualTo(
            "04e14bcf5727cba0c0aa04a04d22a56fef915d5f8f7756bb92ae67cb1d0c4847" + RDFC_DOCUMENT);
  }

  private static ProofOptions options(String cryptosuite, String key) {
    return ProofOptions.assertion(cryptosuite, TestKeys.method(key).id(), CREATED);
  }
}
