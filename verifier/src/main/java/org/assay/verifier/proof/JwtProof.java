package org.assay.verifier.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.VerificationMethod;

/**
 * The proof around a credential: a JWT whose payload is the credential itself, as Open Badges 3.0
 * defines it, or as VC-JOSE-COSE does. The two differ: Open Badges repeats the credential's members
 * as claims and has {@code vc} for version 1.1, VC-JOSE-COSE forbids {@code vc} and needs no
 * claims.
 *
 * <p>Read first, look at the credential, then find the key and verify: until {@link #verify}
 * returns, nothing in it is to be believed. This class is immutable.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof">Open Badges 3.0, JSON Web Token
 *     proof format</a>
 * @see <a href="https://www.w3.org/TR/vc-jose-cose/">VC-JOSE-COSE</a>
 */
public final class JwtProof {

  private static final Set<String> SIGNING = Set.of("ES256", "EdDSA", "RS256");
  private static final Set<TokenProfile> PROFILES =
      Set.of(TokenProfile.OPEN_BADGES, TokenProfile.VC_JOSE_COSE);
  private static final String VC = "vc";
  private static final String FIRST_CONTEXT = "https://www.w3.org/2018/credentials/v1";

  private final SignedToken token;
  private final JsonObject credential;

  private JwtProof(SignedToken token) {
    this.token = token;
    this.credential = credential(token.payload());
  }

  /**
   * Reads a compact JWS, strictly, without verifying it. Its {@code typ} decides by which profile.
   *
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if it is malformed, with {@code
   *     CRYPTOGRAPHIC_SECURITY_ERROR} if the header asks for something unsafe, with {@code
   *     CLAIM_MISMATCH_VC} if the place of the credential does not fit its version or profile
   */
  public static JwtProof read(String jws) throws CheckFailure {
    return of(SignedToken.read(jws, PROFILES));
  }

  /**
   * Reads a compact JWS out of an envelope, which has said that it is one of VC-JOSE-COSE; else as
   * {@link #read(String)}.
   *
   * @throws CheckFailure as {@link #read(String)} does
   */
  public static JwtProof readEnveloped(String jws) throws CheckFailure {
    return of(SignedToken.read(jws, PROFILES, TokenProfile.VC_JOSE_COSE));
  }

  /**
   * Creates the proof that a token is which was read already.
   *
   * @param token a token of {@link TokenProfile#OPEN_BADGES} or {@link TokenProfile#VC_JOSE_COSE}
   * @throws CheckFailure refuted with {@code CLAIM_MISMATCH_VC} if the place of the credential does
   *     not fit its version or profile
   */
  public static JwtProof of(SignedToken token) throws CheckFailure {
    if (!PROFILES.contains(token.profile())) {
      throw new IllegalArgumentException("token: " + token.profile());
    }
    var proof = new JwtProof(token);
    JsonObject payload = proof.token.payload();
    boolean hasVc = payload.get(VC) instanceof JsonObject;
    if (proof.profile() == TokenProfile.VC_JOSE_COSE) {
      requirePlain(payload, proof.isFirstVersion());
    } else if (proof.isFirstVersion() != hasVc || hasVc != payload.containsKey(VC)) {
      throw CheckFailure.refuted(
          "CLAIM_MISMATCH_VC",
          "The claim 'vc' belongs to credentials of version 1.1, and only to them.",
          "/@context");
    }
    return proof;
  }

  private static void requirePlain(JsonObject payload, boolean firstVersion) throws CheckFailure {
    if (payload.containsKey(VC) || payload.containsKey("vp") || firstVersion) {
      throw CheckFailure.refuted(
          "CLAIM_MISMATCH_VC",
          "A token of this type carries a credential of version 2.0 and no claim 'vc' or 'vp'.",
          "/@context");
    }
  }

  /**
   * Signs a credential.
   *
   * @param credential the credential with {@code id}, {@code issuer}, one {@code credentialSubject}
   *     with {@code id}, and {@code validFrom} (and {@code validUntil}) in whole seconds
   * @param alg {@code ES256}, {@code EdDSA} or {@code RS256}
   * @param kid the URL of the public key
   * @param signer makes the raw signature
   * @return the compact JWS
   * @throws IllegalArgumentException if the credential or the algorithm is not as described
   */
  public static String sign(JsonObject credential, String alg, String kid, Signer signer) {
    if (!SIGNING.contains(alg)) {
      throw new IllegalArgumentException("alg: " + alg);
    }
    JsonObject payload = JwtPayload.withClaims(credential);
    return SignedToken.sign(TokenProfile.OPEN_BADGES, alg, Optional.of(kid), payload, signer);
  }

  /**
   * Signs a credential by the rules of VC-JOSE-COSE, as {@code vc+jwt}. Nothing is added to it.
   *
   * @param credential a credential of version 2.0 with {@code issuer}
   * @param alg {@code ES256}, {@code EdDSA} or {@code RS256}
   * @param kid the URL of the public key
   * @param signer makes the raw signature
   * @return the compact JWS
   * @throws IllegalArgumentException if the credential or the algorithm is not as described
   */
  public static String signVcJwt(JsonObject credential, String alg, String kid, Signer signer) {
    if (!SIGNING.contains(alg)) {
      throw new IllegalArgumentException("alg: " + alg);
    }
    JwtPayload.required("issuer", JwtClaims.issuer(credential));
    if (isFirstVersion(credential) || credential.containsKey(VC)) {
      throw new IllegalArgumentException("credential: is not of version 2.0");
    }
    return SignedToken.sign(TokenProfile.VC_JOSE_COSE, alg, Optional.of(kid), credential, signer);
  }

