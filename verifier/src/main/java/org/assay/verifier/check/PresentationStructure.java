package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether the document is built as a verifiable presentation, version 2.0 or 1.1.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations">Verifiable
 *     Credentials Data Model 2.0, presentations</a>
 */
final class PresentationStructure {

  private static final String NAME = "structure";

  private PresentationStructure() {}

  static Finding examine(JsonObject presentation) {
    try {
      StructureCheck.context(presentation);
      if (Shape.mentions(presentation, "type", "VerifiableCredential")) {
        throw Shape.malformed("A presentation is not a credential at the same time.", "/type");
      }
      url(presentation.get("id"), presentation.containsKey("id"), "/id");
      url(presentation.get("holder"), presentation.containsKey("holder"), "/holder");
      for (JsonValue credential : Shape.many(presentation.get("verifiableCredential"))) {
        credential(presentation, credential);
      }
      return Findings.confirmed(NAME, "The document is built as a presentation.");
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure);
    }
  }

  private static void url(@Nullable JsonValue value, boolean present, String pointer)
      throws CheckFailure {
    if (present && Shape.idOf(value).filter(Shape::isUrl).isEmpty()) {
      throw Shape.malformed("There is no id here that is a URL.", pointer);
    }
  }

  // In version 2.0 a token comes in an envelope; in 1.1 it could stand for itself.
  private static void credential(JsonObject presentation, JsonValue credential)
      throws CheckFailure {
    boolean fits =
        credential instanceof JsonObject
            || (credential instanceof JsonString && Versions.isV1(presentation));
    if (!fits) {
      throw Shape.malformed("A credential inside is no object.", "/verifiableCredential");
    }
  }
}
