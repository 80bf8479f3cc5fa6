package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SampleTokens.assertFlaw;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.security.KeyPair;
import org.assay.verifier.carrier.Envelope;
import org.assay.verifier.key.DidJwk;
import org.assay.verifier.key.JwkWriter;
import org.assay.verifier.proof.JwtKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Badges secured with VC-JOSE-COSE. */
class VcJoseCoseTest {

  private static final KeyPair P256 = JwtKeys.make("EC", "secp256r1");
  private static final KeyPair RSA = JwtKeys.make("RSA", "");
  private static final String ISSUER = "https://badges.example.org/issuer";
  private static final String JWKS = "https://badges.example.org/.well-known/jwks.json";
  private static final String KID = JWKS + "#k1";

  private final SampleNetwork network = SampleNetwork.healthy();

  @Test
  void token_for_an_audience_is_verified_by_it_alone() {
    String token =
        SampleTokens.vcJwt(
            Edit.set(SampleBadge.withoutStatus(), "/aud", "https://verifier.example"));
    Expectations audience = Expectations.none().domain("https://verifier.example");
    Verifier verifier = SampleNetwork.healthy().verifier();

    assertThat(verifier.verify(token.getBytes(UTF_8), audience).isVerified()).isTrue();
    assertThat(verifier.verify(token.getBytes(UTF_8)).isVerified()).isFalse();
    String badge = SampleBadge.ISSUER.jwt(SampleBadge.withoutStatus());
    assertThat(verifier.verify(badge.getBytes(UTF_8), audience).isVerified()).isFalse();
    JsonObject payload =
        Edit.set(SampleKey.payload(SampleBadge.withoutStatus()), "/aud", "https://other.example");
    JsonObject header = Edit.set(Edit.json("{'alg':'EdDSA'}"), "/kid", SampleBadge.ISSUER.keyId());
    assertThat(Fault.judge(SampleKey.ED25519.token(header, payload)).isVerified())
        .as("in a badge's token the claim has no meaning")
        .isTrue();
  }

  @Test
  void good_token_is_verified_and_names_its_profile() {
    Verdict verdict = network.verify(SampleTokens.vcJwt(SampleBadge.unsigned()));

    assertThat(verdict.isVerified()).as(new VerdictText(false).write("token", verdict)).isTrue();
    assertThat(verdict.kind()).contains(Kind.OPEN_BADGE);
    assertThat(verdict.findings("proof").get(0).evidence())
        .containsEntry("profile", "VC_JOSE_COSE")
        .containsEntry("algorithm", "EdDSA");
    Verdict older = network.verify(SampleBadge.ISSUER.jwt(SampleBadge.unsigned()));
    assertThat(older.findings("proof").get(0).evidence()).containsEntry("profile", "OPEN_BADGES");
  }

