package org.assay.verifier.sdjwt;

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
import org.assay.verifier.carrier.Carriers;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.SignedToken;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.proof.TokenTimes;

/**
 * A credential of which the holder shows some claims: the issuer's JWT, disclosures, and perhaps
 * the holder's proof that it is theirs.
 *
 * <p>Everything that can be refused without a key is refused at reading. Until {@link
 * #verifySignature} returns, nothing in it is to be believed. This class is immutable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901">RFC 9901, Selective Disclosure for JWTs</a>
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/">SD-JWT VC</a>
 */
public final class SdJwt {

  /** The most disclosures that are read. */
  public static final int MAX_DISCLOSURES = 512;

  private static final Set<TokenProfile> PROFILES =
      Set.of(TokenProfile.SD_JWT_VC, TokenProfile.VC_SD_JWT);
  private static final Set<String> CLAIMS =
      Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud", "cnf", "vct", "status");

  private final SignedToken token;
  private final JsonObject claims;
  private final Map<String, Disclosure> places;
  private final Optional<KeyBinding> keyBinding;

  private SdJwt(SignedToken token, Disclosed.Result result, Optional<KeyBinding> keyBinding) {
    this.token = token;
    this.claims = result.claims();
    this.places = Map.copyOf(result.places());
    this.keyBinding = keyBinding;
  }

  /**
   * Reads an SD-JWT, with or without key binding, strictly, without verifying it.
   *
   * @param text the parts between tildes, at most {@link Carriers#MAX_TEXT} characters
   * @throws CheckFailure refuted if it is malformed ({@code PARSING_ERROR}, {@code
   *     DISCLOSURE_MALFORMED}), unsafe ({@code CRYPTOGRAPHIC_SECURITY_ERROR}) or ambiguous ({@code
   *     DIGEST_REPEATED}, {@code DISCLOSURE_UNREFERENCED}, {@code CLAIM_NAME_RESERVED}, {@code
   *     CLAIM_OVERWRITTEN}, {@code CLAIM_NOT_DISCLOSABLE})
   */
  public static SdJwt read(String text) throws CheckFailure {
    int last = text.lastIndexOf('~');
    if (last < 0 || text.length() > Carriers.MAX_TEXT) {
      throw CheckFailure.refuted(
          "PARSING_ERROR", "An SD-JWT is a token, disclosures and tildes; not too many.", "");
    }
    String shown = text.substring(0, last + 1);
    List<String> parts = List.of(text.substring(0, last).split("~", -1));
    if (parts.size() - 1 > MAX_DISCLOSURES) {
      throw CheckFailure.refuted(
          "PARSING_ERROR", "There are more than " + MAX_DISCLOSURES + " disclosures.", "");
    }
    SignedToken token = SignedToken.read(parts.get(0), PROFILES);
    SdHash hash = hash(token.payload());
    List<Disclosure> disclosures = new ArrayList<>();
    for (String part : parts.subList(1, parts.size())) {
      disclosures.add(Disclosure.read(part));
    }
    OpenClaims open = isCredential(token) ? OpenClaims.CREDENTIAL : OpenClaims.TOKEN;
    Disclosed.Result result = Disclosed.of(token.payload(), disclosures, hash, open);
    String proof = text.substring(last + 1);
    Optional<KeyBinding> binding =
        proof.isEmpty()
            ? Optional.empty()
            : Optional.of(KeyBinding.read(proof, hash.digest(shown), result.claims()));
    return new SdJwt(token, result, binding);
  }

  /** Returns the claims: the issuer's, and those that the holder shows; not yet verified. */
  public JsonObject claims() {
    return claims;
  }

  /** Tells whether the claims are a credential of the W3C's data model. */
  public boolean isCredential() {
    return isCredential(token);
  }

  /** Returns the claims without those that only the token needs, if it is such a credential. */
  public JsonObject credential() {
    var rest = JsonRuntime.provider().createObjectBuilder(claims);
    CLAIMS.forEach(rest::remove);
    return rest.build();
  }

  /** Returns the JSON pointers of the claims that the holder chose to show. */
  public Set<String> disclosed() {
    return places.keySet();
  }

  /** Returns the disclosure that gave a claim. */
  Optional<Disclosure> disclosure(String pointer) {
    return Optional.ofNullable(places.get(pointer));
  }

  /** Returns what the token says that it is. */
  public TokenProfile profile() {
    return token.profile();
  }

  /** Returns the issuer's token; not yet verified. */
  public SignedToken token() {
    return token;
  }

  /** Returns the issuer's id: the claim {@code iss}, if there is one. */
  public Optional<String> issuer() {
    return text("iss").or(token::issuerInHeader);
  }

  /** Returns the type of an SD-JWT VC: the claim {@code vct}, if there is one. */
  public Optional<String> type() {
    return text("vct");
  }

  /** Tells whether the issuer named a key that the holder can prove to have. */
  public boolean hasHolderKey() {
    return claims.containsKey("cnf");
  }

  /** Returns the holder's proof, if there is one. */
  public Optional<KeyBinding> keyBinding() {
    return keyBinding;
  }

  /**
   * Checks the issuer's signature.
   *
   * @param method the issuer's key
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
    TokenTimes.read(claims).requireCurrent(now);
  }

  private Optional<String> text(String name) {
    return claims.get(name) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  // An SD-JWT VC has no context; the newer name of its type is never that of a W3C credential.
  private static boolean isCredential(SignedToken token) {
    return token.profile() == TokenProfile.VC_SD_JWT && token.payload().containsKey("@context");
  }

  static SdHash hash(JsonObject payload) throws CheckFailure {
    JsonValue name = payload.get(Disclosure.ALGORITHM);
    if (name == null) {
      return SdHash.SHA_256;
    }
    return Optional.of(name)
        .filter(JsonString.class::isInstance)
        .flatMap(text -> SdHash.named(((JsonString) text).getString()))
        .orElseThrow(
            () ->
                CheckFailure.refuted(
                    "CRYPTOGRAPHIC_SECURITY_ERROR",
                    "The hash function of the disclosures is not accepted.",
                    "/_sd_alg"));
  }
}
