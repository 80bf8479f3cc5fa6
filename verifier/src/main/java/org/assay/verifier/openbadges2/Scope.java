package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;

/**
 * Where an issuer lets its assertions be hosted. Without a word from the issuer that is the origin
 * of its own profile, for assertions and badge classes alike.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#VerificationObject">Open Badges 2.0,
 *     VerificationObject</a>
 */
final class Scope {

  private static final String PREFIXES = "startsWith";
  private static final String ORIGINS = "allowedOrigins";
  private static final int MAX_VALUES = 100;

  private Scope() {}

  /** Checks that the issuer allows an assertion to be hosted at its address. */
  static void examine(Parties parties) throws CheckFailure {
    JsonObject profile = parties.issuer().get();
    examine(parties.assertion(), profile, Parties.ISSUER);
    if (Shape.verification(profile, Parties.ISSUER).isEmpty()) {
      WebAddress issuer = address(profile, Parties.ISSUER + "/id");
      Optional<WebAddress> badge = Shape.text(parties.badge().get(), "id").flatMap(WebAddress::of);
      require(
          badge.filter(address -> !address.hasOriginOf(issuer)).isEmpty(),
          "The badge class",
          Parties.BADGE + "/id");
    }
  }

  /**
   * Checks that somebody allows a statement to be hosted at its address.
   *
   * @param statement an assertion or an endorsement
   * @param profile the profile of whoever is said to have made it, from its own address
   * @param place the pointer of the profile
   */
  static void examine(JsonObject statement, JsonObject profile, String place) throws CheckFailure {
    WebAddress address = address(statement, "/id");
    WebAddress home = address(profile, place + "/id");
    examine(
        Shape.verification(profile, place).orElse(JsonValue.EMPTY_JSON_OBJECT),
        address,
        Optional.of(home),
        place + "/verification");
    // A statement may narrow down by itself what its author allows, but never widen it.
    Optional<JsonObject> own = Shape.verification(statement, "");
    if (own.isPresent()) {
      examine(own.get(), address, Optional.empty(), "/verification");
    }
  }

  private static void examine(
      JsonObject policy, WebAddress assertion, Optional<WebAddress> otherwise, String pointer)
      throws CheckFailure {
    if (!Shape.text(policy, "verificationProperty").orElse("id").equals("id")) {
      throw CheckFailure.undetermined(
          "UNSUPPORTED_VERIFICATION",
          "The issuer wants something else than the id of the assertion to be looked at.",
          pointer);
    }
    if (Shape.has(policy, PREFIXES)) {
      List<String> prefixes = texts(policy, PREFIXES, pointer);
      require(
          prefixes.stream().anyMatch(prefix -> startsWith(assertion, prefix)),
          "The assertion",
          "/id");
    }
    if (Shape.has(policy, ORIGINS)) {
      List<String> origins = texts(policy, ORIGINS, pointer);
      require(origins.stream().anyMatch(origin -> isAt(assertion, origin)), "The assertion", "/id");
    } else if (!Shape.has(policy, PREFIXES) && otherwise.isPresent()) {
      require(assertion.hasOriginOf(otherwise.get()), "The assertion", "/id");
    }
  }

  // The host has to be the same: https://example.org is also how https://example.org.evil begins.
  private static boolean startsWith(WebAddress assertion, String prefix) {
    Optional<WebAddress> start = WebAddress.of(prefix);
    return start.isPresent()
        && assertion.hasOriginOf(start.get())
        && assertion.isStraight()
        && assertion.text().startsWith(prefix);
  }

  private static boolean isAt(WebAddress assertion, String origin) {
    String authority =
        origin.startsWith("https://") ? origin.substring("https://".length()) : origin;
    return authority.toLowerCase(Locale.ROOT).equals(assertion.authority());
  }

  private static List<String> texts(JsonObject policy, String name, String place)
      throws CheckFailure {
    List<JsonValue> values = Shape.many(policy.get(name));
    boolean sound =
        values.size() <= MAX_VALUES && values.stream().allMatch(JsonString.class::isInstance);
    if (!sound) {
      throw Shape.malformed(name + " is not a list of texts.", JsonPointers.child(place, name));
    }
    return values.stream().map(value -> ((JsonString) value).getString()).toList();
  }

  private static WebAddress address(JsonObject owner, String pointer) throws CheckFailure {
    return Shape.text(owner, "id")
        .flatMap(WebAddress::of)
        .orElseThrow(() -> Shape.malformed("The id is no web address.", pointer));
  }

  private static void require(boolean allowed, String what, String pointer) throws CheckFailure {
    if (!allowed) {
      throw CheckFailure.refuted(
          "ORIGIN_MISMATCH", what + " lies where the issuer does not let it be hosted.", pointer);
    }
  }
}
