package org.assay.verifier.schema;

import com.networknt.schema.Error;
import java.util.List;

/**
 * One way in which a document does not follow a schema.
 *
 * @param message what the schema asks for
 * @param pointer the JSON pointer of the place in the document
 */
public record SchemaError(String message, String pointer) {

  private static final int MAX_TOLD = 10;
  private static final int MAX_LENGTH = 500;

  /** The first of many errors: each may repeat a large part of the schema. */
  static List<SchemaError> told(List<Error> errors) {
    return errors.stream().limit(MAX_TOLD).map(SchemaError::of).toList();
  }

  private static SchemaError of(Error error) {
    String location = String.valueOf(error.getInstanceLocation());
    String message = error.getMessage();
    return new SchemaError(
        message.length() > MAX_LENGTH ? message.substring(0, MAX_LENGTH) + "…" : message,
        location.startsWith("/") ? location : "");
  }
}
