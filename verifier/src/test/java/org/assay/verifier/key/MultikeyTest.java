package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultikeyTest {

  @ParameterizedTest
  @CsvSource({
    Samples.MULTIKEY_ED25519 + ", ED25519",
    Samples.MULTIKEY_P256 + ", P256",
    Samples.MULTIKEY_P384 + ", P384"
  })
  void key_of_the_vectors_is_read_and_written(String text, KeyType type) throws CheckFailure {
    var key = Multikey.read(text);

    assertThat(KeyType.of(key)).contains(type);
    assertThat(Multikey.write(key)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "z, nothing after the prefix",
    "u7QEBIQ, another multibase",
    "z6Mk0OIl, not base58",
    "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ, cut off",
    "z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc, X25519 is for encryption",
    "z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq, Ed25519 secret key header",
  })
  void text_that_is_no_key_is_refused(String text, String flaw) {
    assertRefused(text);
  }

  @ParameterizedTest
  @CsvSource({
    "ed01, 0100000000000000000000000000000000000000000000000000000000000000, neutral point",
    "ed01, ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f, order 2",
    "ed01, c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a, order 8",
    "ed01, edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f, not canonical",
    "ed01, 0200000000000000000000000000000000000000000000000000000000000000, not on the curve",
    "8024, 02ffffffff00000001000000000000000000000000ffffffffffffffffffffffff, x is the prime",
    "8024, 020000000000000000000000000000000000000000000000000000000000000001, not on the curve",
    "8024, 00, infinity",
    "8026, 0100000000000000000000000000000000000000000000000000000000000000, secret key",
  })
  void unsound_point_is_refused(String header, String point, String flaw) {
    assertRefused("z" + Base58.encode(HexFormat.of().parseHex(header + point)));
  }

  @Test
  void one_byte_too_many_is_refused() {
    byte[] bytes = Base58.decode(Samples.MULTIKEY_ED25519.substring(1)).orElseThrow();
    assertRefused("z" + Base58.encode(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  @Test
  void uncompressed_point_is_refused() throws CheckFailure {
    var key = (java.security.interfaces.ECPublicKey) Multikey.read(Samples.MULTIKEY_P256);
    String point =
        HexFormat.of().formatHex(RawKey.fixed(key.getW().getAffineX(), 32))
            + HexFormat.of().formatHex(RawKey.fixed(key.getW().getAffineY(), 32));
    assertRefused("z" + Base58.encode(HexFormat.of().parseHex("802404" + point)));
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> Multikey.read(text))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("INVALID_VERIFICATION_METHOD"));
  }
}
