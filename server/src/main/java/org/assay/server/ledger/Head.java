package org.assay.server.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The end of a lane after a commit, signed by the issuer.
 *
 * @param lane the lane
 * @param number the number of the last entry of the commit, 0 for the opening of the lane
 * @param since the number of the head before
 * @param hash the hash of that last entry, for number 0 the genesis
 * @param at when it was signed
 * @param key the name of the key
 * @param signature Ed25519 over {@link #signed()}, in 128 small hex digits
 */
record Head(
    UUID lane, long number, long since, Hash hash, Instant at, String key, String signature) {

  /**
   * Returns the bytes that are signed. They begin with a word of their own, so that they cannot be
   * taken for anything else that this key signs.
   */
  byte[] signed() {
    var json =
        new CanonicalJson()
            .add("at", at)
            .add("hash", hash.hex())
            .add("key", key)
            .add("lane", lane.toString())
            .add("number", number)
            .add("since", since)
            .end();
    return ("assay-ledger-head\n" + json).getBytes(StandardCharsets.UTF_8);
  }

  Head withSignature(String made) {
    return new Head(lane, number, since, hash, at, key, made);
  }
}
