package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Set;
import org.assay.verifier.CheckFailure;

/** What somebody says about a badge, its class or its issuer, hosted at an address of its own. */
final class Endorsement {

  private static final String ISSUER = "/issuer";

  private Endorsement() {}

  /**
   * Examines an endorsement and returns the id of its author.
   *
   * @param value its address, or a copy of it
   * @param ids what it may be about
   */
  static String examine(JsonValue value, Set<String> ids, LinkedDocuments documents, Instant now)
      throws CheckFailure {
    String id = Shape.idOf(value).orElseThrow(() -> Shape.malformed("It has no address.", "/id"));
    JsonObject original = documents.fetch(id, "/id");
    if (HostedAssertion.isRevoked(original)) {
      throw RevocationList.revoked(original);
    }
    form(original);
    if (value instanceof JsonObject copy && !Copies.differences(copy, original).isEmpty()) {
      throw CheckFailure.undetermined(
          "EMBEDDED_COPY_DIFFERS", "The copy inside the badge is not what its author says.", "");
    }
    if (!Shape.idOf(original.get("claim")).filter(ids::contains).isPresent()) {
      throw CheckFailure.refuted(
          "ENDORSEMENT_MISMATCH", "It is about something that is not in the badge.", "/claim");
    }
    Timestamps.requireCurrent(original, now);
    String author =
        Shape.idOf(original.get("issuer"))
            .orElseThrow(() -> Shape.malformed("It has no issuer.", ISSUER));
    JsonObject profile = documents.fetch(author, ISSUER);
    if (!BadgeKind.hasContext(profile)
        || !Shape.mentions(profile, "type", Set.of("Profile", "Issuer"))) {
      throw Shape.malformed("Its issuer has no profile.", ISSUER);
    }
    Scope.examine(original, profile, ISSUER);
    return author;
  }

  private static void form(JsonObject endorsement) throws CheckFailure {
    if (!BadgeKind.hasContext(endorsement)
        || !Shape.mentions(endorsement, "type", Set.of("Endorsement"))) {
      throw Shape.malformed("What lies at its address is no endorsement.", "/type");
    }
    JsonObject verification =
        Shape.verification(endorsement, "")
            .orElseThrow(() -> Shape.malformed("verification is missing.", "/verification"));
    if (!Shape.mentions(verification, "type", Set.of("HostedBadge", "hosted"))) {
      throw CheckFailure.undetermined(
          "NOT_CHECKED", "Only hosted endorsements are judged.", "/verification/type");
    }
  }
}
