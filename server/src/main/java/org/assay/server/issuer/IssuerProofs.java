package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.ProofOptions;

/** Puts the issuer's Data Integrity proof into a document. */
@Singleton
public class IssuerProofs {

  static final String CRYPTOSUITE = "eddsa-rdfc-2022";

  private final DataIntegrity dataIntegrity = new DataIntegrity(Contexts.bundled());
  private final IssuerKeys keys;

  @Inject
  IssuerProofs(IssuerKeys keys) {
    this.keys = keys;
  }

  /**
   * Returns the document with one proof more, made with the active key and {@code eddsa-rdfc-2022}.
   *
   * @param document a credential of this issuer, under either of its names
   * @param created when the proof is made
   * @throws IllegalStateException if a part of the document would not be covered by the proof: what
   *     we sign we wrote, so this is a bug
   */
  public JsonObject secure(JsonObject document, Instant created) {
    var key = keys.under(issuer(document));
    var options = ProofOptions.assertion(CRYPTOSUITE, key.verificationMethod(), created);
    try {
      return dataIntegrity.sign(document, options, key.signer());
    } catch (CheckFailure lossy) {
      throw new IllegalStateException(
          "Cannot be signed at '" + lossy.pointer() + "': " + lossy.getMessage(), lossy);
    }
  }

  private static String issuer(JsonObject document) {
    return document.get("issuer") instanceof JsonObject profile
        ? profile.getString("id")
        : document.getString("issuer");
  }
}
