package org.assay.verifier.key;

/**
 * For what its owner lists a key.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#verification-relationships">Controlled Identifiers
 *     1.0, verification relationships</a>
 */
public enum Relationship {
  /** To make claims: credentials. */
  ASSERTION_METHOD("assertionMethod"),
  /** To show who one is: presentations. */
  AUTHENTICATION("authentication");

  private final String title;

  Relationship(String title) {
    this.title = title;
  }

  /** Returns the member of the document, which is also the {@code proofPurpose}. */
  public String title() {
    return title;
  }
}
