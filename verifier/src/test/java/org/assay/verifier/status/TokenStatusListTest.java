package org.assay.verifier.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenStatusListTest {

  /** The examples of Token Status List, sections 4.1 and 4.2. */
  @ParameterizedTest
  @CsvSource({"1,eNrbuRgAAhcBXQ,b9a3,1001110111000101", "2,eNo76fITAAPfAgc,c944f9,120301011233"})
  void examples_of_the_specification_are_read(int bits, String lst, String hex, String statuses)
      throws CheckFailure {
    var list =
        TokenStatusList.read(
            Forge.object("{'status_list':{'bits':" + bits + ",'lst':'" + lst + "'}}"));

    StringBuilder read = new StringBuilder();
    for (int i = 0; i < statuses.length(); i++) {
      read.append(list.value(i));
    }
    assertThat(read).hasToString(statuses);
    var same = TokenStatusList.of(bits, HexFormat.of().parseHex(hex));
    assertThat(same.value(3)).isEqualTo(list.value(3));
    assertThatThrownBy(() -> list.value(statuses.length()))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> {
              assertThat(f.code()).isEqualTo("RANGE_ERROR");
              assertThat(f.outcome()).isEqualTo(Outcome.UNDETERMINED);
            });
    assertThatThrownBy(() -> list.value(-1)).isInstanceOf(CheckFailure.class);
    assertThatThrownBy(() -> list.value(1L << 33)).isInstanceOf(CheckFailure.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void written_list_is_read(int bits) throws CheckFailure {
    byte[] bytes = new byte[256];
    IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) i);
    var list = TokenStatusList.of(bits, bytes);
    var read = TokenStatusList.read(Forge.object("{'status_list':" + list.write() + "}"));
    for (int i = 0; i < bytes.length * 8 / bits; i++) {
      assertThat(read.value(i)).isEqualTo(list.value(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'status_list':7}",
        "{'status_list':{'bits':3,'lst':'eNrbuRgAAhcBXQ'}}",
        "{'status_list':{'bits':1.5,'lst':'eNrbuRgAAhcBXQ'}}",
        "{'status_list':{'bits':'1','lst':'eNrbuRgAAhcBXQ'}}",
        "{'status_list':{'bits':1}}",
        "{'status_list':{'bits':1,'lst':'eNrbuRgAAhcBXQ=='}}",
        "{'status_list':{'bits':1,'lst':'AAAA'}}",
        "{'status_list':{'bits':1,'lst':'eNrb'}}"
      })
  void list_that_cannot_be_read_leaves_it_open(String claims) {
    assertThatThrownBy(() -> TokenStatusList.read(Forge.object(claims)))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.UNDETERMINED));
  }

  @Test
  void largest_list_that_is_read_is_read_to_its_end() throws CheckFailure {
    byte[] bytes = new byte[16 * 1024 * 1024];
    bytes[bytes.length - 1] = 2;
    var written = TokenStatusList.of(8, bytes).write();

    var read = TokenStatusList.read(Forge.object("{'status_list':" + written + "}"));

    assertThat(read.value(bytes.length - 1)).isEqualTo(2);
  }

  @Test
  void bits_that_are_eight_only_where_numbers_overflow_are_refused() {
    String list = TokenStatusList.of(8, new byte[8]).write().toString();
    String claims = "{'status_list':" + list.replace("\"bits\":8", "\"bits\":4294967304") + "}";

    assertThat(claims).contains("4294967304");
    assertThatThrownBy(() -> TokenStatusList.read(Forge.object(claims)))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("MALFORMED_VALUE_ERROR"));
  }

  @Test
  void list_that_grows_without_end_is_not_read() {
    var bomb = TokenStatusList.of(8, new byte[16 * 1024 * 1024 + 1]).write();
    assertThatThrownBy(() -> TokenStatusList.read(Forge.object("{'status_list':" + bomb + "}")))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("STATUS_LIST_LENGTH_ERROR"));
    assertThatIllegalArgumentException().isThrownBy(() -> TokenStatusList.of(3, new byte[1]));
  }
}
