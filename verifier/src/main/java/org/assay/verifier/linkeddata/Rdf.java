package org.assay.verifier.linkeddata;

/** The names of RDF and XML Schema that every document needs. */
final class Rdf {

  static final Name TYPE = Name.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Name FIRST = Name.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#first");
  static final Name REST = Name.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest");
  static final Name NIL = Name.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil");
  static final String LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
  static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
  static final String BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean";
  static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";
  static final String DOUBLE = "http://www.w3.org/2001/XMLSchema#double";

  private Rdf() {}
}
