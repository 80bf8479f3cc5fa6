package org.assay.verifier.credential;

import jakarta.json.JsonObject;

/**
 * Another name by which a thing is known, in the clear.
 *
 * @param identifier the name, such as a course code
 * @param identifierType a value such as {@code systemId}, or one that begins with {@code ext:}
 */
public record IdentifierEntry(String identifier, String identifierType) {

  /** Writes this entry as Open Badges JSON. */
  public JsonObject toJson() {
    return Members.ofPlainType("IdentifierEntry")
        .text("identifier", identifier)
        .text("identifierType", identifierType)
        .toJson();
  }
}
