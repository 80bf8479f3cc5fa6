package org.assay.verifier.linkeddata;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.verifier.CheckFailure;

/**
 * The statements of a document together with the places of its blank nodes, so that somebody else
 * can name these.
 *
 * <p>A place is the JSON pointer of the object; {@code /@graph} behind it means the graph around
 * the object, {@code /@list/2} behind the pointer of a list its third cell.
 *
 * <p>This class is immutable.
 */
public final class PlacedStatements {

  private static final int PREFIX = "_:".length();

  private final List<Quad> quads;
  private final List<String> places;

  PlacedStatements(Statements statements) {
    this.quads = List.copyOf(statements.all());
    this.places = statements.places();
  }

  List<Quad> quads() {
    return quads;
  }

  /** Returns the places of all blank nodes that a statement mentions. */
  public Set<String> places() {
    Set<String> mentioned = new TreeSet<>();
    for (Quad quad : quads) {
      mention(quad.subject(), mentioned);
      mention(quad.graph(), mentioned);
      if (quad.object() instanceof Name name) {
        mention(name, mentioned);
      }
    }
    return mentioned;
  }

  private void mention(Name name, Set<String> mentioned) {
    if (name.isBlank()) {
      mentioned.add(places.get(name.number()));
    }
  }

  /**
   * Returns the canonical names of the blank nodes.
   *
   * @param hash the hash inside the algorithm, {@code SHA-256} or {@code SHA-384}
   * @return the name, such as {@code c14n0}, of the blank node at each place
   * @throws CheckFailure refuted if the document is too entangled
   */
  public Map<String, String> canonicalNames(String hash) throws CheckFailure {
    Map<String, String> names = new TreeMap<>();
    Optional<byte[][]> labels = BlankNodes.labels(quads, places.size(), hash);
    if (labels.isEmpty()) {
      Entangled.labels(quads, hash)
          .forEach((node, label) -> names.put(places.get(node), label.substring(PREFIX)));
      return names;
    }
    for (int node = 0; node < places.size(); node++) {
      byte[] label = labels.get()[node];
      if (label != null) {
        names.put(places.get(node), new String(label, US_ASCII).strip().substring(PREFIX));
      }
    }
    return names;
  }

  /**
   * Returns the statements in N-Quads, each line ended by a line feed, sorted by code point.
   *
   * @param labels the label, without {@code _:}, of the blank node at each place
   * @throws CheckFailure refuted if they are too long together
   */
  public List<String> nquads(Map<String, String> labels) throws CheckFailure {
    Lines lines =
        new Lines(
            quads, name -> ("_:" + labels.get(places.get(name.number())) + " ").getBytes(UTF_8));
    // A line feed inside a literal is escaped, so that each one ends a statement.
    return new String(lines.sorted(), UTF_8).lines().map(line -> line + "\n").toList();
  }
}
