package org.assay.verifier.check;

import jakarta.json.JsonObject;
import org.assay.verifier.Kind;
import org.assay.verifier.openbadges2.OpenBadge2;

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
    if (Versions.isClr(document)) {
      return Kind.CLR;
    }
    return OpenBadge2.isOpenBadge2(document) ? Kind.OPEN_BADGE_2 : Kind.CREDENTIAL;
  }
}
