package org.assay.verifier.selective;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;

/**
 * The value of a base proof, which the issuer gives to the holder and to nobody else: with its HMAC
 * key everybody could tell what a derived proof withholds.
 *
 * @param baseSignature the issuer's signature, 64 bytes
 * @param publicKey the key that signed the single statements, as 35 bytes of Multikey
 * @param hmacKey the key of the blank nodes' labels, 32 bytes
 * @param signatures one of 64 bytes for each statement that is not mandatory, in canonical order
 * @param mandatoryPointers JSON pointers to what must always be shown
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#parsebaseproofvalue">ECDSA Cryptosuites 1.0,
 *     parseBaseProofValue</a>
 */
public record BaseProofValue(
    byte[] baseSignature,
    byte[] publicKey,
    byte[] hmacKey,
    List<byte[]> signatures,
    List<String> mandatoryPointers) {

  /** The length of an HMAC key: that of a SHA-256 digest. */
  public static final int HMAC_KEY_BYTES = 32;

  private static final int MOST_POINTERS = 1_000;
  private static final int LONGEST_POINTER = 2_000;

  /** Tells whether a decoded proof value is that of a base proof. */
  public static boolean isBase(byte[] value) {
    return ProofValues.startsWith(value, ProofValues.BASE);
  }

  static BaseProofValue read(byte[] value) throws CheckFailure {
    if (!isBase(value)) {
      throw ProofValues.malformed("It is not that of a base proof.");
    }
    CborReader in = new CborReader(value, ProofValues.HEADER_BYTES);
    if (in.array(5) != 5) {
      throw ProofValues.malformed("It has not five parts.");
    }
    BaseProofValue read =
        new BaseProofValue(
            in.bytes(ProofValues.SIGNATURE_BYTES),
            in.bytes(ProofValues.KEY_BYTES),
            in.bytes(HMAC_KEY_BYTES),
            ProofValues.signatures(in),
            pointers(in));
    in.end();
    return read;
  }

  private static List<String> pointers(CborReader in) throws CheckFailure {
    int count = in.array(MOST_POINTERS);
    List<String> pointers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pointers.add(in.text(LONGEST_POINTER));
    }
    return List.copyOf(pointers);
  }

  /** Writes the value, not yet in multibase. */
  public byte[] write() {
    CborWriter out = new CborWriter(ProofValues.BASE).array(5);
    out.bytes(baseSignature).bytes(publicKey).bytes(hmacKey).byteStrings(signatures);
    out.array(mandatoryPointers.size());
    mandatoryPointers.forEach(out::text);
    return out.written();
  }
}
