package org.assay.verifier.key;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;

/**
 * A document in which somebody says which keys speak for them: a DID document, or the same at an
 * https address.
 *
 * <p>This class is immutable.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#retrieve-verification-method">Controlled Identifiers
 *     1.0, retrieve verification method</a>
 */
public final class ControlledIdentifierDocument {

  private final String id;
  private final JsonObject document;

  private ControlledIdentifierDocument(String id, JsonObject document) {
    this.id = id;
    this.document = document;
  }

  /**
   * Reads a document.
   *
   * @param document the document as it was fetched
   * @param id what its {@code id} must be: the DID or address under which it was fetched
   * @throws CheckFailure refuted with {@code INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID} if it
   *     belongs to somebody else
   */
  public static ControlledIdentifierDocument read(JsonObject document, String id)
      throws CheckFailure {
    if (!(document.get("id") instanceof JsonString own) || !own.getString().equals(id)) {
      throw CheckFailure.refuted(
          "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID",
          "The document of " + id + " gives another id for itself.",
          "/id");
    }
    return new ControlledIdentifierDocument(id, document);
  }

  /**
   * Returns a verification method that the document lists under {@code assertionMethod}, by
   * reference or embedded.
   *
   * @param methodId the absolute id of the verification method
   * @throws CheckFailure refuted if it is not listed there, is listed twice, belongs to another
   *     controller or is malformed
   */
  public VerificationMethod assertionMethod(String methodId) throws CheckFailure {
    return method(methodId, Relationship.ASSERTION_METHOD);
  }

  /**
   * Returns a verification method that the document lists for a purpose, by reference or embedded.
   *
   * @param methodId the absolute id of the verification method
   * @param relationship for what it must be listed
   * @throws CheckFailure refuted if it is not listed there, is listed twice, belongs to another
   *     controller or is malformed
   */
  public VerificationMethod method(String methodId, Relationship relationship) throws CheckFailure {
    String purpose = relationship.title();
    var found = new ArrayList<JsonObject>();
    boolean referenced = false;
    for (JsonValue entry : list(purpose)) {
      if (entry instanceof JsonObject embedded && isCalled(embedded, methodId)) {
        found.add(embedded);
      }
      referenced |= entry instanceof JsonString s && absolute(s.getString()).equals(methodId);
    }
    for (JsonValue entry : list("verificationMethod")) {
      if (referenced && entry instanceof JsonObject method && isCalled(method, methodId)) {
        found.add(method);
      }
    }
    if (found.isEmpty()) {
      throw CheckFailure.refuted(
          "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD",
          "The document of " + id + " does not list " + methodId + " under " + purpose + ".",
          "/" + purpose);
    }
    if (found.size() > 1) {
      throw CheckFailure.refuted(
          "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT",
          "The document of " + id + " describes " + methodId + " more than once.",
          "/verificationMethod");
    }
    return MethodReader.read(found.get(0), methodId, id);
  }

  private boolean isCalled(JsonObject method, String methodId) {
    return method.get("id") instanceof JsonString s && absolute(s.getString()).equals(methodId);
  }

  private String absolute(String reference) {
    return reference.startsWith("#") ? id + reference : reference;
  }

  private List<? extends JsonValue> list(String name) {
    JsonValue value = document.get(name);
    if (value instanceof JsonArray array) {
      return array;
    }
    return value == null ? List.of() : List.of(value);
  }
}
