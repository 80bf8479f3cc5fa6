package org.assay.verifier;

/**
 * A well-known way in which real documents differ from their specification. A policy that tolerates
 * it still makes the check, and turns the failure into a warning with the same code.
 */
public enum Deviation {
  /** A JWT without the claim {@code sub}; the reference validator's own samples lack it. */
  CLAIM_MISSING_SUB,
  /** A JWT without the claim {@code jti}. */
  CLAIM_MISSING_JTI,
  /** A {@code statusListIndex} that is a number and not a string. */
  NUMERIC_STATUS_LIST_INDEX,
  /** A status list shorter than the 131,072 entries that hide one credential among others. */
  STATUS_LIST_LENGTH_ERROR,
  /** A verification method that is a bare {@code did:key}, without the fragment. */
  BARE_DID_KEY,
  /**
   * A key that was not shown to be the issuer's. Only for interoperability tests: such a proof says
   * that somebody signed, not who.
   */
  ISSUER_MISMATCH
}
