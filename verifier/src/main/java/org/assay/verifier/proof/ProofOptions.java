package org.assay.verifier.proof;

import java.time.Instant;

/**
 * What an issuer decides about a proof before it is made.
 *
 * @param cryptosuite the suite's name, such as {@code eddsa-rdfc-2022}
 * @param verificationMethod the absolute URL under which the public key is published
 * @param created when the proof is made; written in whole seconds
 * @param proofPurpose what for: {@code assertionMethod} for credentials
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#proofs">Data Integrity 1.0, Proofs</a>
 */
public record ProofOptions(
    String cryptosuite, String verificationMethod, Instant created, String proofPurpose) {

  /** The purpose of every proof on a credential. */
  public static final String ASSERTION_METHOD = "assertionMethod";

  /** Creates the options of a credential's proof. */
  public static ProofOptions assertion(
      String cryptosuite, String verificationMethod, Instant created) {
    return new ProofOptions(cryptosuite, verificationMethod, created, ASSERTION_METHOD);
  }
}
