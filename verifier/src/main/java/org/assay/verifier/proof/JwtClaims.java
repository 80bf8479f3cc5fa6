package org.assay.verifier.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/**
 * The registered claims of a JWT beside the credential's own members: both must say the same, or
 * two readers would see two credentials.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-payload">Open Badges 3.0, JWT
 *     payload</a>
 */
final class JwtClaims {

  private final JsonObject claims;
  private final JsonObject credential;
  private final List<CheckFailure> failures = new ArrayList<>();

  private JwtClaims(JsonObject claims, JsonObject credential) {
    this.claims = claims;
    this.credential = credential;
  }

  /** Returns every disagreement, each with its own code; empty if there is none. */
  static List<CheckFailure> disagreements(
      JsonObject claims, JsonObject credential, boolean firstVersion) {
    var pair = new JwtClaims(claims, credential);
    pair.text("iss", issuer(credential), "/issuer");
    pair.text("sub", id(subject(credential)), "/credentialSubject/id");
    pair.text("jti", string(credential.get("id")), "/id");
    pair.date("nbf", firstVersion ? "issuanceDate" : "validFrom", true);
    pair.date("exp", firstVersion ? "expirationDate" : "validUntil", false);
    return List.copyOf(pair.failures);
  }

  /**
   * Returns every disagreement of claims that need not be there; {@code nbf} and {@code exp} say
   * how long the signature holds, not the credential, so they are free.
   */
  static List<CheckFailure> disagreementsOfThosePresent(JsonObject claims, JsonObject credential) {
    var pair = new JwtClaims(claims, credential);
    pair.textIfPresent("iss", issuer(credential), "/issuer");
    pair.textIfPresent("sub", id(subject(credential)), "/credentialSubject/id");
    pair.textIfPresent("jti", string(credential.get("id")), "/id");
    return List.copyOf(pair.failures);
  }

  /** Returns the issuer's id, whether it stands alone or in an object. */
  static Optional<String> issuer(JsonObject credential) {
    JsonValue issuer = credential.get("issuer");
    return issuer instanceof JsonString ? string(issuer) : id(issuer);
  }

  /** Returns the one subject, taken out of its array if need be. */
  static JsonValue subject(JsonObject credential) {
    JsonValue subject = credential.get("credentialSubject");
    if (subject instanceof JsonArray array && array.size() == 1) {
      return array.get(0);
    }
    return subject == null ? JsonValue.NULL : subject;
  }

  /** Returns the id of an object. */
  static Optional<String> id(@Nullable JsonValue value) {
    return value instanceof JsonObject object ? string(object.get("id")) : Optional.empty();
  }

  /** Returns the instant of a date with time zone. */
  static Optional<Instant> instant(@Nullable JsonValue value) {
    return string(value).flatMap(DateTimeStamp::lenient);
  }

  private void text(String claim, Optional<String> own, String pointer) {
    if (!claims.containsKey(claim)) {
      missing(claim, pointer);
    } else if (own.isEmpty() || !own.equals(string(claims.get(claim)))) {
      mismatch(claim, pointer);
    }
  }

  private void textIfPresent(String claim, Optional<String> own, String pointer) {
    if (claims.containsKey(claim)) {
      text(claim, own, pointer);
    }
  }

  private void date(String claim, String member, boolean required) {
    String pointer = "/" + member;
    boolean present = claims.containsKey(claim);
    if (!present && (required || credential.containsKey(member))) {
      missing(claim, pointer);
    } else if (present) {
      Optional<Instant> own = instant(credential.get(member));
      if (own.isEmpty() || !own.equals(seconds(claims.get(claim)))) {
        mismatch(claim, pointer);
      }
    }
  }

  private void missing(String claim, String pointer) {
    failures.add(
        CheckFailure.refuted(
            "CLAIM_MISSING_" + upper(claim), "The JWT has no claim '" + claim + "'.", pointer));
  }

  private void mismatch(String claim, String pointer) {
    failures.add(
        CheckFailure.refuted(
            "CLAIM_MISMATCH_" + upper(claim),
            "The JWT claim '" + claim + "' differs from the credential's " + pointer + ".",
            pointer));
  }

  private static String upper(String claim) {
    return claim.toUpperCase(Locale.ROOT);
  }

  private static Optional<Instant> seconds(@Nullable JsonValue value) {
    try {
      return value instanceof JsonNumber number
          ? Optional.of(Instant.ofEpochSecond(number.bigDecimalValue().longValueExact()))
          : Optional.empty();
    } catch (ArithmeticException | DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static Optional<String> string(@Nullable JsonValue value) {
    return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
  }
}
