package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import org.assay.verifier.CheckFailure;

/** How an assertion wants to be verified. */
enum BadgeKind {
  /** By fetching it from its own address. */
  HOSTED,
  /** By the signature around it. */
  SIGNED;

  private static final Set<String> CONTEXTS =
      Set.of(
          "https://w3id.org/openbadges/v2",
          "http://w3id.org/openbadges/v2",
          "https://openbadgespec.org/v2/context.json",
          "http://openbadgespec.org/v2/context.json");

  private static final Set<String> OLDER =
      Set.of(
          "https://w3id.org/openbadges/v1",
          "http://w3id.org/openbadges/v1",
          "https://openbadgespec.org/v1/context.json",
          "http://openbadgespec.org/v1/context.json");

  /** Tells whether a document speaks the words of Open Badges 2.0. */
  static boolean hasContext(JsonObject document) {
    return Shape.mentions(document, "@context", CONTEXTS);
  }

  /** Tells whether a document is a badge of a version before 2.0, which had no context at first. */
  static boolean isOlder(JsonObject document) {
    if (document.containsKey("@context")) {
      return !hasContext(document) && Shape.mentions(document, "@context", OLDER);
    }
    return document.containsKey("badge")
        && (document.containsKey("verify") || document.containsKey("recipient"));
  }

  /**
   * Tells how an assertion wants to be verified.
   *
   * @throws CheckFailure undetermined if it is a badge of another version or no assertion at all
   */
  static BadgeKind of(JsonObject assertion) throws CheckFailure {
    if (isOlder(assertion)) {
      throw unsupported("This is a badge of Open Badges 1, which is not judged here.", "/@context");
    }
    if (!hasContext(assertion)) {
      throw Shape.malformed("The context is not that of Open Badges 2.0.", "/@context");
    }
    if (!Shape.mentions(assertion, "type", Set.of("Assertion"))) {
      throw unsupported("This is a document of Open Badges 2.0, but no assertion.", "/type");
    }
    JsonObject verification =
        Shape.verification(assertion, "")
            .orElseThrow(() -> Shape.malformed("verification is missing.", "/verification"));
    boolean hosted = Shape.mentions(verification, "type", Set.of("HostedBadge", "hosted"));
    boolean signed = Shape.mentions(verification, "type", Set.of("SignedBadge", "signed"));
    if (verification.get("type") instanceof JsonString && (hosted || signed)) {
      return hosted ? HOSTED : SIGNED;
    }
    throw unsupported(
        "How this assertion wants to be verified is not known here.", "/verification/type");
  }

  private static CheckFailure unsupported(String message, String pointer) {
    return CheckFailure.undetermined("UNSUPPORTED_DOCUMENT", message, pointer);
  }
}
