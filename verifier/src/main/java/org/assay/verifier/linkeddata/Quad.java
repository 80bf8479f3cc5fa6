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

  /** Tells whether a name, which is never empty, is that of a blank node. */
  static boolean isBlank(String name) {
    return name.charAt(0) == '_';
  }

  // The hash that records come with takes longer.
  @Override
  public int hashCode() {
    return (subject.hashCode() * 31 + predicate.hashCode()) * 31 + object.hashCode();
  }

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

    boolean isBlank() {
      return !isLiteral() && Quad.isBlank(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode() * 31 + datatype.hashCode();
    }
  }
}
