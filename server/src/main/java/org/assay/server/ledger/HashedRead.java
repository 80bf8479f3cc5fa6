package org.assay.server.ledger;

/**
 * A read whose receipt is hashed already: each request does that for itself, side by side.
 *
 * @param read the read
 * @param receipt the hash of its receipt
 */
record HashedRead(ProfileRead read, Hash receipt) {

  static HashedRead of(ProfileRead read) {
    return new HashedRead(read, Hash.ofText(read.receipt()));
  }
}
