package org.assay.verifier.integrity;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Base64Url;

/**
 * One digest as somebody wrote it.
 *
 * @param algorithm how it was made
 * @param value its bytes; not copied
 */
record Digest(DigestAlgorithm algorithm, byte[] value) {

  private static final int MULTIHASH_HEADER = 2;

  /**
   * What reading gave.
   *
   * @param digest the digest; empty if it is of an unknown kind
   * @param malformed whether it is of a known kind but cannot be one
   */
  record Reading(Optional<Digest> digest, boolean malformed) {

    private static final Reading UNKNOWN = new Reading(Optional.empty(), false);
    private static final Reading MALFORMED = new Reading(Optional.empty(), true);
  }

  int compareStrength(Digest other) {
    return algorithm.compareTo(other.algorithm);
  }

  /** Reads {@code algorithm-base64?options}. */
  static Reading ofSri(String word) {
    int dash = word.indexOf('-');
    Optional<DigestAlgorithm> algorithm =
        dash < 0 ? Optional.empty() : DigestAlgorithm.titled(word.substring(0, dash));
    if (algorithm.isEmpty()) {
      return Reading.UNKNOWN;
    }
    String rest = word.substring(dash + 1);
    int options = rest.indexOf('?');
    return base64(options < 0 ? rest : rest.substring(0, options))
        .map(value -> sized(algorithm.get(), value))
        .orElse(Reading.MALFORMED);
  }

  /** Reads a multihash in base58btc (letter z) or base64url (letter u). */
  static Reading ofMultibase(String word) {
    boolean known = word.startsWith("z") || word.startsWith("u");
    if (!known) {
      return Reading.UNKNOWN;
    }
    String text = word.substring(1);
    Optional<byte[]> multihash =
        word.startsWith("z") ? Base58.decode(text) : Base64Url.decode(text);
    if (multihash.isEmpty() || multihash.get().length < MULTIHASH_HEADER) {
      return Reading.MALFORMED;
    }
    byte[] bytes = multihash.get();
    Optional<DigestAlgorithm> algorithm = DigestAlgorithm.multihash(bytes[0]);
    if (algorithm.isEmpty()) {
      return Reading.UNKNOWN;
    }
    return bytes[1] == algorithm.get().size()
        ? sized(algorithm.get(), Arrays.copyOfRange(bytes, MULTIHASH_HEADER, bytes.length))
        : Reading.MALFORMED;
  }

  private static Reading sized(DigestAlgorithm algorithm, byte[] value) {
    return value.length == algorithm.size()
        ? new Reading(Optional.of(new Digest(algorithm, value)), false)
        : Reading.MALFORMED;
  }

  // The grammar allows both alphabets of base64.
  private static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/')));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
