package org.assay.verifier.check;

import jakarta.json.JsonObject;
import org.assay.verifier.Kind;

/** Tells by its types what a document claims to be; whether it is well built is asked later. */
final class Kinds {

  private Kinds() {}

  static Kind of(JsonObject document) {
    if (Shape.mentions(document, "type", "VerifiablePresentation")) {
      return Kind.PRESENTATION;
    }
    if (Versions.isAnyStatusList(document)) {
      return Kind.STATUS_LIST;
    }
    if (Versions.isAchievementCredential(document)) {
      return Kind.OPEN_BADGE;
    }
    if (Versions.isEndorsement(document)) {
      return Kind.ENDORSEMENT;
    }
    return Versions.isClr(document) ? Kind.CLR : Kind.CREDENTIAL;
  }
}
