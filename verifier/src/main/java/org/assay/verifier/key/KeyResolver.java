package org.assay.verifier.key;

import org.assay.verifier.CheckFailure;

/**
 * Finds the verification method that a proof names, with its provenance checked. Implementations
 * are thread-safe.
 */
@FunctionalInterface
public interface KeyResolver {

  /**
   * Returns the verification method with this id, listed by its controller for a purpose.
   *
   * @param verificationMethod the id that stands in the proof
   * @param relationship for what its controller must list it
   * @throws CheckFailure refuted when the document says otherwise, undetermined when it cannot be
   *     had
   */
  VerificationMethod find(String verificationMethod, Relationship relationship) throws CheckFailure;
}
