package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.assay.verifier.Verdict;

/** Signs a record of several badges in both forms; nothing leaves that our own verifier refuses. */
@Singleton
public class SignRecord {

  private final SignForms signForms;
  private final OwnVerifier ownVerifier;

  @Inject
  SignRecord(SignForms signForms, OwnVerifier ownVerifier) {
    this.signForms = signForms;
    this.ownVerifier = ownVerifier;
  }

  /**
   * Signs.
   *
   * @param unsigned a learner record of this issuer that holds signed badges
   * @throws Problem unavailable, if a badge in it is not good at this moment
   */
  public SignedForms sign(JsonObject unsigned) {
    var forms = signForms.sign(unsigned);
    if (ownVerifier.decide(forms) != Verdict.Decision.VERIFIED) {
      throw new Problem(
          Code.UNAVAILABLE, "A badge in the record changed at this very moment. Ask again.");
    }
    return forms;
  }
}
