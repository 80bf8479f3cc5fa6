package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.assay.server.issuer.IssuerKeys;
import org.assay.server.issuer.KeyUse;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.ProofOptions;

/** Uses the keys: the same unsigned credential becomes its two signed forms. */
@Singleton
class SignForms {

  private static final String CRYPTOSUITE = "eddsa-rdfc-2022";

  private final IssuerKeys keys;
  private final Clock clock;

  @Inject
  SignForms(IssuerKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Signs.
   *
   * @throws IllegalStateException if the document cannot be signed without losing a statement: then
   *     it was drafted wrongly
   */
  SignedForms sign(JsonObject unsigned) {
    try {
      return new SignedForms(embedded(unsigned), compact(unsigned));
    } catch (CheckFailure refused) {
      throw new IllegalStateException("cannot be signed: " + refused.getMessage(), refused);
    }
  }

  private String embedded(JsonObject unsigned) throws CheckFailure {
    var key = keys.active(KeyUse.DATA_INTEGRITY);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var options =
        new ProofOptions(CRYPTOSUITE, key.verificationMethod(), now, "assertionMethod");
    return DataIntegrity.sign(unsigned, options, key.signer()).toString();
  }

  private String compact(JsonObject unsigned) throws CheckFailure {
    var key = keys.active(KeyUse.JWT);
    return JwtProof.sign(unsigned, key.alg(), key.verificationMethod(), key.signer());
  }
}
