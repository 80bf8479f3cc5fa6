package org.assay.verifier.selective;

import org.assay.verifier.CheckFailure;

/** The refusal to make or derive a proof. */
final class Refusal {

  private Refusal() {}

  static CheckFailure of(String sentence) {
    return CheckFailure.refuted("PROOF_GENERATION_ERROR", sentence, "");
  }
}
