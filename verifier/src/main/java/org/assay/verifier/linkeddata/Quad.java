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
  }

  /**
   * A value.
   *
   * @param text the lexical form
   * @param datatype its datatype's IRI
   * @param language its language tag, or empty
   */
  record Literal(String text, String datatype, String language) implements Term {

    static Literal of(String text, String datatype) {
      return new Literal(text, datatype, "");
    }

    static Literal inLanguage(String text, String language) {
      return new Literal(text, Rdf.LANG_STRING, language);
    }
  }
}
