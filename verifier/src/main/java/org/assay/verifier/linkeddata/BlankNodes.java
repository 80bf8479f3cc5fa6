package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * The canonical labels of blank nodes, where the statements about each tell it from all others; in
 * a badge they always do.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#hash-1d-quads">RDF Dataset Canonicalization, Hash
 *     First Degree Quads</a>
 */
final class BlankNodes {

  private static final byte[] THIS = "_:a ".getBytes(US_ASCII);
  private static final byte[] OTHER = "_:z ".getBytes(US_ASCII);

  private final List<List<Quad>> mentions = new ArrayList<>();

  private BlankNodes(int nodes) {
    for (int i = 0; i < nodes; i++) {
      mentions.add(new ArrayList<>());
    }
  }

  /** One node: its number and its hash. */
  private record Node(int number, byte[] hash) {}

  /**
   * Returns the label of each blank node by its number, with a space behind it: {@code _:c14n0} and
   * so on. Returns nothing if two of them have the same hash.
   *
   * @param nodes how many blank nodes there are
   * @param hash {@code SHA-256} or {@code SHA-384}
   */
  static Optional<byte[][]> labels(List<Quad> quads, int nodes, String hash) throws CheckFailure {
    BlankNodes blanks = new BlankNodes(nodes);
    quads.forEach(blanks::note);
    return blanks.labels(hash);
  }

  private void note(Quad quad) {
    int subject = quad.subject().number();
    int object = quad.object() instanceof Name name ? name.number() : -1;
    int graph = quad.graph().number();
    mention(subject, quad);
    mention(object == subject ? -1 : object, quad);
    mention(graph == subject || graph == object ? -1 : graph, quad);
  }

  private void mention(int node, Quad quad) {
    if (node >= 0) {
      mentions.get(node).add(quad);
    }
  }

  private Optional<byte[][]> labels(String hash) throws CheckFailure {
    List<Node> nodes = new ArrayList<>();
    MessageDigest digest = digest(hash);
    // A single one needs no hash to be the first.
    boolean single = mentions.stream().filter(quads -> !quads.isEmpty()).count() == 1;
    for (int i = 0; i < mentions.size(); i++) {
      if (!mentions.get(i).isEmpty()) {
        nodes.add(new Node(i, single ? THIS : digest.digest(lines(mentions.get(i), i))));
      }
    }
    nodes.sort((a, b) -> Arrays.compareUnsigned(a.hash(), b.hash()));
    byte[][] labels = new byte[mentions.size()][];
    for (int i = 0; i < nodes.size(); i++) {
      if (i > 0 && Arrays.equals(nodes.get(i - 1).hash(), nodes.get(i).hash())) {
        return Optional.empty();
      }
      labels[nodes.get(i).number()] = ("_:c14n" + i + " ").getBytes(US_ASCII);
    }
    return Optional.of(labels);
  }

  /** Writes statements as the hash of a node sees them: this node as a, all others as z. */
  static byte[] lines(List<Quad> mentions, int node) throws CheckFailure {
    return new Lines(mentions, name -> name.number() == node ? THIS : OTHER).sorted();
  }

  private static MessageDigest digest(String hash) {
    try {
      return MessageDigest.getInstance(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
