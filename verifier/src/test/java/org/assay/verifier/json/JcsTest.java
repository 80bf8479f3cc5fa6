package org.assay.verifier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.assay.verifier.CheckFailure;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JcsTest {

  /** Most are samples of RFC 8785, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555557, 333333333.33333343",
    "3d30000000000000, 5.684341886080802e-14",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7"
  })
  void numbers_are_written_as_ecmascript_writes_them(String bits, String text) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

    assertThat(EcmaScriptNumber.format(value)).isEqualTo(text);
  }

  @Test
  void random_doubles_are_written_as_the_reference_does() throws IOException {
    Random random = new Random(8785);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (i % 4 == 0) {
        value = Math.scalb(1.0, random.nextInt(1900) - 950);
      } else if (i % 4 == 1) {
        value = random.nextInt(1_000_000) / 1000.0;
      }
      if (Double.isFinite(value)) {
        assertThat(EcmaScriptNumber.format(value)).isEqualTo(NumberToJSON.serializeNumber(value));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"peach\":\"x\",\"p\\u00e9ch\\u00e9\":\"y\",\"\\u20ac\":1,\"\\r\":2,\"\\ud83d\\ude02\":3,"
            + "\"\\ufb33\":4,\"1\":{\"f\":{\"f\":\"hi\",\"F\":5},\"\\n\":56}}",
        "[56,{\"d\":true,\"10\":null,\"1\":[]}]",
        "{\"numbers\":[333333333.3333333,1E30,4.50,2e-3,0.000001,-0],"
            + "\"string\":\"\\u20ac$\\u000F\\nA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\f\\t\\u007f\"}",
        "{}",
        "[]",
        "{\"a\":[{},[]],\"A\":false}"
      })
  void documents_are_written_as_the_reference_does(String json) throws Exception {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    assertThat(Jcs.canonicalize(StrictJson.read(bytes, 1000)))
        .isEqualTo(new JsonCanonicalizer(bytes).getEncodedString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[1.00000000000000000001]", "[9007199254740993]", "[0.1000000000000000055511]"})
  void a_number_that_would_be_rounded_is_refused(String json) {
    assertThatThrownBy(
            () -> Jcs.canonicalize(StrictJson.read(json.getBytes(StandardCharsets.UTF_8), 99)))
        .isInstanceOf(CheckFailure.class)
        .hasMessageContaining("would be rounded");
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    var half = JsonRuntime.provider().createValue("\ud800");

    assertThatThrownBy(() -> Jcs.canonicalize(half)).isInstanceOf(CheckFailure.class);
  }

  @Test
  void code_point_order_puts_supplementary_characters_last() {
    assertThat(Unicode.CODE_POINT_ORDER.compare("\ud83d\ude02", "\ufb33")).isPositive();
    assertThat("\ud83d\ude02".compareTo("\ufb33")).isNegative();
    assertThat(Unicode.CODE_POINT_ORDER.compare("a", "ab")).isNegative();
    assertThat(Unicode.CODE_POINT_ORDER.compare("b", "a")).isPositive();
    assertThat(Unicode.CODE_POINT_ORDER.compare("\ud83d\ude02", "\ud83d\ude03")).isNegative();
  }
}
