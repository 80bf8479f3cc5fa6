package org.assay.verifier.linkeddata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.Quad.Term;

/**
 * The statements found so far, and who made them: a statement made twice hides one of the two.
 *
 * <p>Hardly any document says a thing twice, and the sorting of the lines finds out; so twins are
 * only looked for when there are some.
 */
final class Statements {

  private static final int MOST = 50_000;

  private final List<Quad> quads = new ArrayList<>(64);
  private final Map<Quad, Integer> makers = new HashMap<>();
  private final boolean attentive;
  private final List<Place> places = new ArrayList<>();

  /** Creates a place for statements: an attentive one keeps each once and refuses bad twins. */
  Statements(boolean attentive) {
    this.attentive = attentive;
  }

  /**
   * Returns a blank node that does not occur yet.
   *
   * @param place where it stands; see {@link PlacedStatements}
   */
  Name blank(Place place) {
    places.add(place);
    return Name.blank(places.size() - 1);
  }

  /** Returns the places of the blank nodes, by number. */
  List<String> places() {
    return places.stream().map(Place::pointer).toList();
  }

  int size() {
    return quads.size();
  }

  /** Returns how many blank nodes there are, numbered from zero. */
  int blanks() {
    return places.size();
  }

  List<Quad> all() {
    return quads;
  }

  /**
   * Adds a statement.
   *
   * <p>Two objects may say the same about the same thing, as the issuer and the creator of an
   * achievement often do; one object may not say a thing twice.
   */
  void add(Node node, Name predicate, Term object, Place place) throws CheckFailure {
    Quad quad = new Quad(node.subject(), predicate, object, node.graph());
    Integer maker = attentive ? makers.putIfAbsent(quad, node.number()) : null;
    if (maker == null) {
      quads.add(quad);
    } else if (maker == node.number()) {
      throw Loss.refused("The same value stands here twice.", place);
    }
    if (quads.size() > MOST) {
      throw Loss.refused("The document makes more than " + MOST + " statements.", place);
    }
  }

  /**
   * One object of the document.
   *
   * @param number the object's position in reading order; the document itself is 0
   * @param subject its IRI or blank node
   * @param graph the graph in which it stands
   */
  record Node(int number, Name subject, Name graph) {}
}
