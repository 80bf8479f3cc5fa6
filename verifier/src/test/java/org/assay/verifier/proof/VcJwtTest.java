package org.assay.verifier.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.time.Instant;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.key.VerificationMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials secured with VC-JOSE-COSE. */
class VcJwtTest {

  private static final String KID = "https://example.org/keys/1";
  private static final KeyPair P256 = JwtKeys.make("EC", "secp256r1");
  private static final KeyPair P384 = JwtKeys.make("EC", "secp384r1");
  private static final KeyPair ED25519 = JwtKeys.make("Ed25519", "");
  private static final KeyPair RSA = JwtKeys.make("RSA", "");
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private static final String CREDENTIAL =
      "{'@context':['https://www.w3.org/ns/credentials/v2'],'id':'urn:uuid:7',"
          + "'type':['VerifiableCredential'],'issuer':'https://example.org',"
          + "'validUntil':'2027-01-01T00:00:00Z','credentialSubject':{'id':'did:example:1'}}";

  @Test
  void signed_credential_is_its_own_payload() throws CheckFailure {
    String jws =
        JwtProof.signVcJwt(Forge.object(CREDENTIAL), "ES256", KID, JwtKeys.signer("ES256", P256));

    var proof = JwtProof.read(jws);
    proof.verify(P256.getPublic());
    proof.requireCurrent(NOW);

    assertThat(proof.profile()).isEqualTo(TokenProfile.VC_JOSE_COSE);
    var compact = CompactJws.read(jws);
    assertThat(new String(compact.header(), UTF_8))
        .isEqualTo(Forge.json("{'alg':'ES256','kid':'" + KID + "','typ':'vc+jwt'}"));
    assertThat(Forge.object(new String(compact.payload(), UTF_8)))
        .isEqualTo(Forge.object(CREDENTIAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"})
  void every_algorithm_is_verified(String alg) throws CheckFailure {
    KeyPair pair =
        switch (alg) {
          case "ES256" -> P256;
          case "ES384" -> P384;
          case "RS256", "PS256" -> RSA;
          default -> ED25519;
        };
    String header = "{'alg':'" + alg + "','kid':'a','typ':'vc+jwt'}";
    JwtProof.read(Forge.token(header, CREDENTIAL, JwtKeys.signer(alg, pair)))
        .verify(pair.getPublic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'typ':'vc+jwt'",
        "'typ':'VC+JWT'",
        "'typ':'application/vc+jwt'",
        "'typ':'vc+ld+jwt'",
        "'typ':'vc+ld+json+jwt'",
        "'typ':'vc+jwt','cty':'vc'",
        "'typ':'vc+ld+jwt','cty':'vc+ld+json'",
        "'typ':'vc+jwt','iss':'https://example.org'",
        "'typ':'vc+jwt','note':'unknown members are ignored'",
        "'typ':'vc+jwt','x5c':['MIIB']"
      })
  void header_of_the_profile_is_read(String members) throws CheckFailure {
    JwtProof proof = read("{'alg':'ES256','kid':'a'," + members + "}", CREDENTIAL);
    proof.verify(P256.getPublic());
    assertThat(proof.profile()).isEqualTo(TokenProfile.VC_JOSE_COSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'alg':'none','typ':'vc+jwt'}",
        "{'alg':'NONE','typ':'vc+jwt'}",
        "{'alg':'HS256','typ':'vc+jwt'}",
        "{'alg':'RS1','typ':'vc+jwt'}",
        "{'typ':'vc+jwt'}",
        "{'alg':'ES256','typ':'vc+jwt','crit':[]}",
        "{'alg':'ES256','typ':'vc+jwt','crit':['exp'],'exp':1}",
        "{'alg':'ES256','typ':'vc+jwt','b64':false}",
        "{'alg':'ES256','typ':'vc+jwt','jku':'https://evil.example/jwks'}",
        "{'alg':'ES256','typ':'vc+jwt','x5u':'https://evil.example/x5u'}",
        "{'alg':'ES256','typ':'vc+jwt','zip':'DEF'}",
        "{'alg':'ES256','typ':'vc+jwt','cty':'vp'}",
        "{'alg':'ES256','typ':'vc+jwt','cty':'JWT'}",
        "{'alg':'ES256','typ':'vc+jwt','cty':7}",
        "{'alg':'ES256','typ':'vc+jwt','jwk':'key'}",
        "{'alg':'ES256','typ':'vp+jwt'}",
        "{'alg':'ES256','typ':'kb+jwt'}",
        "{'alg':'ES256','typ':'vc+sd-jwt'}",
        "{'alg':'ES256','typ':'dc+sd-jwt'}",
        "{'alg':'ES256','typ':'at+jwt'}",
        "{'alg':'ES256','typ':['vc+jwt']}",
        "{'alg':'ES256','kid':'a','typ':'JWT','cty':'vc'}",
        "{'alg':'ES256','kid':'a','iss':'https://example.org'}"
      })
  void header_that_is_unsafe_is_refused(String header) {
    assertRefused(header, CREDENTIAL, "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'vc':{}", "'vp':{}", "'vc':null"})
  void second_credential_in_a_claim_is_refused(String claim) {
    assertRefused(
        "{'alg':'ES256','typ':'vc+jwt'}",
        CREDENTIAL.replace("{'@context'", "{" + claim + ",'@context'"),
        "CLAIM_MISMATCH_VC");
  }

  @Test
  void credential_of_version_1_1_is_refused() {
    assertRefused(
        "{'alg':'ES256','typ':'vc+jwt'}",
        CREDENTIAL.replace(
            "https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1"),
        "CLAIM_MISMATCH_VC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'iss':'https://example.org'|",
        "'sub':'did:example:1'|",
        "'jti':'urn:uuid:7'|",
        "'iat':1,'exp':4000000000|",
        "'iss':'https://evil.example'|CLAIM_MISMATCH_ISS",
        "'iss':['https://example.org']|CLAIM_MISMATCH_ISS",
        "'sub':'did:example:2'|CLAIM_MISMATCH_SUB",
        "'jti':'urn:uuid:8'|CLAIM_MISMATCH_JTI",
        "'jti':null|CLAIM_MISMATCH_JTI"
      })
  void claim_that_is_present_must_agree(String claim, String code) throws CheckFailure {
    String payload = CREDENTIAL.replace("{'@context'", "{" + claim + ",'@context'");
    JwtProof proof = read("{'alg':'ES256','typ':'vc+jwt'}", payload);

    assertThat(proof.credential()).isEqualTo(Forge.object(CREDENTIAL));
    assertThat(proof.claimFailures())
        .extracting(CheckFailure::code)
        .containsExactlyElementsOf(Optional.ofNullable(code).stream().toList());
  }

  @Test
  void issuer_in_the_header_must_agree_too() throws CheckFailure {
    JwtProof other =
        read("{'alg':'ES256','typ':'vc+jwt','iss':'https://evil.example'}", CREDENTIAL);
    assertThat(other.claimFailures())
        .extracting(CheckFailure::code)
        .containsExactly("CLAIM_MISMATCH_ISS");
    assertRefused(
        "{'alg':'ES256','typ':'vc+jwt','iss':'https://evil.example'}",
        CREDENTIAL.replace("{'@context'", "{'iss':'https://example.org','@context'"),
        "CLAIM_MISMATCH_ISS");
    assertRefused("{'alg':'ES256','typ':'vc+jwt','iss':7}", CREDENTIAL, "CLAIM_MISMATCH_ISS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'exp':1780272000|EXPIRED",
        "'exp':1780271999.5|EXPIRED",
        "'exp':1780272000.5|",
        "'nbf':1780272000|",
        "'nbf':1780272000.5|NOT_YET_VALID",
        "'iat':1780272300|",
        "'iat':1780272301|NOT_YET_VALID",
        "'exp':'1780272000'|MALFORMED_VALUE_ERROR",
        "'exp':null|MALFORMED_VALUE_ERROR",
        "'nbf':1e300|MALFORMED_VALUE_ERROR",
        "'iat':1e18|MALFORMED_VALUE_ERROR"
      })
  void signature_has_times_of_its_own(String claim, String code) throws CheckFailure {
    String payload = CREDENTIAL.replace("{'@context'", "{" + claim + ",'@context'");
    JwtProof proof = read("{'alg':'ES256','typ':'vc+jwt'}", payload);
    if (code == null) {
      proof.requireCurrent(NOW);
    } else {
      assertThatThrownBy(() -> proof.requireCurrent(NOW))
          .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo(code));
    }
  }

  @Test
  void key_that_is_published_for_another_algorithm_is_refused() throws CheckFailure {
    JwtProof proof = JwtProof.read(rsa("PS256"));
    proof.verifySignature(method("PS256"));
    assertThatThrownBy(() -> proof.verifySignature(method("RS256")))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> assertThat(f.code()).isEqualTo("CRYPTOGRAPHIC_SECURITY_ERROR"));
  }

