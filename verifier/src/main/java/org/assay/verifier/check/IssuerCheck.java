package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Deviation;
import org.assay.verifier.Finding;
import org.assay.verifier.key.VerificationMethod;

/**
 * Asks whether a good proof was made with a key of the very issuer whom the credential names.
 *
 * <p>Whether that issuer deserves trust is another question; see {@link TrustNote}.
 */
final class IssuerCheck {

  private static final String NAME = "issuer";

  private IssuerCheck() {}

  static Finding examine(JsonObject credential, Proofs proofs, Inquiry inquiry) {
    String issuer = Shape.idOf(credential.get("issuer")).orElse("");
    if (proofs.good().isEmpty()) {
      CheckFailure failure =
          CheckFailure.undetermined(
              "NOT_CHECKED", "No good proof shows who issued this.", "/issuer");
      return Findings.of(NAME, failure);
    }
    Optional<VerificationMethod> own =
        proofs.good().stream().filter(key -> key.controller().equals(issuer)).findFirst();
    if (own.isPresent()) {
      return Findings.confirmed(
          NAME,
          "The key belongs to the issuer whom the credential names.",
          Map.of("issuer", issuer, "verificationMethod", own.get().id()));
    }
    if (!proofs.isWhole() && !inquiry.tolerates(Deviation.ISSUER_MISMATCH)) {
      CheckFailure failure =
          CheckFailure.undetermined(
              "NOT_CHECKED",
              "Somebody else signed this too, and what could not be checked may be by the issuer.",
              "/issuer");
      return Findings.of(NAME, failure);
    }
    VerificationMethod other = proofs.good().get(0);
    CheckFailure failure =
        CheckFailure.refuted(
            "ISSUER_MISMATCH", "The key belongs to somebody else than the issuer.", "/issuer");
    Map<String, String> evidence =
        Map.of(
            "issuer", issuer,
            "controller", other.controller(),
            "verificationMethod", other.id());
    return inquiry.tolerates(Deviation.ISSUER_MISMATCH)
        ? Findings.warning(NAME, failure, evidence)
        : Findings.of(NAME, failure, evidence);
  }
}
