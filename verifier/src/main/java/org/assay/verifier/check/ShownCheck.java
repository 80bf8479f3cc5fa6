package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Expectations;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.sdjwt.KeyBinding;
import org.assay.verifier.sdjwt.SdJwt;

/**
 * Asks whether whoever shows an SD-JWT is its holder, and shows it here and now.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-7.3">RFC 9901, section 7.3</a>
 */
final class ShownCheck {

  private static final String NAME = "holder";

  private ShownCheck() {}

  static List<Finding> examine(SdJwt token, Inquiry inquiry) {
    List<Finding> findings = new ArrayList<>();
    findings.add(holder(token, inquiry));
    audience(token.claims(), inquiry.expectations()).ifPresent(findings::add);
    return findings;
  }

  /**
   * The same of a credential that knows no holder's proof. In the tokens of Open Badges the claim
   * {@code aud} has no meaning.
   */
  static List<Finding> unbound(
      JsonObject credential, Optional<JwtProof> jwt, Expectations expected) {
    Optional<JsonObject> claims =
        jwt.filter(token -> token.profile() == TokenProfile.VC_JOSE_COSE).map(JwtProof::claims);
    boolean restricted = claims.filter(all -> all.containsKey("aud")).isPresent();
    List<Finding> findings = new ArrayList<>();
    claims.flatMap(all -> audience(all, expected)).ifPresent(findings::add);
    if (!restricted || expected.challenge().isPresent()) {
      findings.addAll(ChallengeCheck.ofCredential(credential, expected));
    }
    return findings;
  }

  private static Finding holder(SdJwt token, Inquiry inquiry) {
    Expectations expected = inquiry.expectations();
    boolean asked = expected.challenge().isPresent() || expected.domain().isPresent();
    Optional<KeyBinding> binding = token.keyBinding();
    if (binding.isEmpty()) {
      return asked ? notShown() : unasked(token);
    }
    try {
      binding.get().verify();
      if (expected.challenge().isEmpty() || expected.domain().isEmpty()) {
        throw CheckFailure.undetermined(
            "KEY_BINDING_REPLAY",
            "The holder signed, but nonce and audience were not both given to compare: it may have"
                + " been for somebody else, long ago.",
            "");
      }
      binding
          .get()
          .requireOccasion(expected.domain().get(), expected.challenge().get(), inquiry.now());
      return Findings.confirmed(
          NAME, "The holder signed for this occasion.", Map.of("holderKey", "cnf.jwk"));
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure);
    }
  }

  private static Finding notShown() {
    return Findings.of(
        NAME,
        CheckFailure.undetermined(
            "KEY_BINDING_MISSING", "Whoever shows this did not sign to be its holder.", "/cnf"));
  }

  private static Finding unasked(SdJwt token) {
    return new Finding(
        NAME,
        Outcome.NOT_APPLICABLE,
        token.hasHolderKey() ? "KEY_BINDING_MISSING" : "NOT_APPLICABLE",
        token.hasHolderKey()
            ? "Whoever shows this did not sign to be its holder, and nobody asked."
            : "The issuer named no key of the holder.",
        "",
        Map.of());
  }

  /** A token with an audience of its own is for that audience only (RFC 7519, section 4.1.3). */
  private static Optional<Finding> audience(JsonObject claims, Expectations expected) {
    List<JsonValue> audience = Shape.many(claims.get("aud"));
    if (audience.isEmpty()) {
      return Optional.empty();
    }
    if (expected.domain().isEmpty()) {
      return Optional.of(
          Findings.of(
              NAME,
              CheckFailure.undetermined(
                  "NOT_CHECKED",
                  "The issuer made this for a certain audience; it was not said which to expect.",
                  "/aud")));
    }
    boolean fits =
        audience.stream()
            .anyMatch(
                v -> v instanceof JsonString s && s.getString().equals(expected.domain().get()));
    return fits
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                NAME,
                CheckFailure.refuted(
                    "INVALID_DOMAIN_ERROR", "The issuer made this for somebody else.", "/aud")));
  }
}
