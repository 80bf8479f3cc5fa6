package org.assay.verifier.selective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Examples of RFC 8949, Appendix A, and what is none.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8949#appendix-A">RFC 8949, Appendix A</a>
 */
class CborReaderTest {

  @ParameterizedTest
  @CsvSource({
    "00, 0",
    "01, 1",
    "0a, 10",
    "17, 23",
    "1818, 24",
    "1819, 25",
    "1864, 100",
    "1903e8, 1000",
    "1a000f4240, 1000000",
    "18ff, 255",
    "190100, 256",
    "19ffff, 65535",
    "1a00010000, 65536"
  })
  void a_number_has_one_form_both_ways(String hex, int number) throws CheckFailure {
    assertThat(reader(hex).unsigned(Integer.MAX_VALUE)).isEqualTo(number);
    assertThat(new CborWriter(new byte[0]).unsigned(number).written()).isEqualTo(bytes(hex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1817",
        "190018",
        "1900ff",
        "1a00000001",
        "1a0000ffff",
        "1b00000000000f4240",
        "1c",
        "1f",
        "20",
        "3863",
        "40",
        "6161",
        "80",
        "a0",
        "c000",
        "d8401864",
        "f4",
        "f93c00",
        "18",
        "19",
        "1a",
        "1900",
        "",
        "1affffffff"
      })
  void anything_else_is_no_number(String hex) {
    assertThatThrownBy(() -> reader(hex).unsigned(Integer.MAX_VALUE))
        .isInstanceOf(CheckFailure.class);
  }

  @Test
  void strings_have_their_length() throws CheckFailure {
    assertThat(reader("4401020304").bytes(4)).containsExactly(1, 2, 3, 4);
    assertThat(reader("62c3bc").text(2)).isEqualTo("ü");
    assertThat(reader("6449455446").text(10)).isEqualTo("IETF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"43010203", "450102030405", "440102", "5f42010243030405ff", "6401020304"})
  void a_byte_string_of_another_length_is_refused(String hex) {
    assertThatThrownBy(() -> reader(hex).bytes(4)).isInstanceOf(CheckFailure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"62c328", "61ff", "63616263", "7f657374726561646d696e67ff", "4161"})
  void a_text_that_is_too_long_or_none_is_refused(String hex) {
    assertThatThrownBy(() -> reader(hex).text(2)).isInstanceOf(CheckFailure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9f01ff", "84", "a101", "9b0000000100000000", "9affffffff"})
  void an_array_that_is_open_or_too_long_is_refused(String hex) {
    assertThatThrownBy(() -> reader(hex).array(3)).isInstanceOf(CheckFailure.class);
  }

  @Test
  void what_stands_behind_the_end_is_refused() throws CheckFailure {
    CborReader reader = reader("0000");
    reader.unsigned(1);

    assertThatThrownBy(reader::end).isInstanceOf(CheckFailure.class);
    reader.unsigned(1);
    reader.end();
  }

  private static CborReader reader(String hex) {
    return new CborReader(bytes(hex), 0);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
