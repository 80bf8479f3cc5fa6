package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.proof.JwsSignature;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a signed assertion: the JWS whose payload it is.
 *
 * @param key the key with which it holds
 * @param algorithm the algorithm by which it was made
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#SignedBadge">Open Badges 2.0, SignedBadge
 *     verification</a>
 */
record Signature(SigningKey key, String algorithm) {

  private static final int MAX_KEYS = 8;

  /**
   * Verifies a signature with the key that the assertion names, or else with those of its issuer.
   */
  static Signature verify(CompactJws jws, Parties parties, LinkedDocuments documents)
      throws CheckFailure {
    JwsSignature signature = JwsSignature.read(jws);
    List<String> ids = keys(parties);
    if (ids.isEmpty() || ids.size() > MAX_KEYS) {
      throw CheckFailure.undetermined(
          "INVALID_VERIFICATION_METHOD",
          ids.isEmpty()
              ? "Neither the assertion nor its issuer names a key."
              : "The issuer lists more keys than are tried.",
          SigningKey.POINTER);
    }
    CheckFailure worst = null;
    for (String id : ids) {
      try {
        SigningKey key = SigningKey.find(id, parties.issuer().document(), documents);
        signature.verify(key.key());
        return new Signature(key, signature.algorithm());
      } catch (CheckFailure failure) {
        worst = lessCertain(worst, failure);
      }
    }
    throw worst;
  }

  // As long as one key could not be had, it is not certain that the signature is wrong.
  private static CheckFailure lessCertain(@Nullable CheckFailure before, CheckFailure now) {
    return before == null || before.outcome() == Outcome.REFUTED ? now : before;
  }

  private static List<String> keys(Parties parties) throws CheckFailure {
    Optional<JsonObject> verification = Shape.verification(parties.assertion(), "");
    if (verification.isPresent() && Shape.has(verification.get(), "creator")) {
      return List.of(
          Shape.idOf(verification.get().get("creator"))
              .orElseThrow(
                  () -> Shape.malformed("creator is no address of a key.", SigningKey.POINTER)));
    }
    return SigningKey.listedBy(parties.issuer().get());
  }
}
