package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.json.StrictJson;

/**
 * The signature of a plain JWS, whose header is not bound to the rules for JSON Web Tokens: a
 * signed assertion of Open Badges 2.0 has one.
 *
 * <p>Keys that the header brings along are not looked at: anybody can write them. This class is
 * immutable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515#section-5.2">RFC 7515, section 5.2</a>
 */
public final class JwsSignature {

  private static final int MAX_HEADER = 16 * 1024;

  private final CompactJws jws;
  private final JoseAlgorithm algorithm;

  private JwsSignature(CompactJws jws, JoseAlgorithm algorithm) {
    this.jws = jws;
    this.algorithm = algorithm;
  }

  /**
   * Reads the header of a JWS, without verifying anything.
   *
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if the header is no strict JSON, with
   *     {@code CRYPTOGRAPHIC_SECURITY_ERROR} if it names no algorithm that is accepted, or demands
   *     extensions
   */
  public static JwsSignature read(CompactJws jws) throws CheckFailure {
    JsonObject header = StrictJson.readObject(jws.header(), MAX_HEADER);
    for (String name : new String[] {"crit", "b64"}) {
      if (header.containsKey(name)) {
        throw insecure("The JWS header has the member '" + name + "', which is not accepted.");
      }
    }
    if (!(header.get("alg") instanceof JsonString alg)) {
      throw insecure("The JWS names no algorithm.");
    }
    return new JwsSignature(
        jws,
        JoseAlgorithm.named(alg.getString())
            .orElseThrow(
                () -> insecure("The algorithm '" + alg.getString() + "' is not accepted.")));
  }

  /** Returns the name of the algorithm. */
  public String algorithm() {
    return algorithm.toString();
  }

  /**
   * Checks the signature.
   *
   * @param key the signer's key, whose owner is already known
   * @throws CheckFailure refuted with {@code CRYPTOGRAPHIC_SECURITY_ERROR} if the key does not fit
   *     the algorithm, with {@code PROOF_VERIFICATION_ERROR} if the signature does not hold
   */
  public void verify(PublicKey key) throws CheckFailure {
    if (!algorithm.fits(key)) {
      throw insecure("The key is not of the kind that " + algorithm + " needs.");
    }
    if (!algorithm.verify(key, jws.signedBytes(), jws.signature())) {
      throw CheckFailure.refuted(
          "PROOF_VERIFICATION_ERROR", "The signature of the JWS does not hold.", "");
    }
  }

  private static CheckFailure insecure(String message) {
    return CheckFailure.refuted("CRYPTOGRAPHIC_SECURITY_ERROR", message, "");
  }
}
