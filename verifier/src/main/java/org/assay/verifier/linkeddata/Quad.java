package org.assay.verifier.linkeddata;

/**
 * One statement of a document.
 *
 * @param subject an IRI, or a blank node as {@code _:b0}
 * @param predicate an IRI
 * @param object what is said
 * @param graph a blank node, or empty for the default graph
 * @see <a href="https://www.w3.org/TR/rdf11-concepts/">RDF 1.1</a>
 */
record Quad(String subject, String predicate, Term object, String graph) {

  /**
   * The third part of a statement.
   *
   * @param text an IRI, a blank node or the literal's lexical form
   * @param datatype the literal's datatype; empty for a resource
   * @param language the literal's language tag, if it has one
   */
  record Term(String text, String datatype, String language) {

    static Term resource(String name) {
      return new Term(name, "", "");
    }

    static Term literal(String text, String datatype) {
      return new Term(text, datatype, "");
    }

    static Term inLanguage(String text, String language) {
      return new Term(text, Rdf.LANG_STRING, language);
    }

    boolean isLiteral() {
      return !datatype.isEmpty();
    }
  }
}
