package org.assay.verifier.key;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.loading.DocumentLoader;

/**
 * Finds the key of a token whose header need not name it by an absolute address: VC-JOSE-COSE and
 * SD-JWT VC let the issuer's id and a short {@code kid} say the same.
 *
 * <p>As in {@link JoseKeys}, a key counts only where the issuer itself publishes it.
 *
 * @see <a href="https://www.w3.org/TR/vc-jose-cose/#key-discovery">VC-JOSE-COSE, key discovery</a>
 */
public final class IssuerKeys {

  private final JoseKeys named;
  private final PublishedKeys published;
  private final KeyDocuments documents;

  /**
   * Creates a resolver.
   *
   * @param loader fetches issuers' documents, metadata and JWK Sets
   */
  public IssuerKeys(DocumentLoader loader) {
    this.named = new JoseKeys(loader);
    this.published = new PublishedKeys(loader);
    this.documents = new KeyDocuments(loader);
  }

  /**
   * Returns the key of a credential secured with VC-JOSE-COSE.
   *
   * @param kid the header's {@code kid}: an absolute address, a fragment, or a name in the issuer's
   *     metadata
   * @param jwk the header's {@code jwk}, if present
   * @param issuer the id of the credential's issuer
   * @throws CheckFailure refuted if the key is not the issuer's, undetermined if that cannot be
   *     found out
   */
  public VerificationMethod ofCredential(
      Optional<String> kid, Optional<JsonObject> jwk, String issuer) throws CheckFailure {
    if (jwk.isPresent() || kid.filter(IssuerKeys::isAbsolute).isPresent()) {
      return named.assertionMethod(kid, jwk, issuer);
    }
    if (issuer.startsWith("did:")) {
      return ofDid(kid, issuer);
    }
    if (isAbsolute(issuer)) {
      return JwtVcIssuer.fetch(issuer, documents).key(kid);
    }
    throw CheckFailure.undetermined(
        "KEY_PROVENANCE_ERROR", "The issuer's id is no address of any keys.", "/issuer");
  }

  /**
   * Returns the key of an SD-JWT VC: for an https issuer the one in its JWT VC Issuer Metadata.
   *
   * @param kid the header's {@code kid}, if present
   * @param jwk the header's {@code jwk}, if present
   * @param issuer the claim {@code iss}
   * @throws CheckFailure refuted if the key is not the issuer's, undetermined if that cannot be
   *     found out
   */
  public VerificationMethod ofSdJwtVc(Optional<String> kid, Optional<JsonObject> jwk, String issuer)
      throws CheckFailure {
    if (jwk.isPresent() || issuer.startsWith("did:") || !isAbsolute(issuer)) {
      return ofCredential(kid, jwk, issuer);
    }
    try {
      return JwtVcIssuer.fetch(issuer, documents).key(kid);
    } catch (CheckFailure failure) {
      boolean elsewhere = kid.filter(IssuerKeys::isAbsolute).isPresent();
      if (failure.outcome() == Outcome.REFUTED || !elsewhere) {
        throw failure;
      }
      return named.assertionMethod(kid, jwk, issuer);
    }
  }

  private VerificationMethod ofDid(Optional<String> kid, String issuer) throws CheckFailure {
    if (kid.isPresent() && kid.get().startsWith("#")) {
      return named.assertionMethod(Optional.of(issuer + kid.get()), Optional.empty(), issuer);
    }
    boolean isKey = issuer.startsWith(DidKey.PREFIX) || issuer.startsWith(DidJwk.PREFIX);
    if (kid.isEmpty() && isKey) {
      return published.assertionMethod(issuer);
    }
    throw CheckFailure.undetermined(
        "KEY_PROVENANCE_ERROR", "It is not said which of the issuer's keys was used.", "/issuer");
  }

  private static boolean isAbsolute(String kid) {
    return kid.startsWith("did:") || kid.startsWith("https:") || kid.startsWith("http:");
  }
}
