package org.assay.verifier.proof;

import java.time.Instant;
import java.util.Optional;

/**
 * What an issuer decides about a proof before it is made.
 *
 * @param cryptosuite the suite's name, such as {@code eddsa-rdfc-2022}
 * @param verificationMethod the absolute URL under which the public key is published
 * @param created when the proof is made; written in whole seconds
 * @param proofPurpose what for: {@code assertionMethod} for credentials
 * @param challenge what the verifier asked the holder to sign, for presentations
 * @param domain whom the proof is for, for presentations
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#proofs">Data Integrity 1.0, Proofs</a>
 */
public record ProofOptions(
    String cryptosuite,
    String verificationMethod,
    Instant created,
    String proofPurpose,
    Optional<String> challenge,
    Optional<String> domain) {

  /** The purpose of every proof on a credential. */
  public static final String ASSERTION_METHOD = "assertionMethod";

  /** The purpose of every proof on a presentation. */
  public static final String AUTHENTICATION = "authentication";

  /** Creates the options of a credential's proof. */
  public static ProofOptions assertion(
      String cryptosuite, String verificationMethod, Instant created) {
    return new ProofOptions(
        cryptosuite,
        verificationMethod,
        created,
        ASSERTION_METHOD,
        Optional.empty(),
        Optional.empty());
  }

  /** Creates the options of a presentation's proof. */
  public static ProofOptions authentication(
      String cryptosuite,
      String verificationMethod,
      Instant created,
      Optional<String> challenge,
      Optional<String> domain) {
    return new ProofOptions(
        cryptosuite, verificationMethod, created, AUTHENTICATION, challenge, domain);
  }
}
