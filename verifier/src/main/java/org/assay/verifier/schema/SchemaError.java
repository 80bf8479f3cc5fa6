package org.assay.verifier.schema;

import com.networknt.schema.Error;

/**
 * One way in which a document does not follow a schema.
 *
 * @param message what the schema asks for
 * @param pointer the JSON pointer of the place in the document
 */
public record SchemaError(String message, String pointer) {

  static SchemaError of(Error error) {
    String location = String.valueOf(error.getInstanceLocation());
    return new SchemaError(error.getMessage(), location.startsWith("/") ? location : "");
  }
}
