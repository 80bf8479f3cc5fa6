package org.assay.verifier.sdjwt;

import java.util.HashSet;
import java.util.Set;

/**
 * The claims that the holder cannot keep back, since whether the credential holds depends on them.
 *
 * @param names members of the payload that are never disclosures
 * @param whole those of them in which nothing is one either
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/">SD-JWT VC, registered
 *     JWT claims</a>
 * @see <a href="https://www.w3.org/TR/vc-jose-cose/#securing-with-sd-jwt">VC-JOSE-COSE, securing
 *     credentials with SD-JWT</a>
 */
record OpenClaims(Set<String> names, Set<String> whole) {

  private static final Set<String> REGISTERED =
      Set.of("iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status");
  private static final Set<String> OF_CREDENTIALS =
      Set.of("@context", "issuer", "validFrom", "validUntil", "credentialStatus", "proof");

  /** Those of an SD-JWT VC. */
  static final OpenClaims TOKEN = new OpenClaims(REGISTERED, REGISTERED);

  // Of several types or contexts none may be kept back: the rest would say something else.
  private static final Set<String> WHOLE_IN_CREDENTIALS =
      Set.of("@context", "type", "credentialStatus", "proof");

  /** Those of a credential of the W3C's data model. */
  static final OpenClaims CREDENTIAL =
      new OpenClaims(union(REGISTERED, OF_CREDENTIALS), union(REGISTERED, WHOLE_IN_CREDENTIALS));

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }
}
