package org.assay.verifier.linkeddata;

/**
 * One statement of a document.
 *
 * @param subject an IRI or a blank node
 * @param predicate an IRI
 * @param object what is said
 * @param graph a blank node, or {@link Name#NONE} for the default graph
 * @see <a href="https://www.w3.org/TR/rdf11-concepts/">RDF 1.1</a>
 */
record Quad(Name subject, Name predicate, Term object, Name graph) {

  /** The third part of a statement. */
  sealed interface Term permits Name, Literal {

    /** Returns the IRI, the blank node's name or the literal's lexical form. */
    String text();

    /** Returns what stands in a line, a space behind it; nothing for a blank node. */
    byte[] written();
  }
}
