package org.assay.verifier.linkeddata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The canonical labels of blank nodes, where the statements about each tell it from all others; in
 * a badge they always do.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#hash-1d-quads">RDF Dataset Canonicalization, Hash
 *     First Degree Quads</a>
 */
final class BlankNodes {

  private static final int USUAL_BYTES = 1024;

  private final List<List<Quad>> mentions = new ArrayList<>();

  private BlankNodes(int nodes) {
    for (int i = 0; i < nodes; i++) {
      mentions.add(new ArrayList<>());
    }
  }

  /** One node: the name that the walk gave it, and its hash. */
  private record Node(String name, byte[] hash) {}

  /**
   * Returns the label of each blank node, or nothing if two of them have the same hash.
   *
   * @param hash {@code SHA-256} or {@code SHA-384}
   */
  static Optional<Map<String, String>> labels(List<Quad> quads, int nodes, String hash) {
    BlankNodes blanks = new BlankNodes(nodes);
    quads.forEach(blanks::note);
    return blanks.labels(hash);
  }

  private void note(Quad quad) {
    int subject = number(quad.subject());
    int object = quad.object().isLiteral() ? -1 : number(quad.object().text());
    int graph = quad.graph().isEmpty() ? -1 : number(quad.graph());
    mention(subject, quad);
    mention(object == subject ? -1 : object, quad);
    mention(graph == subject || graph == object ? -1 : graph, quad);
  }

  private void mention(int node, Quad quad) {
    if (node >= 0) {
      mentions.get(node).add(quad);
    }
  }

  /** Returns the number in a blank node's name, or -1 for an IRI. */
  private static int number(String name) {
    return Quad.isBlank(name) ? Integer.parseInt(name, 3, name.length(), 10) : -1;
  }

  private Optional<Map<String, String>> labels(String hash) {
    List<Node> nodes = new ArrayList<>();
    MessageDigest digest = digest(hash);
    for (int i = 0; i < mentions.size(); i++) {
      if (!mentions.get(i).isEmpty()) {
        nodes.add(new Node("_:b" + i, firstDegree("_:b" + i, mentions.get(i), digest)));
      }
    }
    nodes.sort((a, b) -> Arrays.compareUnsigned(a.hash(), b.hash()));
    Map<String, String> labels = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (i > 0 && Arrays.equals(nodes.get(i - 1).hash(), nodes.get(i).hash())) {
        return Optional.empty();
      }
      labels.put(nodes.get(i).name(), "_:c14n" + i);
    }
    return Optional.of(labels);
  }

  private static byte[] firstDegree(String name, List<Quad> mentions, MessageDigest digest) {
    Lines lines = new Lines(USUAL_BYTES);
    for (Quad quad : mentions) {
      lines.add(quad, other -> other.equals(name) ? "_:a" : "_:z");
    }
    return digest.digest(lines.sorted());
  }

  private static MessageDigest digest(String hash) {
    try {
      return MessageDigest.getInstance(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
