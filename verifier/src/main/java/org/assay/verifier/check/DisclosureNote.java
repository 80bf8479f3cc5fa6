package org.assay.verifier.check;

import java.util.Map;
import java.util.Optional;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.proof.Cryptosuite;
import org.assay.verifier.proof.ProofTrace;

/**
 * Says of a derived proof what it cannot tell: what its holder left out.
 *
 * <p>It decides nothing. An issuer that wants its dates and status to be seen makes them mandatory,
 * and nobody can leave these out.
 */
final class DisclosureNote {

  private DisclosureNote() {}

  static Optional<Finding> about(ProofTrace trace, String pointer) {
    return trace.cryptosuite().equals(Cryptosuite.ECDSA_SD_2023.title())
        ? Optional.of(at(pointer))
        : Optional.empty();
  }

  private static Finding at(String pointer) {
    return new Finding(
        "proof",
        Outcome.NOT_APPLICABLE,
        "SELECTIVELY_DISCLOSED",
        "The holder shows a part of the credential: whatever the issuer did not make mandatory may"
            + " have been left out, also an end of validity or a status.",
        pointer,
        Map.of());
  }
}
