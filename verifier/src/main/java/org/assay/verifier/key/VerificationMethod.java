package org.assay.verifier.key;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A public key with the name under which a proof refers to it, and who controls it.
 *
 * @param id the absolute URL of the verification method, such as {@code did:web:example.org#z6Mk…}
 * @param controller who controls it; for a key to speak for an issuer this equals the issuer's id
 * @param key the public key, as an object of the signature provider
 * @param expires the instant from which proofs no longer verify, if given
 * @param revoked the instant at which it was revoked, if given
 * @param algorithm the one JOSE algorithm that its owner allows for it ({@code alg} of a JWK), if
 *     given
 * @see <a href="https://www.w3.org/TR/cid-1.0/#verification-methods">Controlled Identifiers 1.0</a>
 */
public record VerificationMethod(
    String id,
    String controller,
    PublicKey key,
    Optional<Instant> expires,
    Optional<Instant> revoked,
    Optional<String> algorithm) {

  /** Creates a verification method whose owner names no algorithm. */
  public VerificationMethod(
      String id,
      String controller,
      PublicKey key,
      Optional<Instant> expires,
      Optional<Instant> revoked) {
    this(id, controller, key, expires, revoked, Optional.empty());
  }
}
