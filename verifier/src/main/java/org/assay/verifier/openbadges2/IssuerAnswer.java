package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;

/** Asks whether the very issuer whom the badge names has issued it. */
final class IssuerAnswer {

  private static final String NAME = "issuer";

  private IssuerAnswer() {}

  /**
   * Answers.
   *
   * @param keys the key with which the signature of the badge holds; none if it is hosted
   */
  static void give(Parties parties, List<SigningKey> keys, Answers answers) {
    try {
      JsonObject issuer = parties.issuer().get();
      if (!answers.isConfirmed("proof")) {
        throw CheckFailure.undetermined(
            "NOT_CHECKED", "No good proof shows who issued this.", Parties.ISSUER);
      }
      String id = Shape.text(issuer, "id").orElse("");
      for (SigningKey key : keys) {
        key.requireOwner(id);
        if (!SigningKey.listedBy(issuer).contains(key.id())) {
          throw CheckFailure.refuted(
              "KEY_PROVENANCE_ERROR",
              "The issuer's own profile does not list the key.",
              Parties.ISSUER + "/publicKey");
        }
      }
      answers.confirmed(
          NAME,
          keys.isEmpty()
              ? "The issuer says itself that it hosts its badges there."
              : "The key belongs to the issuer whom the badge names.",
          Map.of("issuer", id, "name", Shape.text(issuer, "name").orElse("")));
    } catch (CheckFailure failure) {
      answers.failed(NAME, failure);
    }
  }
}
