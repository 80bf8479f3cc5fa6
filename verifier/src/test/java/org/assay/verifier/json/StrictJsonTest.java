package org.assay.verifier.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  private static final byte[] DAMAGE =
      "\"\\{}[]:, \n\t019-+.eEutfna\u0000\u001f\u007fé".getBytes(StandardCharsets.UTF_8);

  @Test
  void an_object_is_read_as_it_stands() throws CheckFailure {
    var read = StrictJson.readObject(bytes("{\"b\":[1,2.50,null,true,false,{}],\"a\":\"é🎉\"}"));

    assertThat(read.toString()).isEqualTo("{\"b\":[1,2.50,null,true,false,{}],\"a\":\"é🎉\"}");
  }

  @Test
  void thousands_of_damaged_documents_are_read_like_the_platforms_parser_does_or_refused() {
    byte[] whole =
        bytes("{\"a\":[1,-2.5e3,\"x\\n\\u00e9\",{\"é\":null}],\"b\":{\"c\":true,\"d\":[ ]}}");
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = whole.clone();
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        damaged[random.nextInt(damaged.length)] = DAMAGE[random.nextInt(DAMAGE.length)];
      }
      String text = new String(damaged, StandardCharsets.UTF_8);
      try {
        var read = StrictJson.read(damaged, damaged.length);
        try (var parser = JsonRuntime.provider().createReader(new StringReader(text))) {
          assertThat(read).as(text).isEqualTo(parser.readValue());
        }
      } catch (CheckFailure refused) {
        assertThat(refused.code()).isEqualTo("PARSING_ERROR");
      }
    }
  }

  @Test
  void many_members_and_items_inside_each_other_stay_in_their_places() throws CheckFailure {
    String items = IntStream.range(0, 100).mapToObj(i -> "\"" + i + "\"").collect(joining(","));
    String inner = "[" + items + ",{\"a\":[" + items + "],\"b\":[]}," + items + "]";
    String members =
        IntStream.range(0, 50).mapToObj(i -> "\"" + i + "\":" + inner).collect(joining(","));
    String json = "{\"before\":[[" + inner + "],0]," + members + ",\"behind\":{}}";

    var read = StrictJson.readObject(bytes(json));

    assertThat(read.toString()).isEqualTo(json);
  }

  @Test
  void half_a_pair_is_found_although_other_strings_stand_around_it() {
    for (String flaw : new String[] {"\\ud800", "a\\n\\udc00b"}) {
      String json = "{\"a\":[\"x\",\"" + flaw + "\",\"y\"]}";

      CheckFailure failure =
          catchThrowableOfType(CheckFailure.class, () -> StrictJson.readObject(bytes(json)));

      assertThat(failure.code()).isEqualTo("PARSING_ERROR");
      assertThat(failure.pointer()).isEqualTo("/a/1");
    }
  }

  @Test
  void an_object_that_was_read_is_equal_to_one_that_was_built() throws CheckFailure {
    var read = StrictJson.readObject(bytes("{\"b\":[1,\"x\"],\"a\":{}}"));
    var built = JsonRuntime.provider().createReader(new StringReader(read.toString())).readObject();

    assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
    assertThat(built).isEqualTo(read);
    assertThat(JsonObjects.without(read, "b").toString()).isEqualTo("{\"a\":{}}");
    assertThat(JsonObjects.with(read, "b", JsonValue.NULL).toString())
        .isEqualTo("{\"b\":null,\"a\":{}}");
    assertThat(JsonObjects.with(read, "c", JsonValue.TRUE)).hasSize(3).containsKey("c");
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
