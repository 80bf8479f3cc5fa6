package org.assay.server.journey.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** A tool as LTI means it: it has a key of its own, and proves by it who it is. */
public final class LtiTool {

  private final RSAKey key;

  /** Creates one with a new key. */
  public LtiTool() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the public key, as the tool tells it to whom it registers with. */
  public Map<String, ?> keys() {
    return new JWKSet(key).toPublicJWKSet().toJSONObject();
  }

  /** Writes the form that asks for a token, for scopes with spaces between them. */
  public String form(String clientId, URI audience, String scopes) {
    return "grant_type=client_credentials&client_assertion_type="
        + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        + "&client_assertion="
        + assertion(clientId, audience)
        + "&scope="
        + encoded(scopes);
  }

  private String assertion(String clientId, URI audience) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(clientId)
            .subject(clientId)
            .audience(audience.toString())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
