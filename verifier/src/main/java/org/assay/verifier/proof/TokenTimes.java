package org.assay.verifier.proof;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * The claims that say when a token may be used: {@code nbf}, {@code exp}, {@code iat}.
 *
 * @param notBefore from when, inclusive
 * @param expires until when, exclusive
 * @param issuedAt when it was signed
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4">RFC 7519, section 4.1.4</a>
 */
public record TokenTimes(
    Optional<Instant> notBefore, Optional<Instant> expires, Optional<Instant> issuedAt) {

  /** How far the clock of whoever signed may run ahead of ours. */
  public static final Duration SKEW = Duration.ofMinutes(5);

  /**
   * Reads the claims of a payload.
   *
   * @throws CheckFailure refuted with {@code MALFORMED_VALUE_ERROR} if one is no number of seconds
   */
  public static TokenTimes read(JsonObject claims) throws CheckFailure {
    return new TokenTimes(instant(claims, "nbf"), instant(claims, "exp"), instant(claims, "iat"));
  }

  /**
   * Checks that the token may be used at an instant.
   *
   * @throws CheckFailure refuted with {@code NOT_YET_VALID} or {@code EXPIRED}
   */
  public void requireCurrent(Instant now) throws CheckFailure {
    if (notBefore.filter(now::isBefore).isPresent()) {
      throw CheckFailure.refuted(
          "NOT_YET_VALID", "The token holds only from " + notBefore.get() + " on.", "/nbf");
    }
    if (issuedAt.filter(now.plus(SKEW)::isBefore).isPresent()) {
      throw CheckFailure.refuted(
          "NOT_YET_VALID",
          "The token was signed in the future, at " + issuedAt.get() + ".",
          "/iat");
    }
    if (expires.filter(end -> !now.isBefore(end)).isPresent()) {
      throw CheckFailure.refuted("EXPIRED", "The token expired at " + expires.get() + ".", "/exp");
    }
  }

  private static Optional<Instant> instant(JsonObject claims, String name) throws CheckFailure {
    if (!claims.containsKey(name)) {
      return Optional.empty();
    }
    try {
      if (claims.get(name) instanceof JsonNumber number) {
        BigDecimal value = number.bigDecimalValue();
        BigDecimal whole = value.setScale(0, RoundingMode.FLOOR);
        int nanos = value.subtract(whole).movePointRight(9).intValue();
        return Optional.of(Instant.ofEpochSecond(whole.longValueExact(), nanos));
      }
    } catch (ArithmeticException | DateTimeException outOfRange) {
      // Said below.
    }
    throw CheckFailure.refuted(
        "MALFORMED_VALUE_ERROR", "The claim '" + name + "' is no number of seconds.", "/" + name);
  }
}
