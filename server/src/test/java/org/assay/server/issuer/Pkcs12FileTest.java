package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Date;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.Multikey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

class Pkcs12FileTest {

  private static final char[] PASSWORD = "correct horse".toCharArray();

  @Test
  void keys_come_in_the_order_of_their_aliases() throws Exception {
    var older = pair("Ed25519");
    var newer = pair("Ed25519");
    var jwt = pair("EC");
    var store = store();
    put(store, "2026-11-data-integrity", newer, newer.getPublic());
    put(store, "2026-01-data-integrity", older, older.getPublic());
    put(store, "jwt", jwt, jwt.getPublic());

    var keys = Pkcs12File.read(bytes(store), PASSWORD);

    assertThat(keys)
        .extracting(key -> Multikey.write(key.publicKey()))
        .containsExactly(
            Multikey.write(older.getPublic()),
            Multikey.write(newer.getPublic()),
            Multikey.write(jwt.getPublic()));
    assertThat(KeyRing.of(keys).active(KeyUse.DATA_INTEGRITY)).isEqualTo(keys.get(1));
  }

  @Test
  void wrong_password_is_refused() throws Exception {
    var file = bytes(store());

    assertThatThrownBy(() -> Pkcs12File.read(file, "wrong".toCharArray()))
        .isInstanceOf(KeyRefusal.class)
        .hasMessageContaining("opens with the given password");
  }

  @Test
  void certificate_about_another_key_is_refused() throws Exception {
    var store = store();
    put(store, "crossed", pair("EC"), pair("EC").getPublic());
    var file = bytes(store);

    assertThatThrownBy(() -> Pkcs12File.read(file, PASSWORD))
        .isInstanceOf(KeyRefusal.class)
        .hasMessageContaining("'crossed'");
  }

  @Test
  void key_on_another_curve_is_refused() throws Exception {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(384);
    var p384 = generator.generateKeyPair();
    var store = store();
    put(store, "p384", p384, p384.getPublic());
    var file = bytes(store);

    assertThatThrownBy(() -> Pkcs12File.read(file, PASSWORD))
        .isInstanceOf(KeyRefusal.class)
        .hasMessageContaining("'p384'");
  }

  private static KeyPair pair(String algorithm) throws Exception {
    var generator = KeyPairGenerator.getInstance(algorithm);
    if ("EC".equals(algorithm)) {
      generator.initialize(256);
    }
    return generator.generateKeyPair();
  }

  private static KeyStore store() throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    return store;
  }

  private static void put(KeyStore store, String alias, KeyPair pair, PublicKey certified)
      throws Exception {
    store.setKeyEntry(
        alias, pair.getPrivate(), PASSWORD, new Certificate[] {certificate(pair, certified)});
  }

  private static X509Certificate certificate(KeyPair pair, PublicKey certified) throws Exception {
    var name = new X500Name("CN=sample");
    var from = Date.from(Samples.NOW);
    var until = Date.from(Samples.NOW.plusSeconds(3600));
    var builder =
        new X509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            from,
            until,
            name,
            SubjectPublicKeyInfo.getInstance(certified.getEncoded()));
    boolean ec = "EC".equals(pair.getPrivate().getAlgorithm());
    var signer =
        new JcaContentSignerBuilder(ec ? "SHA256withECDSA" : "Ed25519")
            .setProvider(CryptoProvider.portable())
            .build(own(pair, ec));
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  /** P-384 is no key that the room takes, so the provider is asked directly. */
  private static PrivateKey own(KeyPair pair, boolean ec) throws Exception {
    return KeyFactory.getInstance(ec ? "EC" : "Ed25519", CryptoProvider.portable())
        .generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded()));
  }

  private static byte[] bytes(KeyStore store) throws Exception {
    var out = new ByteArrayOutputStream();
    store.store(out, PASSWORD);
    return out.toByteArray();
  }
}
