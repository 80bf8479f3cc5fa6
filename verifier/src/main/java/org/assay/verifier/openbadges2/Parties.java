package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/**
 * What an assertion is about: the class of the badge, and its issuer.
 *
 * <p>Each may stand inside the badge or behind its address. What has an address is always fetched
 * from there, because whoever makes a badge could embed what somebody else never said. Only a badge
 * class without an address of its own is taken from the assertion.
 *
 * @param assertion the assertion
 * @param badge its BadgeClass
 * @param issuer the Profile of the issuer, from its own address
 */
record Parties(JsonObject assertion, Linked badge, Linked issuer) {

  static final String BADGE = "/badge";
  static final String ISSUER = "/badge/issuer";

  static Parties of(JsonObject assertion, LinkedDocuments documents) {
    Linked badge = badge(assertion.get("badge"), documents);
    Linked issuer =
        badge
            .document()
            .map(found -> issuer(found.get("issuer"), documents))
            .orElseGet(
                () ->
                    Linked.failed(
                        CheckFailure.undetermined(
                            "NOT_CHECKED",
                            "Without the badge class it is not known who the issuer is.",
                            ISSUER)));
    return new Parties(assertion, badge, issuer);
  }

  private static Linked badge(@Nullable JsonValue value, LinkedDocuments documents) {
    return value instanceof JsonObject embedded
            && Shape.text(embedded, "id").filter(id -> !WebAddress.isMeant(id)).isPresent()
        ? Linked.found(embedded, List.of())
        : published(value, BADGE, documents);
  }

  private static Linked issuer(@Nullable JsonValue value, LinkedDocuments documents) {
    boolean nowhere = Shape.idOf(value).filter(id -> !WebAddress.isMeant(id)).isPresent();
    return nowhere
        ? Linked.failed(
            CheckFailure.undetermined(
                "ISSUER_NOT_PUBLISHED",
                "The issuer has no web address at which it could be asked.",
                ISSUER))
        : published(value, ISSUER, documents);
  }

  private static Linked published(
      @Nullable JsonValue value, String pointer, LinkedDocuments documents) {
    try {
      String id =
          Shape.idOf(value)
              .orElseThrow(
                  () -> Shape.malformed("Here is neither an address nor an object.", pointer));
      JsonObject original = documents.fetch(id, pointer);
      return Linked.found(
          original,
          value instanceof JsonObject copy ? Copies.differences(copy, original) : List.of());
    } catch (CheckFailure failure) {
      return Linked.failed(failure);
    }
  }
}
