package org.assay.verifier.schema;

/** Gets the refusal of a schema through the library that runs it; never leaves this package. */
final class UnsafeSchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the refusal of a schema. */
  UnsafeSchemaException(String why) {
    super(why);
  }
}
