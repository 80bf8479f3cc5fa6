package org.assay.server.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tool's own word for who it is, signed with its private key.
 *
 * @param jwt the token
 * @param claims what it says
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7523#section-3">RFC 7523, 3</a>
 */
record ClientAssertion(SignedJWT jwt, JWTClaimsSet claims) {

  static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

  /** How far the tool's clock may be from ours. */
  static final Duration SKEW = Duration.ofSeconds(30);

  private static final int LONGEST = 8000;
  private static final int LEAST_RSA_BITS = 2048;

  /** Reads one; empty if it is none, or signed in a way that is not taken here. */
  static Optional<ClientAssertion> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var jwt = SignedJWT.parse(text);
      var algorithm = jwt.getHeader().getAlgorithm();
      boolean taken = JWSAlgorithm.RS256.equals(algorithm) || JWSAlgorithm.ES256.equals(algorithm);
      var claims = jwt.getJWTClaimsSet();
      return taken && claims != null
          ? Optional.of(new ClientAssertion(jwt, claims))
          : Optional.empty();
    } catch (ParseException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  Optional<String> clientId() {
    return Optional.ofNullable(claims.getSubject());
  }

  Optional<String> id() {
    return Optional.ofNullable(claims.getJWTID()).filter(id -> !id.isEmpty());
  }

  /** Returns when it expires, which {@link #isFor} checked that it says. */
  Instant expiry() {
    return claims.getExpirationTime().toInstant();
  }

  /** Tells whether it speaks for a tool, to us, now, and not for long. */
  boolean isFor(LtiTool tool, List<String> audience, Instant now) {
    return tool.issuer().equals(claims.getIssuer())
        && tool.clientId().equals(claims.getSubject())
        && claims.getAudience().stream().anyMatch(audience::contains)
        && id().isPresent()
        && within(claims.getExpirationTime(), claims.getIssueTime(), now)
        && !after(claims.getNotBeforeTime(), now);
  }

  private static boolean within(@Nullable Date expiry, @Nullable Date issued, Instant now) {
    return expiry != null
        && now.isBefore(expiry.toInstant().plus(SKEW))
        && !expiry.toInstant().isAfter(now.plus(LONGEST_LIFE).plus(SKEW))
        && !after(issued, now);
  }

  private static boolean after(@Nullable Date time, Instant now) {
    return time != null && time.toInstant().isAfter(now.plus(SKEW));
  }

  /** Tells whether one of these keys signed it. */
  boolean isSignedBy(JWKSet keys) {
    var id = jwt.getHeader().getKeyID();
    return keys.getKeys().stream()
        .filter(key -> id == null || id.equals(key.getKeyID()))
        .filter(key -> key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse()))
        .filter(key -> key.getAlgorithm() == null || fits(key))
        .anyMatch(this::isSignedBy);
  }

  private boolean fits(JWK key) {
    return key.getAlgorithm().getName().equals(jwt.getHeader().getAlgorithm().getName());
  }

  private boolean isSignedBy(JWK key) {
    try {
      var verifier = verifier(key);
      return verifier.isPresent() && jwt.verify(verifier.get());
    } catch (JOSEException | RuntimeException notThis) {
      return false;
    }
  }

  private Optional<JWSVerifier> verifier(JWK key) throws JOSEException {
    var algorithm = jwt.getHeader().getAlgorithm();
    if (key instanceof RSAKey rsa
        && JWSAlgorithm.RS256.equals(algorithm)
        && rsa.size() >= LEAST_RSA_BITS) {
      return Optional.of(new RSASSAVerifier(rsa.toRSAPublicKey()));
    }
    if (key instanceof ECKey ec
        && JWSAlgorithm.ES256.equals(algorithm)
        && Curve.P_256.equals(ec.getCurve())) {
      return Optional.of(new ECDSAVerifier(ec.toECPublicKey()));
    }
    return Optional.empty();
  }
}
