package org.assay.server.lti;

import java.math.BigDecimal;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Checks numbers of the size that scores have; others would cost time to count with. */
final class Numbers {

  private static final int DIGITS_AFTER_THE_POINT = 10;
  private static final BigDecimal BOUND = new BigDecimal(100_000_000);

  private Numbers() {}

  /** Returns a number that is not negative. */
  static BigDecimal score(String member, BigDecimal value) {
    if (value.scale() > DIGITS_AFTER_THE_POINT
        || value.scale() < -DIGITS_AFTER_THE_POINT
        || value.compareTo(BOUND) >= 0
        || value.signum() < 0) {
      throw Problem.invalid(
          "The member '"
              + member
              + "' is a number from 0 to below "
              + BOUND
              + ", with at most 10 digits after the point.");
    }
    return value;
  }

  /** Returns a number above zero. */
  static BigDecimal maximum(String member, @Nullable BigDecimal value) {
    var number = score(member, Given.present(member, value));
    if (number.signum() == 0) {
      throw Problem.invalid("The member '" + member + "' is above 0.");
    }
    return number;
  }

  /** Returns the same number without zeros at its end, and without an exponent: 20, not 2E+1. */
  static BigDecimal plain(BigDecimal value) {
    var brief = value.stripTrailingZeros();
    return brief.setScale(Math.max(0, brief.scale()));
  }
}
