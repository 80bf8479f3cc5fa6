package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.Map;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.TrustPolicy;

/** Says what no proof can tell: whether to trust an issuer is for people to decide. */
final class TrustNote {

  private TrustNote() {}

  static Finding about(JsonObject credential) {
    return new Finding(
        "trust",
        Outcome.NOT_APPLICABLE,
        "ISSUER_NOT_ASSESSED",
        "Whether to trust this issuer was not asked: its name and logo are its own claims.",
        "/issuer",
        Map.of("issuer", Shape.idOf(credential.get("issuer")).orElse("")));
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
