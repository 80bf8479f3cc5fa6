package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.assay.verifier.Kind;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.proof.JwtProof;

/**
 * A credential as it was read, with whatever secures it; nothing in it is verified yet.
 *
 * @param carrier what it came in
 * @param credential the credential, embedded proofs included
 * @param jwt the JSON Web Token around it, if there is one
 */
record SecuredDocument(Carrier carrier, JsonObject credential, Optional<JwtProof> jwt) {

  Kind kind() {
    return Kinds.of(credential);
  }
}
