package org.assay.verifier.linkeddata;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * JSON numbers as literals.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#data-round-tripping">JSON-LD 1.1, Data Round
 *     Tripping</a>
 */
final class Numbers {

  /** One digit before the point and fifteen behind it: all that the canonical form has. */
  private static final MathContext CANONICAL = new MathContext(16, RoundingMode.HALF_EVEN);

  private static final BigDecimal LARGEST_INTEGER = BigDecimal.ONE.movePointRight(21);

  private Numbers() {}

  /**
   * Returns the literal, or nothing if digits would be lost: then two documents would share a form.
   *
   * @param number the number as it stands in the document
   * @param datatype what the context says, or empty
   */
  static Optional<Literal> literal(BigDecimal number, String datatype) {
    BigDecimal plain = number.stripTrailingZeros();
    boolean whole = plain.scale() <= 0 && plain.abs().compareTo(LARGEST_INTEGER) < 0;
    if (whole && !datatype.equals(Rdf.DOUBLE)) {
      return Optional.of(
          Literal.of(plain.toBigInteger().toString(), orElse(datatype, Rdf.INTEGER)));
    }
    if (plain.round(CANONICAL).compareTo(plain) != 0 || !sameAsDouble(plain)) {
      return Optional.empty();
    }
    return Optional.of(Literal.of(scientific(plain), orElse(datatype, Rdf.DOUBLE)));
  }

  private static boolean sameAsDouble(BigDecimal plain) {
    return new BigDecimal(plain.doubleValue()).round(CANONICAL).compareTo(plain) == 0;
  }

  private static String scientific(BigDecimal plain) {
    String digits = plain.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - plain.scale();
    String fraction = digits.length() == 1 ? "0" : digits.substring(1);
    return (plain.signum() < 0 ? "-" : "")
        + digits.charAt(0)
        + "."
        + fraction
        + "E"
        + (plain.signum() == 0 ? 0 : exponent);
  }

  private static String orElse(String datatype, String otherwise) {
    return datatype.isEmpty() ? otherwise : datatype;
  }
}
