package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;

/**
 * The list of the signed assertions that an issuer has taken back.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#RevocationList">Open Badges 2.0, Revocation
 *     List</a>
 */
final class RevocationList {

  private static final String POINTER = Parties.ISSUER + "/revocationList";
  private static final int MAX_ENTRIES = 200_000;

  private final List<JsonValue> entries;

  private RevocationList(List<JsonValue> entries) {
    this.entries = entries;
  }

  /**
   * Fetches a list.
   *
   * @throws CheckFailure undetermined if it cannot be had or relied on: then nothing is known
   */
  static RevocationList fetch(String address, String issuer, LinkedDocuments documents)
      throws CheckFailure {
    JsonObject list;
    try {
      list = documents.fetchAnonymous(address, POINTER);
    } catch (CheckFailure failure) {
      throw CheckFailure.undetermined(
          "STATUS_RETRIEVAL_ERROR", String.valueOf(failure.getMessage()), POINTER);
    }
    if (Shape.has(list, "id") && !Shape.idOf(list).filter(address::equals).isPresent()) {
      throw unusable("It says that it is another one.");
    }
    if (!Shape.mentions(list, "type", Set.of("RevocationList"))) {
      throw unusable("It does not say that it is one.");
    }
    if (Shape.has(list, "issuer")
        && !Shape.idOf(list.get("issuer")).filter(issuer::equals).isPresent()) {
      throw unusable("It is that of another issuer.");
    }
    List<JsonValue> entries = Shape.many(list.get("revokedAssertions"));
    if (!Shape.has(list, "revokedAssertions") || entries.size() > MAX_ENTRIES) {
      throw unusable("It has no entries that can be read.");
    }
    return new RevocationList(entries);
  }

  /**
   * Checks that an assertion is not on the list.
   *
   * @throws CheckFailure refuted with {@code REVOKED} if it is, undetermined if an entry cannot be
   *     read
   */
  void examine(JsonObject assertion) throws CheckFailure {
    Optional<String> id = Shape.text(assertion, "id");
    Optional<String> uid = Shape.text(assertion, "uid");
    boolean doubtful = false;
    for (JsonValue entry : entries) {
      Optional<String> entryId = Shape.idOf(entry);
      Optional<String> entryUid =
          entry instanceof JsonObject object ? Shape.text(object, "uid") : Optional.empty();
      if (same(id, entryId) || same(uid, entryUid)) {
        throw revoked(entry instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
      }
      doubtful |= entryId.isEmpty() && entryUid.isEmpty();
    }
    if (doubtful) {
      throw unusable("It has an entry of which nobody can tell whom it means.");
    }
  }

  /**
   * What to say of an assertion that its issuer has taken back, with the reason if one is given.
   */
  static CheckFailure revoked(JsonObject entry) {
    String reason =
        Optional.ofNullable(entry.get("revocationReason"))
            .filter(JsonString.class::isInstance)
            .map(value -> " The reason given: " + ((JsonString) value).getString())
            .orElse("");
    return CheckFailure.refuted("REVOKED", "The issuer has revoked the badge." + reason, "");
  }

  private static boolean same(Optional<String> wanted, Optional<String> found) {
    return wanted.isPresent() && wanted.equals(found);
  }

  private static CheckFailure unusable(String why) {
    return CheckFailure.undetermined(
        "STATUS_VERIFICATION_ERROR", "The revocation list cannot be relied on. " + why, POINTER);
  }
}
