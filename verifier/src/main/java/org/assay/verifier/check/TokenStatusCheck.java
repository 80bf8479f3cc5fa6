package org.assay.verifier.check;

import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.sdjwt.SdJwt;

/** Asks whether the issuer has taken an SD-JWT back. */
final class TokenStatusCheck {

  private static final String NAME = "status";

  private TokenStatusCheck() {}

  static Finding examine(SdJwt token, boolean authentic, Inquiry inquiry) {
    if (!token.claims().containsKey("status")) {
      return Findings.notApplicable(NAME, "The credential names no status list.");
    }
    return Findings.of(
        NAME,
        CheckFailure.undetermined(
            "UNSUPPORTED_STATUS", "The status is of a kind that is not known here.", "/status"));
  }
}
