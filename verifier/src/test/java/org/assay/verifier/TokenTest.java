package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.function.UnaryOperator;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Test;

/** Badges in the form of a JSON Web Token. */
class TokenTest {

  private final SampleNetwork network = SampleNetwork.healthy();

  @Test
  void good_token_is_verified() {
    Verdict verdict = network.verify(SampleBadge.ISSUER.jwt(SampleBadge.unsigned()));

    assertThat(verdict.isVerified()).as(new VerdictText(false).write("token", verdict)).isTrue();
    assertThat(verdict.findings("parsing").get(0).evidence()).containsEntry("form", "COMPACT_JWS");
  }

  @Test
  void token_that_claims_to_need_no_signature_is_refuted() {
    String forged = token("{'alg':'none','kid':'" + SampleBadge.ISSUER.keyId() + "'}", p -> p);

    refuted(forged, "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @Test
  void token_with_an_unknown_header_member_is_refuted() {
    String kid = SampleBadge.ISSUER.keyId();
    String forged = token("{'alg':'EdDSA','kid':'" + kid + "','crit':['b64']}", p -> p);

    refuted(forged, "CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  @Test
  void token_whose_claim_contradicts_the_credential_is_refuted() {
    refuted(claims(p -> Edit.set(p, "/sub", "did:example:other")), "CLAIM_MISMATCH_SUB");
    refuted(
        claims(p -> Edit.set(p, "/exp", Json.createValue(4_000_000_000L))), "CLAIM_MISMATCH_EXP");
    refuted(claims(p -> Edit.remove(p, "/jti")), "CLAIM_MISSING_JTI");
  }

  @Test
  void token_signed_by_a_key_of_its_own_header_is_refuted() {
    SampleIssuer thief = new SampleIssuer(2);
    refuted(thief.jwt(SampleBadge.unsigned()), "KEY_PROVENANCE_ERROR");
  }

  @Test
  void bad_proof_inside_a_good_token_is_not_overlooked() {
    JsonObject inner = SampleBadge.ISSUER.sign(SampleBadge.unsigned());
    assertThat(network.verify(SampleBadge.ISSUER.jwt(inner)).isVerified()).isTrue();

    String spoiled = SampleBadge.ISSUER.jwt(FlawsTest.flip(inner, "/proof/0/proofValue"));

    refuted(spoiled, "PROOF_VERIFICATION_ERROR");
  }

  @Test
  void more_proofs_inside_a_good_token_than_are_looked_at_leave_it_open() {
    JsonObject inner = SampleBadge.unsigned();
    for (int i = 0; i < 9; i++) {
      inner = SampleBadge.ISSUER.sign(inner);
    }

    Verdict verdict = network.verify(SampleBadge.ISSUER.jwt(inner));

    assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(verdict.findings("proof")).extracting(Finding::code).contains("NOT_CHECKED");
  }

  private void refuted(String token, String code) {
    Verdict verdict = network.verify(token);
    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.findings("proof")).extracting(Finding::code).contains(code);
  }

  private static String claims(UnaryOperator<JsonObject> change) {
    String header = "{'alg':'EdDSA','kid':'" + SampleBadge.ISSUER.keyId() + "','typ':'JWT'}";
    return token(header, change);
  }

  /** Signs a token whose header and payload are at odds with the rules. */
  private static String token(String header, UnaryOperator<JsonObject> change) {
    String good = SampleBadge.ISSUER.jwt(SampleBadge.unsigned()).split("\\.")[1];
    JsonObject payload = Standards.json(new String(Base64Url.decode(good).get(), UTF_8));
    String input =
        Base64Url.encode(header.replace('\'', '"').getBytes(UTF_8))
            + "."
            + Base64Url.encode(change.apply(payload).toString().getBytes(UTF_8));
    return input + "." + Base64Url.encode(SampleBadge.ISSUER.signature(input.getBytes(UTF_8)));
  }
}
