package org.assay.verifier.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.VerificationMethod;

/**
 * A compact JWS that carries JSON, read strictly by the rules of its profile; not yet verified.
 *
 * <p>This class is immutable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725">RFC 8725, JSON Web Token Best Current
 *     Practices</a>
 */
public final class SignedToken {

  private static final List<String> REPLICATED = List.of("iss", "sub", "aud");
  private static final Set<String> EDDSA = Set.of("EdDSA", "Ed25519");

  private final JoseHeader header;
  private final JsonObject payload;
  private final CompactJws jws;

  private SignedToken(JoseHeader header, JsonObject payload, CompactJws jws) {
    this.header = header;
    this.payload = payload;
    this.jws = jws;
  }

  /**
   * Reads a token.
   *
   * @param jws the compact form
   * @param accepted the profiles that the caller knows how to treat
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if it is malformed, with {@code
   *     CRYPTOGRAPHIC_SECURITY_ERROR} if it is of another profile or the header asks for something
   *     unsafe
   */
  public static SignedToken read(String jws, Set<TokenProfile> accepted) throws CheckFailure {
    return read(jws, accepted, TokenProfile.OPEN_BADGES);
  }

  /** Reads a token which is of a certain profile if it does not say so itself. */
  static SignedToken read(String jws, Set<TokenProfile> accepted, TokenProfile untyped)
      throws CheckFailure {
    var compact = CompactJws.read(jws);
    var header = JoseHeader.read(compact.header(), accepted, untyped);
    var token = new SignedToken(header, StrictJson.readObject(compact.payload()), compact);
    for (String claim : REPLICATED) {
      token.requireReplica(claim);
    }
    return token;
  }

  /**
   * Signs a payload.
   *
   * @param profile what the token is
   * @param alg the name of an algorithm of {@link Signer}, such as {@code ES256}
   * @param kid the name of the key, unless it is known otherwise
   * @param payload what is signed
   * @param signer makes the raw signature
   * @return the compact JWS
   * @throws IllegalArgumentException if the algorithm is not accepted or the signature not its own
   */
  public static String sign(
      TokenProfile profile, String alg, Optional<String> kid, JsonObject payload, Signer signer) {
    var algorithm =
        JoseAlgorithm.named(alg).orElseThrow(() -> new IllegalArgumentException("alg: " + alg));
    var header = JsonRuntime.provider().createObjectBuilder().add("alg", alg);
    kid.ifPresent(name -> header.add("kid", name));
    header.add("typ", profile.type().orElse("JWT"));
    byte[] head = header.build().toString().getBytes(UTF_8);
    String input = CompactJws.signingInput(head, payload.toString().getBytes(UTF_8));
    byte[] raw = algorithm.checked(signer.sign(input.getBytes(US_ASCII)));
    return new CompactJws(new byte[0], new byte[0], raw, input).write();
  }

  /** Returns what the token says that it is. */
  public TokenProfile profile() {
    return header.profile();
  }

  /** Returns the payload; not yet verified. */
  public JsonObject payload() {
    return payload;
  }

  /** Returns the key's name as the header gives it; not yet verified. */
  public Optional<String> kid() {
    return header.kid();
  }

  /** Returns the key as the header gives it; it may be anybody's. */
  public Optional<JsonObject> jwk() {
    return header.jwk();
  }

  /** Returns the name of the algorithm. */
  public String algorithm() {
    return header.algorithm().toString();
  }

  /** Tells whether the header shows a certificate chain. */
  public boolean hasCertificates() {
    return header.members().containsKey("x5c");
  }

  /** Returns the header's copy of the claim {@code iss}, if there is one; not yet verified. */
  public Optional<String> issuerInHeader() {
    return JsonMembers.string(header.members(), "iss");
  }

  /**
   * Checks the signature.
   *
   * @param method the signer's key
   * @throws CheckFailure refuted with {@code CRYPTOGRAPHIC_SECURITY_ERROR} if the key does not fit
   *     the algorithm or is published for another one, with {@code PROOF_VERIFICATION_ERROR} if the
   *     signature does not hold
   */
  public void verify(VerificationMethod method) throws CheckFailure {
    if (method.algorithm().filter(only -> !isSame(only, algorithm())).isPresent()) {
      throw JoseHeader.insecure("The key is published for another algorithm.");
    }
    verify(method.key());
  }

  /**
   * Checks the signature.
   *
   * @param key the signer's key
   * @throws CheckFailure refuted with {@code CRYPTOGRAPHIC_SECURITY_ERROR} if the key does not fit
   *     the algorithm, with {@code PROOF_VERIFICATION_ERROR} if the signature does not hold
   */
  public void verify(PublicKey key) throws CheckFailure {
    if (!header.algorithm().fits(key)) {
      throw JoseHeader.insecure("The key is not of the kind that " + algorithm() + " needs.");
    }
    if (!header.algorithm().verify(key, jws.signedBytes(), jws.signature())) {
      throw CheckFailure.refuted(
          "PROOF_VERIFICATION_ERROR", "The signature of the JWT does not hold.", "");
    }
  }

  /**
   * Returns what is signed, step by step: the header, the payload and the signing input as they
   * were read, and the signature in lower-case hexadecimal.
   */
  public Map<String, String> explain() {
    return jws.explain();
  }

  // Ed25519 is the new name of the only thing that EdDSA means here (RFC 9864).
  private static boolean isSame(String one, String other) {
    return one.equals(other) || (EDDSA.contains(one) && EDDSA.contains(other));
  }

  /** Checks a claim that the header repeats (RFC 7519, section 5.3). */
  private void requireReplica(String claim) throws CheckFailure {
    var copy = header.members().get(claim);
    boolean odd = copy != null && claim.equals("iss") && !(copy instanceof JsonString);
    if (odd || (copy != null && payload.containsKey(claim) && !copy.equals(payload.get(claim)))) {
      throw CheckFailure.refuted(
          "CLAIM_MISMATCH_" + claim.toUpperCase(Locale.ROOT),
          "The header repeats the claim '" + claim + "' with another value.",
          "");
    }
  }
}
