package org.assay.server.issuer;

/** What a key of the issuer is for; each use has one kind of key. */
public enum KeyUse {
  /** Data Integrity proofs with {@code eddsa-rdfc-2022}: Ed25519. */
  DATA_INTEGRITY("Ed25519", "EdDSA"),
  /** Badges as compact JWS: P-256. */
  JWT("P-256", "ES256");

  private final String curve;
  private final String alg;

  KeyUse(String curve, String alg) {
    this.curve = curve;
    this.alg = alg;
  }

  /** Returns the curve of its keys, as JOSE names it. */
  String curve() {
    return curve;
  }

  /** Returns the algorithm of its signatures, as JOSE names it. */
  public String alg() {
    return alg;
  }
}
