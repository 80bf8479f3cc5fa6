package org.assay.server.achievement;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Checks the numbers in rules. */
final class RuleNumbers {

  private static final int MOST = 1000;
  private static final int DIGITS = 12;

  private RuleNumbers() {}

  static Optional<Integer> count(String member, @Nullable Optional<Integer> count) {
    var given = Given.optional(count);
    if (given.filter(number -> number < 1 || number > MOST).isPresent()) {
      throw Problem.invalid("The member '" + member + "' is a number from 1 to " + MOST + ".");
    }
    return given;
  }

  static Optional<BigDecimal> figure(String member, @Nullable Optional<BigDecimal> figure) {
    return Given.optional(figure).map(given -> figure(member, given));
  }

  static BigDecimal figure(String member, BigDecimal given) {
    if (given.precision() > DIGITS || Math.abs(given.scale()) > DIGITS) {
      throw Problem.invalid("The member '" + member + "' has at most 12 digits.");
    }
    return given.stripTrailingZeros();
  }

  static BigDecimal positive(String member, @Nullable BigDecimal figure) {
    var given = figure(member, Given.present(member, figure));
    if (given.signum() <= 0) {
      throw Problem.invalid("The member '" + member + "' is a positive number.");
    }
    return given;
  }

  static Optional<Period> period(String member, @Nullable Optional<Period> period) {
    var given = Given.optional(period);
    boolean bad =
        given
            .filter(
                length ->
                    length.isZero()
                        || length.isNegative()
                        || length.toTotalMonths() > MOST
                        || length.getDays() > 100 * MOST)
            .isPresent();
    if (bad) {
      throw Problem.invalid("The member '" + member + "' is a positive period such as P2Y.");
    }
    return given;
  }

  static String plain(BigDecimal figure) {
    return figure.toPlainString();
  }
}
