package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Expectations;
import org.assay.verifier.Finding;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.proof.JwtPresentation;

/**
 * Asks whether a presentation was made for this occasion: without a challenge of one's own, anybody
 * can show again what the holder once showed to somebody else.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#verify-proof">Data Integrity 1.0, Verify
 *     Proof</a>
 */
final class ChallengeCheck {

  private static final String NAME = "challenge";

  private ChallengeCheck() {}

  /**
   * The same of a credential. A proof may have been made for an occasion there too; else nobody
   * shows to be its holder.
   */
  static List<Finding> ofCredential(JsonObject credential, Expectations expected) {
    boolean made =
        Shape.many(credential.get("proof")).stream()
            .anyMatch(
                value ->
                    value instanceof JsonObject proof
                        && (proof.containsKey("challenge") || proof.containsKey("domain")));
    return made
        ? examine(credential, expected)
        : notPresented(expected).map(List::of).orElse(List.of());
  }

  /**
   * Tells of a credential which nobody presents although a challenge or a domain was expected:
   * whoever asked wants to know that its holder is there, and a copy of it shows nothing of that.
   */
  static Optional<Finding> notPresented(Expectations expected) {
    if (expected.challenge().isEmpty() && expected.domain().isEmpty()) {
      return Optional.empty();
    }
    CheckFailure alone =
        CheckFailure.undetermined(
            "NOT_CHECKED",
            "A presentation for a certain occasion was expected, and this is none: nobody shows"
                + " here to be the holder.",
            "");
    return Optional.of(Findings.of(NAME, alone));
  }

  static List<Finding> examine(JsonObject presentation, Expectations expected) {
    List<Finding> findings = new ArrayList<>();
    List<JsonValue> proofs = Shape.many(presentation.get("proof"));
    for (int i = 0; i < proofs.size(); i++) {
      if (proofs.get(i) instanceof JsonObject proof) {
        String pointer =
            presentation.get("proof") == proof ? "/proof" : JsonPointers.child("/proof", i);
        findings.add(Findings.below(pointer, member(proof, "challenge", expected.challenge())));
        findings.add(Findings.below(pointer, member(proof, "domain", expected.domain())));
      }
    }
    if (findings.isEmpty()) {
      findings.add(
          notPresented(expected)
              .orElseGet(() -> Findings.notApplicable(NAME, "There is no embedded proof.")));
    }
    return findings;
  }

  /** The same of a token, whose claims {@code nonce} and {@code aud} serve the purpose. */
  static List<Finding> examine(JwtPresentation token, Expectations expected) {
    var claims = JsonRuntime.provider().createObjectBuilder();
    token.nonce().ifPresent(nonce -> claims.add("challenge", nonce));
    var audience = JsonRuntime.provider().createArrayBuilder();
    token.audience().forEach(audience::add);
    JsonObject stated = claims.add("domain", audience).build();
    return List.of(
        member(stated, "challenge", expected.challenge()),
        member(stated, "domain", expected.domain()));
  }

  private static Finding member(JsonObject proof, String name, Optional<String> expected) {
    List<JsonValue> stated = Shape.many(proof.get(name));
    String code = "INVALID_" + name.toUpperCase(Locale.ROOT) + "_ERROR";
    if (expected.isEmpty()) {
      return stated.isEmpty()
          ? Findings.notApplicable(NAME, "The proof has no " + name + ", and none was expected.")
          : Findings.of(
              NAME,
              CheckFailure.undetermined(
                  "NOT_CHECKED",
                  "The proof has a "
                      + name
                      + ", but it was not said which one to expect: it may"
                      + " have been made for somebody else.",
                  "/" + name));
    }
    boolean fits =
        stated.stream()
            .anyMatch(v -> v instanceof JsonString s && s.getString().equals(expected.get()));
    return fits
        ? Findings.confirmed(NAME, "The proof was made for the expected " + name + ".")
        : Findings.of(
            NAME,
            CheckFailure.refuted(
                code, "The proof was not made for the expected " + name + ".", "/" + name));
  }
}
