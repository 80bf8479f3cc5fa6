package org.assay.verifier.selective;

import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Base64Url;

/**
 * The names that the issuer's HMAC gave to blank nodes, by the numbers that canonicalisation gives
 * them in the shown document.
 *
 * <p>Each of the numbers 0 to n − 1 has one name and each name one number. If two blank nodes could
 * share a name, a holder could tear one object into two.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#decompresslabelmap">ECDSA Cryptosuites 1.0,
 *     decompressLabelMap</a>
 */
public final class LabelMap {

  private static final String CANONICAL = "c14n";
  private static final int LABEL_BYTES = 32;

  private final Map<Integer, String> labels;

  private LabelMap(Map<Integer, String> labels) {
    this.labels = labels;
  }

  /**
   * Creates the map from labels.
   *
   * @param labels label in base64url behind the letter u, by canonical name, such as {@code c14n0}
   */
  static LabelMap of(Map<String, String> labels) {
    Map<Integer, String> byNumber = new TreeMap<>();
    labels.forEach(
        (name, label) -> byNumber.put(Integer.parseInt(name.substring(CANONICAL.length())), label));
    return new LabelMap(byNumber);
  }

  static LabelMap read(CborReader in) throws CheckFailure {
    int count = in.map(ProofValues.MOST_STATEMENTS);
    Map<Integer, String> labels = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      int number = in.unsigned(ProofValues.MOST_STATEMENTS);
      String label = "u" + Base64Url.encode(in.bytes(LABEL_BYTES));
      if (number >= count || labels.put(number, label) != null) {
        throw ProofValues.malformed("The blank nodes in it are not numbered without a gap.");
      }
    }
    if (new HashSet<>(labels.values()).size() != count) {
      throw ProofValues.malformed("Two blank nodes in it have one label.");
    }
    return new LabelMap(labels);
  }

  void write(CborWriter out) {
    out.map(labels.size());
    labels.forEach(
        (number, label) ->
            out.unsigned(number).bytes(Base64Url.decode(label.substring(1)).orElseThrow()));
  }

  /**
   * Returns the labels of blank nodes.
   *
   * @param canonical the canonical name of each, such as {@code c14n0}, by any key
   * @return the label of each, by the same key
   * @throws CheckFailure refuted unless there are exactly as many labels as blank nodes
   */
  Map<String, String> labels(Map<String, String> canonical) throws CheckFailure {
    if (canonical.size() != labels.size()) {
      throw CheckFailure.refuted(
          "PROOF_VERIFICATION_ERROR",
          "The proof has labels for "
              + labels.size()
              + " blank nodes, but the document has "
              + canonical.size()
              + ".",
          "/proofValue");
    }
    Map<String, String> found = new TreeMap<>();
    canonical.forEach(
        (key, name) ->
            found.put(
                key, labels.getOrDefault(Integer.valueOf(name.substring(CANONICAL.length())), "")));
    return found;
  }
}
