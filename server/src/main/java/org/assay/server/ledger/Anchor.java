package org.assay.server.ledger;

import java.util.UUID;

/**
 * The head of another lane, as a lane knew it when it was opened.
 *
 * @param lane the lane that knew it
 * @param known the other lane
 * @param number the number of the other lane's last entry, 0 if it had none
 * @param hash its hash
 */
record Anchor(UUID lane, UUID known, long number, Hash hash) {

  CanonicalJson canonical() {
    return new CanonicalJson()
        .add("hash", hash.hex())
        .add("lane", known.toString())
        .add("number", number);
  }
}
