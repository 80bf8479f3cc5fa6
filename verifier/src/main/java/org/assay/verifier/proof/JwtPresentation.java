package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.VerificationMethod;

/**
 * The proof around a presentation: a {@code vp+jwt}, whose payload is the presentation itself.
 *
 * <p>This class is immutable.
 *
 * @see <a href="https://www.w3.org/TR/vc-jose-cose/#securing-vps-with-jose">VC-JOSE-COSE, securing
 *     presentations</a>
 */
public final class JwtPresentation {

  private static final Set<TokenProfile> PROFILES = Set.of(TokenProfile.VP_JOSE_COSE);
  private static final Set<String> CLAIMS =
      Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud", "nonce", "cnf");

  private final SignedToken token;
  private final JsonObject presentation;
  private final List<String> audience;

  private JwtPresentation(SignedToken token, List<String> audience) {
    this.token = token;
    this.audience = audience;
    JsonObject rest = token.payload();
    for (String claim : CLAIMS) {
      rest = rest.containsKey(claim) ? JsonMembers.without(rest, claim) : rest;
    }
    this.presentation = rest;
  }

  /**
   * Reads a compact JWS, strictly, without verifying it.
   *
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if it is malformed, with {@code
   *     CRYPTOGRAPHIC_SECURITY_ERROR} if the header asks for something unsafe or is of another
   *     type, with {@code MALFORMED_VALUE_ERROR} or {@code CLAIM_MISMATCH_ISS} if the claims make
   *     no sense
   */
  public static JwtPresentation read(String jws) throws CheckFailure {
    return of(SignedToken.read(jws, PROFILES, TokenProfile.VP_JOSE_COSE));
  }

  /**
   * Creates the presentation that a token is which was read already.
   *
   * @param token a token of {@link TokenProfile#VP_JOSE_COSE}
   * @throws CheckFailure refuted with {@code MALFORMED_VALUE_ERROR} or {@code CLAIM_MISMATCH_ISS}
   *     if the claims make no sense
   */
  public static JwtPresentation of(SignedToken token) throws CheckFailure {
    if (!PROFILES.contains(token.profile())) {
      throw new IllegalArgumentException("token: " + token.profile());
    }
    JsonObject payload = token.payload();
    if (payload.containsKey("vc") || payload.containsKey("vp")) {
      throw malformed("A token of this type has no claim 'vc' or 'vp'.", "");
    }
    var presentation = new JwtPresentation(token, audience(payload));
    Optional<String> issuer = JsonMembers.string(payload, "iss").or(token::issuerInHeader);
    Optional<String> holder = presentation.ownHolder();
    if (issuer.isPresent() && holder.isPresent() && !issuer.equals(holder)) {
      throw CheckFailure.refuted(
          "CLAIM_MISMATCH_ISS", "The claim 'iss' differs from the holder.", "/holder");
    }
    if (payload.containsKey("nonce") && presentation.nonce().isEmpty()) {
      throw malformed("The claim 'nonce' is no string.", "/nonce");
    }
    return presentation;
  }

  /**
   * Signs a presentation.
   *
   * @param presentation the presentation with its claims, such as {@code aud} and {@code nonce}
   * @param alg {@code ES256}, {@code EdDSA} or {@code RS256}
   * @param kid the URL of the holder's public key
   * @param signer makes the raw signature
   * @return the compact JWS
   */
  public static String sign(JsonObject presentation, String alg, String kid, Signer signer) {
    return SignedToken.sign(TokenProfile.VP_JOSE_COSE, alg, Optional.of(kid), presentation, signer);
  }

  /** Returns the presentation, without the claims that the JWT adds; not yet verified. */
  public JsonObject presentation() {
    return presentation;
  }

  /** Returns who presents: the member {@code holder}, or the claim {@code iss}. */
  public Optional<String> holder() {
    return ownHolder()
        .or(() -> JsonMembers.string(token.payload(), "iss"))
        .or(token::issuerInHeader);
  }

  /** Returns for whom the presentation was made: the claim {@code aud}; empty if it is missing. */
  public List<String> audience() {
    return audience;
  }

  /** Returns the challenge that the presentation answers: the claim {@code nonce}. */
  public Optional<String> nonce() {
    return JsonMembers.string(token.payload(), "nonce");
  }

  /** Returns the key's URL as the header gives it; not yet verified. */
  public Optional<String> kid() {
    return token.kid();
  }

  /** Returns the key as the header gives it; it may be anybody's. */
  public Optional<JsonObject> jwk() {
    return token.jwk();
  }

  /** Returns the name of the algorithm. */
  public String algorithm() {
    return token.algorithm();
  }

  /**
   * Checks the signature alone.
   *
   * @param method the holder's key
   * @throws CheckFailure refuted if the signature does not hold or the key does not fit
   */
  public void verifySignature(VerificationMethod method) throws CheckFailure {
    token.verify(method);
  }

  /**
   * Checks {@code nbf}, {@code exp} and {@code iat}.
   *
   * @throws CheckFailure refuted with {@code NOT_YET_VALID}, {@code EXPIRED} or {@code
   *     MALFORMED_VALUE_ERROR}
   */
  public void requireCurrent(Instant now) throws CheckFailure {
    TokenTimes.read(token.payload()).requireCurrent(now);
  }

  /** Returns what is signed, step by step. */
  public Map<String, String> explain() {
    return token.explain();
  }

  private Optional<String> ownHolder() {
    return JsonMembers.string(presentation, "holder")
        .or(() -> JwtClaims.id(presentation.get("holder")));
  }

  private static List<String> audience(JsonObject payload) throws CheckFailure {
    List<String> audience = new ArrayList<>();
    for (JsonValue value : JsonMembers.values(payload, "aud")) {
      if (!(value instanceof JsonString text)) {
        throw malformed("The claim 'aud' is neither a string nor strings.", "/aud");
      }
      audience.add(text.getString());
    }
    return List.copyOf(audience);
  }

  private static CheckFailure malformed(String message, String pointer) {
    return CheckFailure.refuted("MALFORMED_VALUE_ERROR", message, pointer);
  }
}
