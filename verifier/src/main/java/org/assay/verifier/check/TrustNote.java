package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.TrustPolicy;

/** Says what no proof can tell: whether to trust an issuer is for people to decide. */
final class TrustNote {

  private static final String NAME = "trust";

  private TrustNote() {}

  static Finding about(JsonObject credential, Inquiry inquiry) {
    String issuer = Shape.idOf(credential.get("issuer")).orElse("");
    Map<String, String> evidence = Map.of("issuer", issuer);
    if (inquiry.knownIssuers().filter(known -> known.contains(issuer)).isPresent()) {
      return Findings.confirmed(NAME, "The issuer is on the list of known issuers.", evidence);
    }
    boolean asked = inquiry.knownIssuers().isPresent();
    if (inquiry.policy().requireTrust()) {
      CheckFailure unknown =
          CheckFailure.undetermined(
              "ISSUER_UNKNOWN", "The issuer is not on the list of known issuers.", "/issuer");
      return Findings.of(NAME, unknown, evidence);
    }
    return new Finding(
        NAME,
        Outcome.NOT_APPLICABLE,
        asked ? "ISSUER_UNKNOWN" : "ISSUER_NOT_ASSESSED",
        asked
            ? "The issuer is not on the list of known issuers: its name and logo are its own"
                + " claims."
            : "Whether to trust this issuer was not asked: its name and logo are its own claims.",
        "/issuer",
        evidence);
  }

  static Finding about(TrustPolicy policy) {
    return policy.allowLocal()
        ? new Finding(
            "loading",
            Outcome.CONFIRMED,
            "LOCAL_ALLOWED",
            "Documents of this machine were allowed, also over plain HTTP: elsewhere this verdict"
                + " may differ.",
            "",
            Map.of())
        : Findings.notApplicable("loading", "Only public addresses were allowed, by https.");
  }
}
