package org.assay.server.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClientAssertionTest {

  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
  private static final String US = "https://badges.example.org/lti/token";
  private static final RSAKey RSA = rsa(2048, "r1");
  private static final ECKey EC = ec();
  private static final LtiTool TOOL = tool();

  @Test
  void good_assertion_of_either_kind_is_taken() {
    assertThat(isGood(signed(good().build(), JWSAlgorithm.RS256, RSA.getKeyID(), rsaSigner(RSA))))
        .isTrue();
    assertThat(isGood(signed(good().build(), JWSAlgorithm.ES256, null, ecSigner()))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void assertion_with_a_flaw_is_not_taken(UnaryOperator<JWTClaimsSet.Builder> flaw) {
    var claims = flaw.apply(good()).build();
    assertThat(isGood(signed(claims, JWSAlgorithm.RS256, RSA.getKeyID(), rsaSigner(RSA))))
        .isFalse();
  }

  static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> flaws() {
    return Stream.of(
        flaw("other issuer", claims -> claims.issuer("somebody")),
        flaw("no issuer", claims -> claims.issuer(null)),
        flaw("other subject", claims -> claims.subject("somebody")),
        flaw("other audience", claims -> claims.audience("https://elsewhere.example.org/token")),
        flaw("no audience", claims -> claims.audience((String) null)),
        flaw("no id", claims -> claims.jwtID(null)),
        flaw("empty id", claims -> claims.jwtID("")),
        flaw("no expiry", claims -> claims.expirationTime(null)),
        flaw("expired", claims -> claims.expirationTime(at(-31))),
        flaw("long life", claims -> claims.expirationTime(at(331))),
        flaw("from the future", claims -> claims.issueTime(at(31))),
        flaw("not yet", claims -> claims.notBeforeTime(at(31))));
  }

  private static Named<UnaryOperator<JWTClaimsSet.Builder>> flaw(
      String name, UnaryOperator<JWTClaimsSet.Builder> flaw) {
    return Named.of(name, flaw);
  }

  @Test
  void assertion_that_another_key_signed_is_not_taken() {
    var other = rsa(2048, "r1");
    assertThat(isGood(signed(good().build(), JWSAlgorithm.RS256, "r1", rsaSigner(other))))
        .isFalse();
    assertThat(isGood(signed(good().build(), JWSAlgorithm.RS256, "nobody", rsaSigner(RSA))))
        .as("a key that is not there")
        .isFalse();
  }

  @Test
  void assertion_is_signed_with_a_key_pair_and_no_other_way() throws JOSEException {
    assertThat(ClientAssertion.read(new PlainJWT(good().build()).serialize())).isEmpty();
    var shared = new MACSigner(RSA.toRSAPublicKey().getEncoded());
    assertThat(ClientAssertion.read(signed(good().build(), JWSAlgorithm.HS256, "r1", shared)))
        .isEmpty();
    assertThat(
            ClientAssertion.read(signed(good().build(), JWSAlgorithm.RS512, "r1", rsaSigner(RSA))))
        .isEmpty();
    assertThat(ClientAssertion.read("a.b.c")).isEmpty();
    assertThat(ClientAssertion.read("a".repeat(9000))).isEmpty();
  }

  @Test
  void key_for_encryption_signs_nothing() {
    var wrong = new RSAKey.Builder(RSA).keyUse(com.nimbusds.jose.jwk.KeyUse.ENCRYPTION).build();
    var text = signed(good().build(), JWSAlgorithm.RS256, "r1", rsaSigner(RSA));
    assertThat(ClientAssertion.read(text).orElseThrow().isSignedBy(new JWKSet(wrong))).isFalse();
  }

  private static boolean isGood(String text) {
    var read = ClientAssertion.read(text).orElseThrow();
    return read.isFor(TOOL, List.of(US), NOW)
        && read.isSignedBy(new JWKSet(List.of(RSA.toPublicJWK(), EC.toPublicJWK())));
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer("quiz-tool")
        .subject("quiz-tool")
        .audience(US)
        .jwtID("once")
        .issueTime(at(0))
        .expirationTime(at(300));
  }

  private static Date at(long seconds) {
    return Date.from(NOW.plusSeconds(seconds));
  }

  private static String signed(
      JWTClaimsSet claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer) {
    try {
      var jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
      jwt.sign(signer);
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner rsaSigner(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner ecSigner() {
    try {
      return new ECDSASigner(EC);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey rsa(int bits, String id) {
    try {
      return new RSAKeyGenerator(bits).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey ec() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("e1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LtiTool tool() {
    try {
      var keys = new ObjectMapper().readTree(new JWKSet(RSA).toPublicJWKSet().toString());
      var given =
          new NewTool(
              "Quiz",
              Optional.of("quiz-tool"),
              Optional.empty(),
              Optional.empty(),
              Optional.of(keys),
              List.of());
      return new LtiTool(new UUID(0, 1), given, NOW);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
