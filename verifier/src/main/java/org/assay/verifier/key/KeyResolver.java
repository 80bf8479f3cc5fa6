package org.assay.verifier.key;

import org.assay.verifier.CheckFailure;

/**
 * Finds the verification method that a proof names, with its provenance checked. Implementations
 * are thread-safe.
 */
@FunctionalInterface
public interface KeyResolver {

  /**
   * Returns the verification method with this id, listed by its controller under {@code
   * assertionMethod}.
   *
   * @param verificationMethod the id that stands in the proof
   * @throws CheckFailure refuted when the document says otherwise, undetermined when it cannot be
   *     had
   */
  VerificationMethod assertionMethod(String verificationMethod) throws CheckFailure;
}
