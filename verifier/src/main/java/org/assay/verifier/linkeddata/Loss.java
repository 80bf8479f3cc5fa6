package org.assay.verifier.linkeddata;

import org.assay.verifier.CheckFailure;

/** The refusal of a document of which a part would not be covered by a signature. */
final class Loss {

  private Loss() {}

  static CheckFailure refused(String sentence, Place place) {
    return CheckFailure.refuted("PROOF_TRANSFORMATION_ERROR", sentence, place.pointer());
  }
}
