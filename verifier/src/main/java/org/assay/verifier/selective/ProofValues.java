package org.assay.verifier.selective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.assay.verifier.CheckFailure;

/** What base and derived proof values have in common. */
final class ProofValues {

  static final int SIGNATURE_BYTES = 64;

  /** The two bytes that name a P-256 key, and its compressed point. */
  static final int KEY_BYTES = 35;

  /** More statements than any credential has; each one costs a signature to be checked. */
  static final int MOST_STATEMENTS = 10_000;

  static final int HEADER_BYTES = 3;
  static final byte[] BASE = HexFormat.of().parseHex("d95d00");
  static final byte[] DERIVED = HexFormat.of().parseHex("d95d01");

  private ProofValues() {}

  static boolean startsWith(byte[] value, byte[] header) {
    return value.length >= HEADER_BYTES
        && Arrays.equals(value, 0, HEADER_BYTES, header, 0, HEADER_BYTES);
  }

  static List<byte[]> signatures(CborReader in) throws CheckFailure {
    int count = in.array(MOST_STATEMENTS);
    List<byte[]> signatures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      signatures.add(in.bytes(SIGNATURE_BYTES));
    }
    return List.copyOf(signatures);
  }

  static CheckFailure malformed(String sentence) {
    return CheckFailure.refuted(
        "PROOF_VERIFICATION_ERROR", "The proof's value is malformed. " + sentence, "/proofValue");
  }
}
