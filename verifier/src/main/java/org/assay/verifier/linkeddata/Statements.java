package org.assay.verifier.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.Quad.Term;

/** The statements found so far, and who made them: a statement made twice hides one of the two. */
final class Statements {

  private static final int MOST = 50_000;

  private final Map<Quad, Integer> makers = new LinkedHashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /**
   * Returns a blank node that does not occur yet.
   *
   * @param place where it stands; see {@link PlacedStatements}
   */
  String blank(String place) {
    String name = "_:b" + places.size();
    places.put(name, place);
    return name;
  }

  /** Returns the places of the blank nodes, by name. */
  Map<String, String> places() {
    return places;
  }

  int size() {
    return makers.size();
  }

  Collection<Quad> all() {
    return new ArrayList<>(makers.keySet());
  }

  /**
   * Adds a statement.
   *
   * <p>Two objects may say the same about the same thing, as the issuer and the creator of an
   * achievement often do; one object may not say a thing twice.
   */
  void add(Node node, String predicate, Term object, String pointer) throws CheckFailure {
    Quad quad = new Quad(node.subject(), predicate, object, node.graph());
    Integer maker = makers.putIfAbsent(quad, node.number());
    if (maker != null && maker == node.number()) {
      throw Loss.refused("The same value stands here twice.", pointer);
    }
    if (makers.size() > MOST) {
      throw Loss.refused("The document makes more than " + MOST + " statements.", pointer);
    }
  }

  /**
   * One object of the document.
   *
   * @param number the object's position in reading order; the document itself is 0
   * @param subject its IRI or blank node
   * @param graph the graph in which it stands
   */
  record Node(int number, String subject, String graph) {}
}
