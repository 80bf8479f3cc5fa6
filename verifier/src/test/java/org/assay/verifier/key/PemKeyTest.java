package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PemKeyTest {

  /** RSA keys take long to find: one of each kind is enough. */
  private static final Map<String, KeyPair> PAIRS = new ConcurrentHashMap<>();

  @ParameterizedTest
  @CsvSource({"RSA,2048,RSA", "EC,256,P256", "EC,384,P384", "Ed25519,255,ED25519"})
  void published_key_is_read(String algorithm, int size, KeyType type) throws Exception {
    PublicKey key = pair(algorithm, size).getPublic();
    PublicKey read = PemKey.read(pem("PUBLIC KEY", key.getEncoded()));

    assertThat(KeyType.of(read)).contains(type);
    assertThat(JwkWriter.thumbprint(read)).isEqualTo(JwkWriter.thumbprint(key));
  }

  @Test
  void older_form_of_rsa_keys_is_read() throws Exception {
    PublicKey key = pair("RSA", 2048).getPublic();
    byte[] numbers =
        SubjectPublicKeyInfo.getInstance(key.getEncoded()).parsePublicKey().getEncoded();
    PublicKey read = PemKey.read(pem("RSA PUBLIC KEY", numbers).replace("\n", "\r\n"));
    assertThat(JwkWriter.thumbprint(read)).isEqualTo(JwkWriter.thumbprint(key));
  }

  @Test
  void weak_and_strange_keys_are_refused() throws Exception {
    refused(pem("PUBLIC KEY", pair("RSA", 1024).getPublic().getEncoded()), "INVALID");
    refused(pem("PUBLIC KEY", pair("EC", 521).getPublic().getEncoded()), "INVALID");
    refused(pem("PUBLIC KEY", pair("X25519", 255).getPublic().getEncoded()), "INVALID");
    byte[] rsa = pair("RSA", 2048).getPublic().getEncoded();
    refused(pem("CERTIFICATE", rsa), "INVALID");
    refused(pem("RSA PUBLIC KEY", rsa), "INVALID");
  }

  @Test
  void private_key_is_called_what_it_is() throws Exception {
    byte[] der = pair("RSA", 2048).getPrivate().getEncoded();
    refused(pem("PRIVATE KEY", der), "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "key",
        "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END RSA PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY-----\nA=AA\n-----END PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----\nmore"
      })
  void nonsense_is_refused(String text) {
    refused(text, "INVALID");
  }

  @Tag("slow")
  @Test
  void damaged_keys_are_refused_and_nothing_else_happens() throws Exception {
    var seeds =
        List.of(
            pair("EC", 256).getPublic().getEncoded(),
            pair("Ed25519", 255).getPublic().getEncoded(),
            pair("RSA", 2048).getPublic().getEncoded());
    Mutations.feed(41, 3_000, seeds, der -> PemKey.read(pem("PUBLIC KEY", der)));
    Mutations.feed(
        42,
        3_000,
        List.of(pem("PUBLIC KEY", seeds.get(0)).getBytes(UTF_8)),
        text -> PemKey.read(new String(text, UTF_8)));
  }

  private static KeyPair pair(String algorithm, int size) throws GeneralSecurityException {
    KeyPair made = PAIRS.get(algorithm + size);
    if (made == null) {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(size);
      made = generator.generateKeyPair();
      PAIRS.put(algorithm + size, made);
    }
    return made;
  }

  private static String pem(String label, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
  }

  private static void refused(String pem, String code) {
    assertThatThrownBy(() -> PemKey.read(pem))
        .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).startsWith(code));
  }
}
