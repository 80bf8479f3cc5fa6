package org.assay.server.credential;

/** What the issuer says of a badge today. */
public enum CredentialState {
  /** It holds. */
  VALID,
  /** Its time is over. */
  EXPIRED,
  /** It was taken back, for good. */
  REVOKED
}