  @Test
  void typeless_token_in_an_envelope_is_of_this_profile() throws CheckFailure {
    String jws = Forge.token("{'alg':'ES256'}", CREDENTIAL, JwtKeys.signer("ES256", P256));
    assertThat(JwtProof.readEnveloped(jws).profile()).isEqualTo(TokenProfile.VC_JOSE_COSE);
    assertThatThrownBy(() -> JwtProof.read(jws)).isInstanceOf(CheckFailure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "HS256"})
  void other_algorithms_do_not_sign(String alg) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> JwtProof.signVcJwt(Forge.object(CREDENTIAL), alg, KID, d -> new byte[64]));
  }

  private static VerificationMethod method(String alg) {
    return new VerificationMethod(
        "a", "b", RSA.getPublic(), Optional.empty(), Optional.empty(), Optional.of(alg));
  }

  private static String rsa(String alg) {
    String header = "{'alg':'" + alg + "','kid':'a','typ':'vc+jwt'}";
    return Forge.token(header, CREDENTIAL, JwtKeys.signer(alg, RSA));
  }

  private static JwtProof read(String header, String payload) throws CheckFailure {
    return JwtProof.read(Forge.token(header, payload, JwtKeys.signer("ES256", P256)));
  }

  private static void assertRefused(String header, String payload, String code) {
    assertThatThrownBy(() -> read(header, payload))
        .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo(code));
  }
}
