package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.assay.server.platform.Problem;

/**
 * A score, exact: at most eight digits before the point and four after it. It is written as a
 * decimal string and read as such a string or as a number, which is never rounded.
 *
 * @param value the number, without zeros at its end
 */
@JsonDeserialize(using = Score.Reader.class)
public record Score(BigDecimal value) implements Comparable<Score> {

  /** Lower than any score that an assessment can give. */
  static final Score LEAST = new Score(BigDecimal.valueOf(-99_999_999));

  private static final int DIGITS_BEFORE_THE_POINT = 8;
  private static final int DIGITS_AFTER_THE_POINT = 4;

  /** Checks that the number fits. */
  public Score {
    value = value.stripTrailingZeros();
    long before = (long) value.precision() - value.scale();
    if (value.scale() > DIGITS_AFTER_THE_POINT || before > DIGITS_BEFORE_THE_POINT) {
      throw Problem.invalid(
          "A score has at most 8 digits before the decimal point and 4 after it.");
    }
  }

  /**
   * Reads a score such as {@code 87.5}.
   *
   * @throws Problem invalid, if it is not such a number
   */
  public static Score of(String text) {
    if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      throw Problem.invalid("A score is a decimal number such as 87.5.");
    }
    return new Score(new BigDecimal(text));
  }

  static Score of(int whole) {
    return new Score(BigDecimal.valueOf(whole));
  }

  /** Tells whether this score lies between two others or on one of them. */
  boolean between(Score least, Score most) {
    return compareTo(least) >= 0 && compareTo(most) <= 0;
  }

  @Override
  public int compareTo(Score other) {
    return value.compareTo(other.value);
  }

  /** Returns the decimal number, such as {@code 87.5}. */
  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString();
  }

  /** Reads the digits themselves: a detour by floating point could round up to the threshold. */
  static final class Reader extends StdDeserializer<Score> {

    private static final long serialVersionUID = 1L;

    Reader() {
      super(Score.class);
    }

    @Override
    public Score deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      var token = parser.currentToken();
      if (token == JsonToken.VALUE_STRING) {
        return Score.of(parser.getText());
      }
      if (token.isNumeric()) {
        return new Score(parser.getDecimalValue());
      }
      throw Problem.invalid("A score is a decimal number such as 87.5.");
    }
  }
}
