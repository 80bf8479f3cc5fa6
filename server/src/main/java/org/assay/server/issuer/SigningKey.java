package org.assay.server.issuer;

import org.assay.verifier.proof.Signer;

/**
 * The key that signs now, as far as other rooms may hold it.
 *
 * @param verificationMethod under which name a proof refers to it: for Data Integrity the id of the
 *     verification method, below the issuer's id; for a JWT the {@code kid}, the address of the JWK
 * @param alg the algorithm, as JOSE names it: {@code EdDSA} or {@code ES256}
 * @param signer signs with the private key, which stays behind it
 */
public record SigningKey(String verificationMethod, String alg, Signer signer) {}
