package org.assay.verifier.linkeddata;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Unicode;

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

  private final Collection<Quad> quads;
  private final Map<String, String> places;

  PlacedStatements(Statements statements) {
    this.quads = statements.all();
    this.places = Map.copyOf(statements.places());
  }

  Collection<Quad> quads() {
    return quads;
  }

  /** Returns the places of all blank nodes that a statement mentions. */
  public Set<String> places() {
    Set<String> mentioned = new TreeSet<>();
    for (Quad quad : quads) {
      for (String name : List.of(quad.subject(), resource(quad), quad.graph())) {
        String place = places.get(name);
        if (place != null) {
          mentioned.add(place);
        }
      }
    }
    return mentioned;
  }

  /**
   * Returns the canonical names of the blank nodes.
   *
   * @param hash the hash inside the algorithm, {@code SHA-256} or {@code SHA-384}
   * @return the name, such as {@code c14n0}, of the blank node at each place
   * @throws CheckFailure refuted if the document is too entangled
   */
  public Map<String, String> canonicalNames(String hash) throws CheckFailure {
    RdfCanon canon = RdfCanon.create(hash, CanonicalForm.limited());
    Map<String, String> names = new TreeMap<>();
    try {
      quads.forEach(quad -> CanonicalForm.feed(canon, quad));
      canon.provide((s, p, o, datatype, language, direction, g) -> canon);
      canon
          .mapping()
          .forEach((blank, name) -> names.put(places.get(blank), name.substring("_:".length())));
    } catch (RdfConsumerException | IllegalStateException e) {
      throw CanonicalForm.entangled();
    }
    return names;
  }

  /**
   * Returns the statements in N-Quads, each line ended by a line feed, sorted by code point.
   *
   * @param labels the label, without {@code _:}, of the blank node at each place
   */
  public List<String> nquads(Map<String, String> labels) {
    UnaryOperator<String> relabel =
        name -> places.containsKey(name) ? "_:" + labels.get(places.get(name)) : name;
    List<String> lines = new ArrayList<>(quads.size());
    for (Quad quad : quads) {
      Quad.Term object = quad.object();
      lines.add(
          NQuadsWriter.nquad(
              relabel.apply(quad.subject()),
              quad.predicate(),
              object.isLiteral() ? object.text() : relabel.apply(object.text()),
              object.isLiteral() ? object.datatype() : null,
              object.language().isEmpty() ? null : object.language(),
              null,
              quad.graph().isEmpty() ? null : relabel.apply(quad.graph())));
    }
    lines.sort(Unicode.CODE_POINT_ORDER);
    return List.copyOf(lines);
  }

  private static String resource(Quad quad) {
    return quad.object().isLiteral() ? "" : quad.object().text();
  }
}
