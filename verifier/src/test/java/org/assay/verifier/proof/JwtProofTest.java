package org.assay.verifier.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.security.KeyPair;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtProofTest {

  private static final String KID = "https://example.org/keys/1";
  private static final KeyPair P256 = JwtKeys.make("EC", "secp256r1");
  private static final KeyPair P384 = JwtKeys.make("EC", "secp384r1");
  private static final KeyPair ED25519 = JwtKeys.make("Ed25519", "");
  private static final KeyPair RSA = JwtKeys.make("RSA", "");

  private static final String CREDENTIAL =
      "{'@context':['https://www.w3.org/ns/credentials/v2'],'id':'urn:uuid:7','type':['A'],"
          + "'issuer':{'id':'https://example.org','type':['Profile']},"
          + "'validFrom':'2026-01-01T01:00:00+01:00','validUntil':'2027-01-01T00:00:00Z',"
          + "'credentialSubject':{'id':'did:example:1','name':'Ünï'}}";

  private static final String CLAIMS =
      "'iss':'https://example.org','jti':'urn:uuid:7','sub':'did:example:1','nbf':1767225600,"
          + "'exp':1798761600";

  @ParameterizedTest
  @ValueSource(strings = {"ES256", "EdDSA", "RS256"})
  void signed_credential_verifies_and_comes_back_unchanged(String alg) throws CheckFailure {
    var pair = alg.equals("ES256") ? P256 : alg.equals("EdDSA") ? ED25519 : RSA;
    String jws = JwtProof.sign(object(CREDENTIAL), alg, KID, JwtKeys.signer(alg, pair));

    var proof = JwtProof.read(jws);
    proof.verify(pair.getPublic());

    assertThat(proof.credential()).isEqualTo(object(CREDENTIAL));
    assertThat(proof.kid()).contains(KID);
    assertThat(proof.issuer()).contains("https://example.org");
    assertThat(proof.algorithm()).isEqualTo(alg);
    var compact = CompactJws.read(jws);
    assertThat(new String(compact.header(), UTF_8))
        .isEqualTo("{\"alg\":\"" + alg + "\",\"kid\":\"" + KID + "\",\"typ\":\"JWT\"}");
    assertThat(StrictJson.readObject(compact.payload()))
        .isEqualTo(object(CREDENTIAL.substring(0, CREDENTIAL.length() - 1) + "," + CLAIMS + "}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ES384", "PS256", "Ed25519"})
  void other_algorithms_are_verified_too(String alg) throws CheckFailure {
    var pair = alg.equals("ES384") ? P384 : alg.equals("Ed25519") ? ED25519 : RSA;
    JwtProof.read(made(header(alg), claimed(), pair, alg)).verify(pair.getPublic());
  }

  @Test
  void any_flipped_byte_is_refused() throws CheckFailure {
    String jws = made(header("ES256"), claimed(), P256, "ES256");
    byte[] bytes = jws.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= 1;
      assertThatThrownBy(() -> JwtProof.read(new String(flipped, UTF_8)).verify(P256.getPublic()))
          .isInstanceOf(CheckFailure.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "P-384", "Ed25519", "another P-256"})
  void other_key_is_refused(String other) throws CheckFailure {
    var key =
        switch (other) {
          case "RSA" -> RSA;
          case "P-384" -> P384;
          case "Ed25519" -> ED25519;
          default -> JwtKeys.make("EC", "secp256r1");
        };
    var proof = JwtProof.read(made(header("ES256"), claimed(), P256, "ES256"));
    assertThatThrownBy(() -> proof.verify(key.getPublic()))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f ->
                assertThat(f.code())
                    .isEqualTo(
                        other.startsWith("another")
                            ? "PROOF_VERIFICATION_ERROR"
                            : "CRYPTOGRAPHIC_SECURITY_ERROR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'alg':'none','kid':'a'}",
        "{'alg':'HS256','kid':'a'}",
        "{'alg':'ES256','kid':'a','crit':['exp']}",
        "{'alg':'ES256','kid':'a','b64':false}",
        "{'alg':'ES256','kid':'a','x5u':'https://evil.example'}",
        "{'alg':'ES256','kid':'a','jku':'https://evil.example'}",
        "{'alg':'ES256','kid':'a','typ':'kb+jwt'}",
        "{'alg':'ES256','kid':'a','typ':'vp+jwt'}",
        "{'alg':'ES256','kid':'a','typ':'dc+sd-jwt'}",
        "{'alg':'ES256','kid':'a','typ':'statuslist+jwt'}",
        "{'alg':'ES256','kid':'a','typ':'jwt'}",
        "{'alg':'ES256','kid':7}",
        "{'alg':'ES256','jwk':'key'}",
        "{'alg':'ES256'}",
        "{'kid':'a'}"
      })
  void header_that_is_unsafe_is_refused(String header) {
    assertRefused(header, claimed(), "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'alg':'ES256','alg':'EdDSA','kid':'a'}", "[]", "", "{"})
  void header_that_is_ambiguous_is_refused(String header) {
    assertRefused(header.isEmpty() ? " " : header, claimed(), "PARSING_ERROR");
  }

  @Test
  void payload_with_a_member_twice_is_refused() {
    assertRefused(header("ES256"), claimed().replace("{'id':", "{'id':'x','id':"), "PARSING_ERROR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'iss':'https://example.org',|`` |CLAIM_MISSING_ISS",
        "'jti':'urn:uuid:7',|`` |CLAIM_MISSING_JTI",
        "'sub':'did:example:1',|`` |CLAIM_MISSING_SUB",
        "'nbf':1767225600,|`` |CLAIM_MISSING_NBF",
        ",'exp':1798761600|`` |CLAIM_MISSING_EXP",
        "'iss':'https://example.org'|'iss':'https://evil.example'|CLAIM_MISMATCH_ISS",
        "'jti':'urn:uuid:7'|'jti':'urn:uuid:8'|CLAIM_MISMATCH_JTI",
        "'sub':'did:example:1'|'sub':['did:example:1']|CLAIM_MISMATCH_SUB",
        "'nbf':1767225600|'nbf':1767225601|CLAIM_MISMATCH_NBF",
        "'nbf':1767225600|'nbf':1767225600.5|CLAIM_MISMATCH_NBF",
        "'nbf':1767225600|'nbf':'1767225600'|CLAIM_MISMATCH_NBF",
        "'nbf':1767225600|'nbf':1e300|CLAIM_MISMATCH_NBF",
        "'exp':1798761600|'exp':1798761600000|CLAIM_MISMATCH_EXP",
        "'validUntil':'2027-01-01T00:00:00Z',|`` |CLAIM_MISMATCH_EXP",
        "'validFrom':'2026-01-01T01:00:00+01:00'|'validFrom':'2026-01-01'|CLAIM_MISMATCH_NBF",
        "'credentialSubject':{'id':'did:example:1',|'credentialSubject':{|CLAIM_MISMATCH_SUB",
      })
  void claim_that_is_missing_or_differs_is_refused(String part, String other, String code)
      throws CheckFailure {
    String payload = claimed().replace(part, other.strip());
    assertThat(payload).isNotEqualTo(claimed());

    var proof = JwtProof.read(made(header("ES256"), payload, P256, "ES256"));

    proof.verifySignature(P256.getPublic());
    assertThat(proof.claimFailures()).extracting(CheckFailure::code).containsExactly(code);
    assertThatThrownBy(() -> proof.verify(P256.getPublic()))
        .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo(code));
  }

  @Test
  void equal_instants_in_other_words_agree() throws CheckFailure {
    String payload = claimed().replace("1767225600", "1.7672256e9");
    JwtProof.read(made(header("ES256"), payload, P256, "ES256")).verify(P256.getPublic());
  }

  @Test
  void credential_of_version_1_1_lies_in_the_claim_vc() throws CheckFailure {
    String credential =
        CREDENTIAL
            .replace(
                "https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1")
            .replace("validFrom", "issuanceDate")
            .replace("validUntil", "expirationDate");
    String payload = "{'vc':" + credential + "," + CLAIMS + "}";

    var proof = JwtProof.read(made(header("ES256"), payload, P256, "ES256"));

    proof.verify(P256.getPublic());
    assertThat(proof.credential()).isEqualTo(object(credential));
    assertRefused(header("ES256"), credential, "CLAIM_MISMATCH_VC");
    assertRefused(
        header("ES256"),
        credential.replace("{'@context'", "{'vc':7,'@context'"),
        "CLAIM_MISMATCH_VC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'vc':{}", "'vc':7", "'vc':{'@context':['https://www.w3.org/ns/credentials/v2']}"})
  void second_credential_in_the_claim_vc_is_refused(String vc) {
    assertRefused(
        header("ES256"),
        claimed().replace("{'@context'", "{" + vc + ",'@context'"),
        "CLAIM_MISMATCH_VC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "01:00:00+01:00|01:00:00.5+01:00|`` ",
        "'id':'urn:uuid:7',|`` |no id",
        "'id':'did:example:1',|`` |no subject",
        "{'@context'|{'nbf':1,'@context'|own claim",
        "'2027-01-01T00:00:00Z'|'soon'|no date"
      })
  void credential_that_cannot_be_a_jwt_is_not_signed(String part, String other, String flaw) {
    var credential = object(CREDENTIAL.replace(part, other.strip()));
    assertThat(credential).isNotEqualTo(object(CREDENTIAL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JwtProof.sign(credential, "ES256", KID, JwtKeys.signer("ES256", P256)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "HS256", "PS256", "ES384"})
  void other_algorithms_do_not_sign(String alg) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JwtProof.sign(object(CREDENTIAL), alg, KID, data -> new byte[64]));
  }

  @Test
  void signature_in_der_is_not_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JwtProof.sign(object(CREDENTIAL), "ES256", KID, d -> new byte[71]));
  }

  @Tag("slow")
  @Test
  void damaged_tokens_are_refused_and_nothing_else_happens() {
    List<byte[]> seeds =
        List.of(
            made(header("ES256"), claimed(), P256, "ES256").getBytes(UTF_8),
            made(header("EdDSA"), claimed(), ED25519, "EdDSA").getBytes(UTF_8));
    int accepted =
        Mutations.feed(
            7, 5_000, seeds, s -> JwtProof.read(new String(s, UTF_8)).verify(P256.getPublic()));
    assertThat(accepted).isLessThan(5);
  }

  @Tag("slow")
  @Test
  void damaged_payloads_under_a_good_signature_are_refused_and_nothing_else_happens() {
    List<byte[]> seeds = List.of(json(claimed()), json(header("ES256")));
    Mutations.feed(
        8,
        5_000,
        seeds,
        sample -> {
          String input = CompactJws.signingInput(json(header("ES256")), sample);
          JwtProof.read(input + ".AAAA").claimFailures();
          JwtProof.read(CompactJws.signingInput(sample, json(claimed())) + ".AAAA");
        });
  }

  private static String claimed() {
    return CREDENTIAL.substring(0, CREDENTIAL.length() - 1) + "," + CLAIMS + "}";
  }

  private static String header(String alg) {
    return "{'alg':'" + alg + "','kid':'" + KID + "','typ':'JWT'}";
  }

  private static String made(String header, String payload, KeyPair pair, String alg) {
    String input = CompactJws.signingInput(json(header), json(payload));
    return input + "." + Base64Url.encode(JwtKeys.signer(alg, pair).sign(input.getBytes(UTF_8)));
  }

  private static void assertRefused(String header, String payload, String code) {
    String jws = made(header, payload, P256, "ES256");
    assertThatThrownBy(() -> JwtProof.read(jws))
        .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo(code));
  }

  private static byte[] json(String text) {
    return text.replace('\'', '"').getBytes(UTF_8);
  }

  private static JsonObject object(String text) {
    try {
      return StrictJson.readObject(json(text));
    } catch (CheckFailure e) {
      throw new AssertionError(text, e);
    }
  }
}
