package org.assay.server.resolution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.assay.verifier.json.JsonRuntime;

/**
 * What came out of resolving a DID, or of dereferencing a DID URL.
 *
 * @param content the document, or the part of it; empty if there is an error
 * @param part whether it is a part, named by a fragment
 * @param error why there is nothing
 * @param detail the same for a person
 */
record Resolved(
    Optional<JsonObject> content, boolean part, Optional<ResolutionError> error, String detail) {

  private static final String CONTEXT = "https://w3id.org/did-resolution/v1";

  static Resolved document(JsonObject document) {
    return new Resolved(Optional.of(document), false, Optional.empty(), "");
  }

  static Resolved failed(ResolutionError error, String detail) {
    return new Resolved(Optional.empty(), false, Optional.of(error), detail);
  }

  /** Returns the same as the result of looking for a part. */
  Resolved asPart() {
    return new Resolved(content, true, error, detail);
  }

  int status() {
    return error.map(ResolutionError::status).orElse(200);
  }

  /**
   * Writes the whole result: of resolution, or of dereferencing if it is a part.
   *
   * @param contentType the form in which the document alone would be answered
   */
  JsonObject result(String contentType) {
    var json = JsonRuntime.provider();
    JsonValue found = content.<JsonValue>map(c -> c).orElse(JsonValue.NULL);
    var result = json.createObjectBuilder().add("@context", CONTEXT);
    var metadata = metadata(contentType);
    return part
        ? result
            .add("dereferencingMetadata", metadata)
            .add("contentStream", found)
            .add("contentMetadata", json.createObjectBuilder())
            .build()
        : result
            .add("didDocument", found)
            .add("didResolutionMetadata", metadata)
            .add("didDocumentMetadata", json.createObjectBuilder())
            .build();
  }

  private JsonObjectBuilder metadata(String contentType) {
    var metadata = JsonRuntime.provider().createObjectBuilder();
    if (error.isEmpty()) {
      return metadata.add("contentType", contentType);
    }
    var problem =
        JsonRuntime.provider()
            .createObjectBuilder()
            .add("type", error.get().type())
            .add("title", error.get().title())
            .add("detail", detail);
    return metadata
        .add("error", error.get().word())
        .add("errorMessage", detail)
        .add("problemDetails", problem);
  }
}
