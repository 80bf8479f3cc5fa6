package org.assay.verifier;

/** What one check found. */
public enum Outcome {
  /** The check was made and holds. */
  CONFIRMED,
  /** The check was made and fails: the credential must not be relied on. */
  REFUTED,
  /** The check could not be made, so nothing is said: never read this as good news. */
  UNDETERMINED,
  /** The document has nothing that this check looks at. */
  NOT_APPLICABLE
}
