package org.assay.verifier.sdjwt;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Jwk;
import org.assay.verifier.proof.SignedToken;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.proof.TokenTimes;

/**
 * The holder's proof that an SD-JWT is theirs and that they show it here and now.
 *
 * <p>This class is immutable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-4.3">RFC 9901, section 4.3</a>
 */
public final class KeyBinding {

  /** How old the proof may be. */
  public static final Duration MAX_AGE = Duration.ofMinutes(10);

  private final SignedToken token;
  private final String shown;
  private final JsonObject credential;

  private KeyBinding(SignedToken token, String shown, JsonObject credential) {
    this.token = token;
    this.shown = shown;
    this.credential = credential;
  }

  /** Reads the proof beside what is shown: its hash, and the claims. */
  static KeyBinding read(String jws, String shown, JsonObject credential) throws CheckFailure {
    SignedToken token = SignedToken.read(jws, Set.of(TokenProfile.KEY_BINDING));
    if (token.jwk().isPresent()) {
      throw CheckFailure.refuted(
          "CRYPTOGRAPHIC_SECURITY_ERROR", "The holder's key comes from the issuer only.", "");
    }
    return new KeyBinding(token, shown, credential);
  }

  /**
   * Checks that the proof was made with the key that the issuer named, over exactly what is shown.
   *
   * @throws CheckFailure refuted with {@code KEY_BINDING_KEY_MISSING}, {@code
   *     PROOF_VERIFICATION_ERROR}, {@code KEY_BINDING_MISMATCH} or a code for the key or a claim;
   *     undetermined with {@code KEY_BINDING_KEY_UNSUPPORTED} if the key is not given as a JWK
   */
  public void verify() throws CheckFailure {
    Jwk key = Jwk.read(holderKey());
    token.verify(key.methodOf("urn:ietf:params:jwk:cnf", ""));
    claim("aud");
    claim("nonce");
    if (TokenTimes.read(token.payload()).issuedAt().isEmpty()) {
      throw missing("iat");
    }
    if (!claim("sd_hash").equals(shown)) {
      throw CheckFailure.refuted(
          "KEY_BINDING_MISMATCH", "The holder's proof is about something else.", "/sd_hash");
    }
  }

  /**
   * Checks that the proof was made for this occasion; {@link #verify} says nothing about that.
   *
   * @param audience for whom the holder was to make it
   * @param nonce what the holder was given to sign
   * @param now the present
   * @throws CheckFailure refuted with {@code INVALID_DOMAIN_ERROR}, {@code
   *     INVALID_CHALLENGE_ERROR}, {@code EXPIRED} or {@code NOT_YET_VALID}
   */
  public void requireOccasion(String audience, String nonce, Instant now) throws CheckFailure {
    if (!claim("aud").equals(audience)) {
      throw CheckFailure.refuted(
          "INVALID_DOMAIN_ERROR", "The holder's proof was made for somebody else.", "/aud");
    }
    if (!claim("nonce").equals(nonce)) {
      throw CheckFailure.refuted(
          "INVALID_CHALLENGE_ERROR", "The holder's proof was made for another occasion.", "/nonce");
    }
    TokenTimes times = TokenTimes.read(token.payload());
    times.requireCurrent(now);
    if (times.issuedAt().filter(at -> at.isBefore(now.minus(MAX_AGE))).isPresent()) {
      throw CheckFailure.refuted("EXPIRED", "The holder's proof is too old.", "/iat");
    }
  }

  private JsonObject holderKey() throws CheckFailure {
    if (!(credential.get("cnf") instanceof JsonObject confirmation)) {
      throw CheckFailure.refuted(
          "KEY_BINDING_KEY_MISSING", "The issuer named no key of the holder.", "/cnf");
    }
    if (confirmation.get("jwk") instanceof JsonObject jwk) {
      return jwk;
    }
    throw CheckFailure.undetermined(
        "KEY_BINDING_KEY_UNSUPPORTED", "The holder's key is not given as a JWK.", "/cnf");
  }

  private String claim(String name) throws CheckFailure {
    if (token.payload().get(name) instanceof JsonString text) {
      return text.getString();
    }
    throw missing(name);
  }

  private static CheckFailure missing(String name) {
    return CheckFailure.refuted(
        "KEY_BINDING_CLAIM_MISSING",
        "The holder's proof has no proper claim '" + name + "'.",
        "/" + name);
  }
}
