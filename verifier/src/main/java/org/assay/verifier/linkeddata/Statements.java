package org.assay.verifier.linkeddata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.Quad.Term;

/** The statements found so far, and who made them: a statement made twice hides one of the two. */
final class Statements {

  private static final int MOST = 50_000;

  private static final int USUAL = 128;

  private final Map<Quad, Integer> makers = new LinkedHashMap<>(USUAL);
  private int blanks;

  /** Returns a blank node that does not occur yet. */
  String blank() {
    return "_:b" + blanks++;
  }

  int size() {
    return makers.size();
  }

  /** Returns how many blank nodes there are: {@code _:b0} and so on. */
  int blanks() {
    return blanks;
  }

  List<Quad> all() {
    return new ArrayList<>(makers.keySet());
  }

  /**
   * Adds a statement.
   *
   * <p>Two objects may say the same about the same thing, as the issuer and the creator of an
   * achievement often do; one object may not say a thing twice.
   */
  void add(Node node, String predicate, Term object, Place place) throws CheckFailure {
    Quad quad = new Quad(node.subject(), predicate, object, node.graph());
    Integer maker = makers.putIfAbsent(quad, node.number());
    if (maker != null && maker == node.number()) {
      throw Loss.refused("The same value stands here twice.", place);
    }
    if (makers.size() > MOST) {
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
  record Node(int number, String subject, String graph) {}
}