  /** Returns {@link TokenProfile#OPEN_BADGES} or {@link TokenProfile#VC_JOSE_COSE}. */
  public TokenProfile profile() {
    return token.profile();
  }

  /** Returns the credential, without the claims that the JWT adds; not yet verified. */
  public JsonObject credential() {
    return credential;
  }

  /** Returns everything that the token claims, the registered claims too; not yet verified. */
  public JsonObject claims() {
    return token.payload();
  }

  /** Returns the key's URL as the header gives it; not yet verified. */
  public Optional<String> kid() {
    return token.kid();
  }

  /** Returns the key as the header gives it; it may be anybody's. */
  public Optional<JsonObject> jwk() {
    return token.jwk();
  }

  /** Tells whether the header shows a certificate chain; nobody follows it here. */
  public boolean hasCertificates() {
    return token.hasCertificates();
  }

  /** Returns the name of the algorithm. */
  public String algorithm() {
    return token.algorithm();
  }

  /** Returns the issuer's id, if the credential has one; not yet verified. */
  public Optional<String> issuer() {
    return JwtClaims.issuer(credential);
  }

  /**
   * Checks the signature and the claims.
   *
   * @param key the issuer's key
   * @throws CheckFailure refuted if the signature does not hold or a claim is missing or differs
   */
  public void verify(PublicKey key) throws CheckFailure {
    verifySignature(key);
    for (CheckFailure failure : claimFailures()) {
      throw failure;
    }
  }

  /**
   * Checks the signature alone.
   *
   * @param key the issuer's key
   * @throws CheckFailure refuted with {@code CRYPTOGRAPHIC_SECURITY_ERROR} if the key does not fit
   *     the algorithm, with {@code PROOF_VERIFICATION_ERROR} if the signature does not hold
   */
  public void verifySignature(PublicKey key) throws CheckFailure {
    token.verify(key);
  }

  /**
   * Checks the signature alone, and that the key's owner allows the algorithm.
   *
   * @param method the issuer's key
   * @throws CheckFailure as {@link #verifySignature(PublicKey)} does
   */
  public void verifySignature(VerificationMethod method) throws CheckFailure {
    token.verify(method);
  }

  /**
   * Returns every claim that is missing or differs from the credential: codes {@code
   * CLAIM_MISSING_…} and {@code CLAIM_MISMATCH_…} with {@code ISS}, {@code SUB}, {@code JTI},
   * {@code NBF} or {@code EXP}. VC-JOSE-COSE demands none, so there only those present are
   * compared. Empty if all is well.
   */
  public List<CheckFailure> claimFailures() {
    if (profile() == TokenProfile.OPEN_BADGES) {
      return JwtClaims.disagreements(token.payload(), credential, isFirstVersion());
    }
    return claimFailures(token.payload(), token.issuerInHeader());
  }

  /**
   * Returns every claim of a payload by the rules of VC-JOSE-COSE that contradicts the credential
   * beside it: codes {@code CLAIM_MISMATCH_…} with {@code ISS}, {@code SUB} or {@code JTI}.
   *
   * @param claims the credential with its claims
   * @param issuerInHeader the header's copy of {@code iss}, if there is one
   */
  public static List<CheckFailure> claimFailures(
      JsonObject claims, Optional<String> issuerInHeader) {
    JsonObject all =
        issuerInHeader
            .map(iss -> JsonMembers.with(claims, "iss", JsonRuntime.provider().createValue(iss)))
            .orElse(claims);
    return JwtClaims.disagreementsOfThosePresent(all, claims);
  }

  /**
   * Checks that the signature may be relied on at an instant. Open Badges repeats the credential's
   * own dates, which are another check's business; in VC-JOSE-COSE the claims stand alone.
   *
   * @throws CheckFailure refuted with {@code NOT_YET_VALID}, {@code EXPIRED} or {@code
   *     MALFORMED_VALUE_ERROR}
   */
  public void requireCurrent(Instant now) throws CheckFailure {
    if (profile() == TokenProfile.VC_JOSE_COSE) {
      TokenTimes.read(token.payload()).requireCurrent(now);
    }
  }

  /**
   * Returns what is signed, step by step: the header, the payload and the signing input as they
   * were read, and the signature in lower-case hexadecimal.
   */
  public Map<String, String> explain() {
    return token.explain();
  }

  private boolean isFirstVersion() {
    return isFirstVersion(credential);
  }

  private static boolean isFirstVersion(JsonObject credential) {
    return credential.get("@context") instanceof JsonArray contexts
        && !contexts.isEmpty()
        && contexts.get(0) instanceof JsonString first
        && first.getString().equals(FIRST_CONTEXT);
  }

  private static JsonObject credential(JsonObject payload) {
    return payload.get(VC) instanceof JsonObject inner ? inner : JwtPayload.withoutClaims(payload);
  }
}