  @Test
  void token_in_an_envelope_is_judged_as_itself() {
    String token = SampleTokens.vcJwt(SampleBadge.unsigned());
    JsonObject envelope = new Envelope(Envelope.Kind.VC_JWT, token).write();

    Verdict verdict = network.verify(envelope);

    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.claims().orElseThrow().name()).contains("Cloud practitioner");
    Verdict added = network.verify(Edit.set(envelope, "/name", "unsigned"));
    assertThat(added.decision()).isEqualTo(REFUTED);
    assertThat(network.verify(token.replace(".", ".A")).isVerified()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "PS256", "ES256", "EdDSA"})
  void issuer_may_be_a_did_jwk(String alg) {
    KeyPair pair =
        alg.equals("ES256") ? P256 : alg.equals("EdDSA") ? JwtKeys.make("Ed25519", "") : RSA;
    String did = DidJwk.write(pair.getPublic());
    String token = token(header(alg, did + "#0"), badge(did).toString(), alg, pair);
    assertThat(network.verify(token).isVerified()).isTrue();
    String bare = token("{'alg':'" + alg + "','typ':'vc+jwt'}", badge(did).toString(), alg, pair);
    assertThat(network.verify(bare).isVerified()).isTrue();
  }

  @Test
  void key_may_lie_in_the_issuers_set_or_metadata() {
    network.put(JWKS, jwks("k1", ""));
    assertThat(verdict(header("ES256", KID)).isVerified()).isTrue();
    assertThat(verdict(header("ES256", KID.replace("#k1", "#k2"))).decision()).isEqualTo(REFUTED);

    network.put(
        "https://badges.example.org/.well-known/jwt-vc-issuer/issuer",
        Forge.json("{'issuer':'" + ISSUER + "','jwks':" + jwks("short", "") + "}"));
    assertThat(verdict(header("ES256", "short")).isVerified()).isTrue();
    assertThat(verdict(header("ES256", "other")).decision()).isEqualTo(REFUTED);
  }

  @Test
  void key_in_the_header_counts_only_if_the_issuers_set_holds_it() {
    String jwk = JwkWriter.write(P256.getPublic(), "x").toString();
    String header = "{'alg':'ES256','typ':'vc+jwt','jwk':" + jwk + "}";
    network.put(JWKS, jwks("x", ""));
    assertThat(verdict(header).isVerified()).isTrue();

    network.put(JWKS, "{\"keys\":[]}");
    assertFlaw(verdict(header), REFUTED, "KEY_PROVENANCE_ERROR");
    assertFlaw(
        network.verify(
            token(header, badge("did:web:badges.example.org").toString(), "ES256", P256)),
        REFUTED,
        "KEY_PROVENANCE_ERROR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'alg':'PS256'|CRYPTOGRAPHIC_SECURITY_ERROR",
        "'iss':'https://evil.example'|KEY_PROVENANCE_ERROR",
        "'use':'enc'|KEY_PROVENANCE_ERROR",
        "'key_ops':['sign']|KEY_PROVENANCE_ERROR",
        "'d':'AA'|KEY_PROVENANCE_ERROR"
      })
  void key_that_is_not_meant_for_this_is_refused(String member, String code) {
    String jwk = JwkWriter.write(RSA.getPublic(), "k1").toString().replace('"', '\'');
    String set = jwk.replace(",'use':'sig'", "").replace("}", "," + member + "}");
    network.put(JWKS, Forge.json("{'keys':[" + set + "]}"));
    assertFlaw(
        network.verify(token(header("RS256", KID), badge(ISSUER).toString(), "RS256", RSA)),
        REFUTED,
        code);
  }

  @Test
  void algorithm_of_another_kind_of_key_is_refused() {
    network.put(JWKS, jwks("k1", ""));
    assertFlaw(
        network.verify(token(header("RS256", KID), badge(ISSUER).toString(), "RS256", RSA)),
        REFUTED,
        "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'alg':'none','typ':'vc+jwt'}|CRYPTOGRAPHIC_SECURITY_ERROR",
        "{'alg':'HS256','typ':'vc+jwt'}|CRYPTOGRAPHIC_SECURITY_ERROR",
        "{'alg':'ES256','typ':'vc+jwt','kid':'K','crit':['x'],'x':1}|CRYPTOGRAPHIC_SECURITY_ERROR",
        "{'alg':'ES256','typ':'vc+jwt','kid':'K','jku':'https://evil.example'}|CRYPTOGRAPHIC_SECURITY_ERROR",
        "{'alg':'ES256','typ':'vc+jwt','kid':'K','x5u':'https://evil.example'}|CRYPTOGRAPHIC_SECURITY_ERROR",
        "{'alg':'ES256','typ':'vp+jwt','kid':'K'}|CRYPTOGRAPHIC_SECURITY_ERROR",
        "{'alg':'ES256','typ':'kb+jwt','kid':'K'}|CRYPTOGRAPHIC_SECURITY_ERROR",
        "{'alg':'ES256','typ':'dc+sd-jwt','kid':'K'}|CRYPTOGRAPHIC_SECURITY_ERROR",
        "{'alg':'ES256','typ':'JWT','kid':'K'}|CLAIM_MISSING_ISS",
        "{'alg':'ES256','typ':'vc+jwt','kid':'K','iss':'https://evil.example'}|CLAIM_MISMATCH_ISS",
        "{'alg':'ES384','typ':'vc+jwt','kid':'K'}|CRYPTOGRAPHIC_SECURITY_ERROR"
      })
  void header_with_a_flaw_is_refuted(String header, String code) {
    network.put(JWKS, jwks("k1", ""));
    assertThat(verdict(header("ES256", KID)).isVerified()).isTrue();
    assertFlaw(verdict(header.replace("'K'", "'" + KID + "'")), REFUTED, code);
  }

  @ParameterizedTest
  @CsvSource({
    "/vc,{},CLAIM_MISMATCH_VC",
    "/iss,'\"https://evil.example\"',CLAIM_MISMATCH_ISS",
    "/sub,'\"did:example:other\"',CLAIM_MISMATCH_SUB",
    "/jti,'\"urn:other\"',CLAIM_MISMATCH_JTI",
    "/exp,1780315200,EXPIRED",
    "/nbf,1780315201,NOT_YET_VALID",
    "/iat,1780315501,NOT_YET_VALID",
    "/exp,'\"soon\"',MALFORMED_VALUE_ERROR"
  })
  void claim_with_a_flaw_is_refuted(String pointer, String value, String code) {
    JsonObject some = Edit.json("{'x':" + value + "}");
    JsonObject payload = Edit.set(SampleBadge.withoutStatus(), pointer, some.get("x"));
    String token =
        Forge.token(
            header("EdDSA", SampleBadge.ISSUER.keyId()),
            payload.toString(),
            SampleBadge.ISSUER::signature);
    assertFlaw(network.verify(token), REFUTED, code);
  }

  @Test
  void key_that_cannot_be_had_leaves_it_open() {
    assertFlaw(verdict(header("ES256", KID)), UNDETERMINED, "LOADING_ERROR");
    assertFlaw(verdict(header("ES256", "name")), UNDETERMINED, "LOADING_ERROR");
  }

  private static JsonObject badge(String issuer) {
    return Edit.set(SampleBadge.withoutStatus(), "/issuer/id", issuer);
  }

  private Verdict verdict(String header) {
    return network.verify(token(header, badge(ISSUER).toString(), "ES256", P256));
  }

  private static String header(String alg, String kid) {
    return "{'alg':'" + alg + "','kid':'" + kid + "','typ':'vc+jwt'}";
  }

  private static String jwks(String kid, String members) {
    return "{\"keys\":[" + JwkWriter.write(P256.getPublic(), kid) + members + "]}";
  }

  /** Members may hold apostrophes, so the payload comes in double quotes already. */
  private static String token(String header, String payload, String alg, KeyPair pair) {
    return Forge.token(header, payload, JwtKeys.signer(alg, pair));
  }
}
