package org.assay.verifier.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as ECMAScript writes them: the shortest digits that read back as the same double.
 *
 * <p>{@code Double.toString} is no help: before Java 19 it sometimes writes a digit too many.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">ECMA-262,
 *     Number::toString</a>
 */
final class EcmaScriptNumber {

  private static final double EXACT_INTEGERS = 1L << 53;

  private EcmaScriptNumber() {}

  /**
   * Returns the number's text.
   *
   * @param value a finite number
   */
  static String format(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
      return Long.toString((long) value);
    }
    BigDecimal shortest = shortest(new BigDecimal(Math.abs(value)), Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    return (value < 0 ? "-" : "") + layout(digits, digits.length() - shortest.scale());
  }

  private static BigDecimal shortest(BigDecimal exact, double value) {
    for (int precision = 1; precision < 17; precision++) {
      // Below a power of two the gap halves, so the nearest short number may miss and the next hit.
      for (RoundingMode rounding :
          new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}) {
        BigDecimal candidate = exact.round(new MathContext(precision, rounding));
        if (candidate.doubleValue() == value) {
          return candidate.stripTrailingZeros();
        }
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /** Lays out digits whose decimal point stands after the {@code point}-th of them. */
  private static String layout(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    int exponent = point - 1;
    return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}
