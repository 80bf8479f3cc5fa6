package org.assay.verifier.selective;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;

/**
 * The value of a derived proof, which a holder makes from a base proof for a verifier.
 *
 * @param baseSignature the issuer's signature over the proof's options, the key below and the
 *     mandatory statements, 64 bytes
 * @param publicKey the key that signed the single statements, as 35 bytes of Multikey
 * @param signatures one of 64 bytes for each shown statement that is not mandatory, in canonical
 *     order
 * @param labels how the issuer named the blank nodes that are shown
 * @param mandatoryIndexes which of the shown statements are mandatory, ascending, from zero
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#parsederivedproofvalue">ECDSA Cryptosuites 1.0,
 *     parseDerivedProofValue</a>
 */
public record DerivedProofValue(
    byte[] baseSignature,
    byte[] publicKey,
    List<byte[]> signatures,
    LabelMap labels,
    List<Integer> mandatoryIndexes) {

  /**
   * Reads a value.
   *
   * @param value the bytes behind the multibase letter
   * @throws CheckFailure refuted, {@code PROOF_VERIFICATION_ERROR}, if it is that of a base proof
   *     or malformed
   */
  public static DerivedProofValue read(byte[] value) throws CheckFailure {
    if (BaseProofValue.isBase(value)) {
      throw CheckFailure.refuted(
          "PROOF_VERIFICATION_ERROR",
          "This is a base proof, meant for the holder alone: derive from it what is to be shown.",
          "/proofValue");
    }
    if (!ProofValues.startsWith(value, ProofValues.DERIVED)) {
      throw ProofValues.malformed("It is not that of a derived proof.");
    }
    CborReader in = new CborReader(value, ProofValues.HEADER_BYTES);
    if (in.array(5) != 5) {
      throw ProofValues.malformed("It has not five parts.");
    }
    DerivedProofValue read =
        new DerivedProofValue(
            in.bytes(ProofValues.SIGNATURE_BYTES),
            in.bytes(ProofValues.KEY_BYTES),
            ProofValues.signatures(in),
            LabelMap.read(in),
            indexes(in));
    in.end();
    return read;
  }

  /** Reads the indexes. No writer has reason to repeat one or to mix their order. */
  private static List<Integer> indexes(CborReader in) throws CheckFailure {
    int count = in.array(ProofValues.MOST_STATEMENTS);
    List<Integer> indexes = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < count; i++) {
      int index = in.unsigned(ProofValues.MOST_STATEMENTS);
      if (index <= last) {
        throw ProofValues.malformed("The mandatory indexes do not ascend.");
      }
      indexes.add(index);
      last = index;
    }
    return List.copyOf(indexes);
  }

  byte[] write() {
    CborWriter out = new CborWriter(ProofValues.DERIVED).array(5);
    out.bytes(baseSignature).bytes(publicKey).byteStrings(signatures);
    labels.write(out);
    out.array(mandatoryIndexes.size());
    mandatoryIndexes.forEach(out::unsigned);
    return out.written();
  }
}
