package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs with each provider in turn: what one of them refuses, the other has to refuse as well. */
class SignatureAlgorithmTest {

  private static final BigInteger SECRET = BigInteger.valueOf(0x5EC2E7).pow(7);
  private static final BigInteger NONCE = BigInteger.valueOf(0x140CE).pow(11);
  private static final byte[] KEY = Edwards.BASE.times(SECRET).encoded();
  private static final byte[] MESSAGE = "Nobody else said this.".getBytes();
  private static final BigInteger N256 =
      new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

  /** RSA keys take long to find: two of each kind are enough. */
  private static final Map<KeyType, KeyPair> PAIRS = new ConcurrentHashMap<>();

  private static final Map<KeyType, KeyPair> OTHERS = new ConcurrentHashMap<>();

  @Test
  void the_provider_is_not_the_jdks_and_is_not_registered() {
    assertThat(CryptoProvider.get().getName()).isIn("AmazonCorrettoCryptoProvider", "BC");
    assertThat(Security.getProviders()).doesNotContain(CryptoProvider.get());
    if (System.getProperty("os.arch").equals("amd64")
        && System.getProperty("os.name").equals("Linux")) {
      assertThat(CryptoProvider.isPortable())
          .isEqualTo(CryptoProvider.PORTABLE.equals(System.getProperty(CryptoProvider.PROPERTY)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_signature_holds_for_its_data_and_no_other(SignatureAlgorithm algorithm) throws Exception {
    KeyPair pair = pair(algorithm);
    byte[] raw = sign(algorithm.newSignature(), pair);

    assertThat(algorithm.verify(pair.getPublic(), MESSAGE, raw)).isTrue();
    assertThat(algorithm.verify(pair.getPublic(), new byte[] {1}, raw)).isFalse();
    assertThat(algorithm.verify(another(algorithm).getPublic(), MESSAGE, raw)).isFalse();
    assertThat(algorithm.verify(pair.getPublic(), MESSAGE, Arrays.copyOf(raw, raw.length - 1)))
        .isFalse();
    assertThat(algorithm.verify(pair.getPublic(), MESSAGE, Arrays.copyOf(raw, raw.length + 1)))
        .isFalse();
    raw[raw.length / 2] ^= 1;
    assertThat(algorithm.verify(pair.getPublic(), MESSAGE, raw)).isFalse();
  }

  @Test
  void a_textbook_signature_holds() {
    assertThat(holds(Edwards.BASE.times(NONCE).encoded(), NONCE, BigInteger.ZERO)).isTrue();
  }

  @Test
  void a_second_number_beyond_the_order_of_the_group_is_refused() {
    byte[] point = Edwards.BASE.times(NONCE).encoded();

    assertThat(holds(point, NONCE, Edwards.L)).isFalse();
    assertThat(holds(point, NONCE, Edwards.L.multiply(BigInteger.valueOf(7)))).isFalse();
  }

  @Test
  void a_first_point_of_small_order_is_refused() {
    Edwards small = Edwards.ofOrderEight();
    for (int i = 0; i < 8; i++) {
      byte[] point = small.times(BigInteger.valueOf(i)).encoded();
      assertThat(holds(point, BigInteger.ZERO, BigInteger.ZERO)).as("%d times", i).isFalse();
    }
  }

  @Tag("slow")
  @Test
  void a_first_point_mixed_with_small_order_is_refused() {
    Edwards small = Edwards.ofOrderEight();
    for (int i = 8; i < 72; i++) {
      BigInteger nonce = NONCE.add(BigInteger.valueOf(i));
      Edwards part = small.times(BigInteger.valueOf(i % 8 == 0 ? 4 : i % 8));
      byte[] point = Edwards.BASE.times(nonce).plus(part).encoded();
      assertThat(holds(point, nonce, BigInteger.ZERO)).as("nonce %d", i).isFalse();
    }
  }

  @Test
  void a_first_point_in_a_second_encoding_is_refused() {
    assertThat(holds(Edwards.NEUTRAL.nonCanonical(), BigInteger.ZERO, BigInteger.ZERO)).isFalse();
    byte[] signed = Edwards.NEUTRAL.encoded();
    signed[31] = (byte) 0x80;
    assertThat(holds(signed, BigInteger.ZERO, BigInteger.ZERO)).isFalse();
  }

  @Test
  void an_ed25519_key_of_small_or_mixed_order_or_in_a_second_encoding_is_no_key() {
    Edwards small = Edwards.ofOrderEight();
    for (int i = 0; i < 8; i++) {
      Edwards part = small.times(BigInteger.valueOf(i));
      assertThat(RawKey.ed25519(part.encoded())).as("small %d", i).isEmpty();
      boolean sound = RawKey.ed25519(Edwards.BASE.times(SECRET).plus(part).encoded()).isPresent();
      assertThat(sound).as("mixed %d", i).isEqualTo(i == 0);
    }
    for (int y = 0; y < 19; y++) {
      byte[] second = Edwards.little(Edwards.P.add(BigInteger.valueOf(y)));
      assertThat(RawKey.ed25519(second)).as("p + %d", y).isEmpty();
    }
  }

  @Test
  void numbers_of_an_ecdsa_signature_are_between_nought_and_the_order() throws Exception {
    KeyPair pair = pair(SignatureAlgorithm.ES256);
    byte[] raw = sign(SignatureAlgorithm.ES256.newSignature(), pair);
    byte[] r = Arrays.copyOf(raw, 32);
    byte[] s = Arrays.copyOfRange(raw, 32, 64);
    byte[] ones = new byte[32];
    Arrays.fill(ones, (byte) 0xFF);
    for (byte[] wrong : List.of(new byte[32], RawKey.fixed(N256, 32), ones)) {
      assertThat(holds(pair.getPublic(), wrong, s)).isFalse();
      assertThat(holds(pair.getPublic(), r, wrong)).isFalse();
      assertThat(holds(pair.getPublic(), wrong, wrong)).isFalse();
    }
    assertThat(holds(pair.getPublic(), r, s)).isTrue();
  }

  @Test
  void a_point_off_its_curve_is_no_key() throws Exception {
    byte[] spki = pair(SignatureAlgorithm.ES256).getPublic().getEncoded();
    byte[] point = Arrays.copyOfRange(spki, spki.length - 65, spki.length);
    assertThat(RawKey.ec(KeyType.P256, point)).isPresent();

    point[64] ^= 1;

    assertThat(RawKey.ec(KeyType.P256, point)).isEmpty();
    assertThat(RawKey.ec(KeyType.P256, new byte[65])).isEmpty();
    assertThat(RawKey.ec(KeyType.P256, new byte[1])).isEmpty();
  }

  @Test
  void a_pss_signature_with_another_salt_or_hash_is_refused() throws Exception {
    KeyPair pair = pair(SignatureAlgorithm.PS256);
    for (var parameters :
        List.of(
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 20, 1),
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 32, 1))) {
      Signature signature = SignatureAlgorithm.PS256.newSignature();
      signature.setParameter(parameters);
      byte[] raw = sign(signature, pair);
      assertThat(SignatureAlgorithm.PS256.verify(pair.getPublic(), MESSAGE, raw)).isFalse();
    }
  }

  /** Tells whether a signature holds whose second number is nonce + challenge · secret + more. */
  private static boolean holds(byte[] point, BigInteger nonce, BigInteger more) {
    BigInteger challenge = Edwards.challenge(point, KEY, MESSAGE);
    BigInteger second = nonce.add(challenge.multiply(SECRET)).mod(Edwards.L).add(more);
    byte[] raw = Arrays.copyOf(point, 64);
    System.arraycopy(Edwards.little(second), 0, raw, 32, 32);
    PublicKey key = RawKey.ed25519(KEY).orElseThrow();
    return SignatureAlgorithm.ED25519.verify(key, MESSAGE, raw);
  }

  private static boolean holds(PublicKey key, byte[] r, byte[] s) {
    byte[] raw = Arrays.copyOf(r, 64);
    System.arraycopy(s, 0, raw, 32, 32);
    return SignatureAlgorithm.ES256.verify(key, MESSAGE, raw);
  }

  private static KeyPair pair(SignatureAlgorithm algorithm) throws GeneralSecurityException {
    return kept(PAIRS, algorithm.keyType());
  }

  private static KeyPair another(SignatureAlgorithm algorithm) throws GeneralSecurityException {
    return kept(OTHERS, algorithm.keyType());
  }

  private static KeyPair kept(Map<KeyType, KeyPair> pairs, KeyType type)
      throws GeneralSecurityException {
    KeyPair pair = pairs.get(type);
    if (pair == null) {
      pair = generate(type);
      pairs.put(type, pair);
    }
    return pair;
  }

  private static KeyPair generate(KeyType type) throws GeneralSecurityException {
    String name =
        switch (type) {
          case ED25519 -> "Ed25519";
          case P256, P384 -> "EC";
          case RSA -> "RSA";
        };
    var generator = KeyPairGenerator.getInstance(name, CryptoProvider.get());
    switch (type) {
      case P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"));
      case P384 -> generator.initialize(new ECGenParameterSpec("secp384r1"));
      case RSA -> generator.initialize(2048);
      case ED25519 -> {}
    }
    return generator.generateKeyPair();
  }

  private static byte[] sign(Signature signature, KeyPair pair) throws GeneralSecurityException {
    signature.initSign(pair.getPrivate());
    signature.update(MESSAGE);
    return signature.sign();
  }
}
