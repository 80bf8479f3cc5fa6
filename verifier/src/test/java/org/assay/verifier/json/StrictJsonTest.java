package org.assay.verifier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @Test
  void an_object_is_read_as_it_stands() throws CheckFailure {
    var read = StrictJson.readObject(bytes("{\"b\":[1,2.50,null,true,false,{}],\"a\":\"é🎉\"}"));

    assertThat(read.toString()).isEqualTo("{\"b\":[1,2.50,null,true,false,{}],\"a\":\"é🎉\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":1}",
        "{\"x\":{\"a\":1,\"b\":2,\"a\":3}}",
        "[{\"x\":[{\"a\":1,\"\\u0061\":2}]}]"
      })
  void a_member_named_twice_is_refused(String json) {
    assertThat(refusal(json).getMessage()).contains("\"a\" stands twice");
  }

  @Test
  void the_pointer_names_the_second_of_two_equal_members() {
    assertThat(refusal("{\"x/y\":[0,{\"a\":1,\"a\":1}]}").pointer()).isEqualTo("/x~1y/1/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1}}",
        "{} x",
        "{}{}",
        "'a'",
        "{a:1}",
        "NaN",
        "01",
        "\"\t\"",
        "\uFEFF{}",
        "[1] // a",
        "\"\\x\""
      })
  void what_is_not_json_is_refused(String json) {
    assertThat(refusal(json).code()).isEqualTo("PARSING_ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"\\ud800\"]", "[\"\\udc00\\ud800\"]", "{\"\\udfff\":1}"})
  void half_a_surrogate_pair_is_refused(String json) {
    assertThat(refusal(json).getMessage()).contains("surrogate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "-1e400", "1e999999999", "1e-999999999", "1e99999999999"})
  void a_number_beyond_doubles_is_refused(String json) {
    assertThat(refusal(json).code()).isEqualTo("PARSING_ERROR");
  }

  @Test
  void bytes_that_are_not_utf8_are_refused() {
    byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};

    assertThat(refusal(overlong).getMessage()).contains("UTF-8");
    assertThat(refusal("\"é\"".getBytes(StandardCharsets.ISO_8859_1)).getMessage())
        .contains("UTF-8");
  }

  @Test
  void depth_is_allowed_up_to_the_limit_and_not_beyond() throws CheckFailure {
    String deepest = "[".repeat(64) + "]".repeat(64);

    assertThat(StrictJson.read(bytes(deepest), 1000)).isNotNull();
    assertThat(refusal("[" + deepest + "]").getMessage()).contains("deeper than 64");
    assertThat(refusal("[".repeat(500_000)).getMessage()).contains("deeper than 64");
  }

  @Test
  void size_is_allowed_up_to_the_limit_and_not_beyond() throws CheckFailure {
    assertThat(StrictJson.read(bytes("[1,2]"), 5)).isNotNull();
    assertThat(
            catchThrowableOfType(CheckFailure.class, () -> StrictJson.read(bytes("[1,2]"), 4))
                .getMessage())
        .contains("longer than 4 bytes");
  }

  @Test
  void an_array_is_no_object() {
    CheckFailure failure =
        catchThrowableOfType(CheckFailure.class, () -> StrictJson.readObject(bytes("[]")));

    assertThat(failure.code()).isEqualTo("PARSING_ERROR");
  }

  private static CheckFailure refusal(String json) {
    return refusal(bytes(json));
  }

  private static CheckFailure refusal(byte[] json) {
    CheckFailure failure =
        catchThrowableOfType(CheckFailure.class, () -> StrictJson.read(json, StrictJson.MAX_BYTES));
    assertThat(failure).isNotNull();
    return failure;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
