package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.assay.verifier.CheckFailure;

/**
 * An assertion that is true because of where it lies. Of the copy that somebody hands in only the
 * id is believed; what lies at that address is the assertion.
 *
 * @param original what lies at the address
 * @param differing the members in which the copy differs from it
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#HostedBadge">Open Badges 2.0, HostedBadge
 *     verification</a>
 */
record HostedAssertion(JsonObject original, List<String> differing) {

  private static final String POINTER = "/id";
  private static final String GONE = "GONE";

  /**
   * Fetches the original of a copy.
   *
   * @throws CheckFailure refuted with {@code REVOKED} if it was taken back, refuted with other
   *     codes if what lies there is something else, undetermined if it could not be had
   */
  static HostedAssertion fetch(JsonObject copy, LinkedDocuments documents) throws CheckFailure {
    String id =
        Shape.text(copy, "id")
            .orElseThrow(() -> Shape.malformed("The assertion has no id.", POINTER));
    JsonObject original;
    try {
      original = documents.fetch(id, POINTER);
    } catch (CheckFailure failure) {
      throw failure.code().equals(GONE)
          ? RevocationList.revoked(JsonValue.EMPTY_JSON_OBJECT)
          : failure;
    }
    if (isRevoked(original)) {
      throw RevocationList.revoked(original);
    }
    if (BadgeKind.of(original) != BadgeKind.HOSTED) {
      throw CheckFailure.refuted(
          "HOSTED_COPY_DIFFERS", "What lies at the assertion's address is not hosted.", POINTER);
    }
    return new HostedAssertion(original, Copies.differences(copy, original));
  }

  /** Tells whether an assertion says of itself that it was taken back. */
  static boolean isRevoked(JsonObject assertion) {
    return Shape.has(assertion, "revoked") && assertion.get("revoked") != JsonValue.FALSE;
  }
}
