package org.assay.verifier.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BitstringStatusListTest {

  private static final BitstringStatusList EMPTY = BitstringStatusList.create(131_072);

  @Test
  void index_zero_is_the_left_most_bit() {
    assertThat(new BitstringStatusList(new byte[] {(byte) 0x80, 0x01}).isSet(0)).isTrue();
    assertThat(new BitstringStatusList(new byte[] {(byte) 0x80, 0x01}).isSet(15)).isTrue();
    assertThat(new BitstringStatusList(new byte[] {(byte) 0x80, 0x01}).isSet(7)).isFalse();
  }

  @Test
  void copy_has_the_bits_and_the_original_stays() {
    var copy = EMPTY.with(List.of(0, 8, 131_071));

    assertThat(List.of(0, 8, 131_071)).allMatch(copy::isSet).noneMatch(EMPTY::isSet);
    assertThat(copy.isSet(1)).isFalse();
  }

  @Test
  void list_is_not_made_too_small_to_hide_in() {
    assertThatThrownBy(() -> BitstringStatusList.create(131_064))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BitstringStatusList.create(131_073))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void index_outside_the_list_is_an_error_of_the_caller() {
    assertThatThrownBy(() -> EMPTY.isSet(131_072)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> EMPTY.with(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void several_bits_make_one_value() {
    var list = new BitstringStatusList(new byte[] {0b0110_0011, 0});

    assertThat(list.value(0, 2)).isEqualTo(1);
    assertThat(list.value(1, 2)).isEqualTo(2);
    assertThat(list.value(3, 2)).isEqualTo(3);
  }

  @Test
  void what_is_written_is_read_again() throws CheckFailure {
    var list = EMPTY.with(List.of(3, 1000, 131_071));

    assertThat(BitstringStatusList.decode(list.encode())).isEqualTo(list).isNotEqualTo(EMPTY);
  }

  @Test
  void two_lists_with_the_same_bits_are_one_in_a_set() {
    assertThat(Set.of(EMPTY.with(List.of(5, 6)), EMPTY))
        .contains(EMPTY.with(5).with(6))
        .doesNotContain(EMPTY.with(5));
    assertThat(EMPTY.with(5)).hasToString("BitstringStatusList of 131072");
  }

  @Nested
  class Refused {

    @Test
    void list_in_another_base() {
      refused(EMPTY.encode().substring(1), "MALFORMED_VALUE_ERROR");
      refused("u!!!", "MALFORMED_VALUE_ERROR");
    }

    @Test
    void list_that_is_not_compressed() {
      refused("u" + Base64Url.encode(new byte[16_384]), "MALFORMED_VALUE_ERROR");
    }

    @Test
    void list_that_is_too_short() throws IOException {
      refused(compressed(16_383), "STATUS_LIST_LENGTH_ERROR");
    }

    @Test
    void list_that_grows_without_end() throws IOException {
      refused(compressed(40 * 1024 * 1024), "STATUS_LIST_LENGTH_ERROR");
    }

    private static void refused(String encoded, String code) {
      assertThatThrownBy(() -> BitstringStatusList.decode(encoded))
          .isInstanceOfSatisfying(
              CheckFailure.class,
              failure -> {
                assertThat(failure.code()).isEqualTo(code);
                assertThat(failure.outcome()).isEqualTo(Outcome.UNDETERMINED);
              });
    }

    private static String compressed(int length) throws IOException {
      var out = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write(new byte[length]);
      }
      return "u" + Base64Url.encode(out.toByteArray());
    }
  }
}
