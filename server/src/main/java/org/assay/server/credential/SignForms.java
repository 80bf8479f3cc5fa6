package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.assay.server.issuer.IssuerKeys;
import org.assay.server.issuer.IssuerProofs;
import org.assay.server.issuer.KeyUse;
import org.assay.verifier.proof.JwtProof;

/** Uses the keys: the same unsigned credential becomes its two signed forms. */
@Singleton
class SignForms {

  private final IssuerProofs proofs;
  private final IssuerKeys keys;
  private final Clock clock;

  @Inject
  SignForms(IssuerProofs proofs, IssuerKeys keys, Clock clock) {
    this.proofs = proofs;
    this.keys = keys;
    this.clock = clock;
  }

  SignedForms sign(JsonObject unsigned) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var embedded = proofs.secure(unsigned, now).toString();
    var key = keys.active(KeyUse.JWT);
    var compact = JwtProof.sign(unsigned, key.alg(), key.verificationMethod(), key.signer());
    return new SignedForms(embedded, compact);
  }
}
