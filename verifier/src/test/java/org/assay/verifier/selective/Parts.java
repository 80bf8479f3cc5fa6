package org.assay.verifier.selective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;

/**
 * A derived proof value taken apart, to be put together wrongly.
 *
 * @param labels number and 32 bytes, in the order written; a number may stand twice
 */
public record Parts(
    byte[] baseSignature,
    byte[] publicKey,
    List<byte[]> signatures,
    List<Map.Entry<Integer, byte[]>> labels,
    List<Integer> indexes) {

  public static Parts of(byte[] value) {
    try {
      CborReader in = new CborReader(value, 3);
      in.array(5);
      byte[] base = in.bytes(64);
      byte[] key = in.bytes(35);
      List<byte[]> signatures = ProofValues.signatures(in);
      List<Map.Entry<Integer, byte[]>> labels = new ArrayList<>();
      for (int left = in.map(1000); left > 0; left--) {
        labels.add(Map.entry(in.unsigned(1000), in.bytes(32)));
      }
      List<Integer> indexes = new ArrayList<>();
      for (int left = in.array(1000); left > 0; left--) {
        indexes.add(in.unsigned(1000));
      }
      in.end();
      return new Parts(base, key, new ArrayList<>(signatures), labels, indexes);
    } catch (CheckFailure e) {
      throw new AssertionError(e);
    }
  }

  public Parts signatures(List<byte[]> other) {
    return new Parts(baseSignature, publicKey, other, labels, indexes);
  }

  public Parts labels(List<Map.Entry<Integer, byte[]>> other) {
    return new Parts(baseSignature, publicKey, signatures, other, indexes);
  }

  public Parts indexes(List<Integer> other) {
    return new Parts(baseSignature, publicKey, signatures, labels, other);
  }

  public Parts publicKey(byte[] other) {
    return new Parts(baseSignature, other, signatures, labels, indexes);
  }

  public Parts baseSignature(byte[] other) {
    return new Parts(other, publicKey, signatures, labels, indexes);
  }

  public byte[] write() {
    CborWriter out = new CborWriter(ProofValues.DERIVED).array(5);
    out.bytes(baseSignature).bytes(publicKey).byteStrings(signatures).map(labels.size());
    labels.forEach(entry -> out.unsigned(entry.getKey()).bytes(entry.getValue()));
    out.array(indexes.size());
    indexes.forEach(out::unsigned);
    return out.written();
  }
}
