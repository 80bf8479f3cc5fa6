package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base58Test {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "00, 1",
    "61, 2g",
    "626262, a3gV",
    "516b6fcd0f, ABnLTmg",
    "00000000000000000000, 1111111111",
    "0000287fb4cd, 11233QC4",
    "73696d706c792061206c6f6e6720737472696e67, 2cFupjhnEsSn59qHXstmK2ffpLv2"
  })
  void known_values_are_read_and_written(String hex, String text) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(Base58.encode(bytes)).isEqualTo(text);
    assertThat(Base58.decode(text)).hasValue(bytes);
  }

  @Test
  void sentence_of_the_draft_is_written() {
    byte[] bytes = "The quick brown fox jumps over the lazy dog.".getBytes(UTF_8);
    assertThat(Base58.encode(bytes))
        .isEqualTo("USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "O", "I", "l", " ", "2g ", "+", "é", "\uFF11", "\u0000"})
  void other_characters_are_refused(String text) {
    assertThat(Base58.decode(text)).isEmpty();
  }

  @Test
  void endless_text_is_refused() {
    assertThat(Base58.decode("2".repeat(Base58.MAX_LENGTH))).isPresent();
    assertThat(Base58.decode("2".repeat(Base58.MAX_LENGTH + 1))).isEmpty();
  }

  @Tag("slow")
  @Test
  void random_bytes_come_back_and_agree_with_plain_division() {
    var random = new Random(58);
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = new byte[random.nextInt(140)];
      random.nextBytes(bytes);
      Arrays.fill(bytes, 0, Math.min(bytes.length, random.nextInt(3)), (byte) 0);
      String text = Base58.encode(bytes);
      assertThat(text).isEqualTo(byDivision(bytes));
      assertThat(Base58.decode(text)).hasValue(bytes);
    }
  }

  private static String byDivision(byte[] bytes) {
    var text = new StringBuilder();
    var base = BigInteger.valueOf(58);
    for (var n = new BigInteger(1, bytes); n.signum() > 0; n = n.divide(base)) {
      int digit = n.mod(base).intValue();
      text.append("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".charAt(digit));
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      text.append('1');
    }
    return text.reverse().toString();
  }
}
