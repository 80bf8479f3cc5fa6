package org.assay.verifier.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.assay.verifier.Outcome;
import org.assay.verifier.proof.JwtKeys;
import org.assay.verifier.proof.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holder's proof, and what can be wrong with it. */
class KeyBindingTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private static final String AUDIENCE = "https://verifier.example";
  private static final String NONCE = "n-1";
  private static final String HEADER = "{'alg':'ES256','typ':'kb+jwt'}";
  private static final String NAME = Selective.disclosure("['s1','name','Ada']");
  private static final String SHOWN =
      Selective.made(
          "{'vct':'urn:t'," + Selective.cnf() + ",'_sd':['" + Selective.digest(NAME) + "']}", NAME);

  @Test
  void bound_credential_is_the_holders_here_and_now() throws CheckFailure {
    String bound = SdJwtWriter.bind(SHOWN, AUDIENCE, NONCE, NOW, "ES256", Selective.holder());

    KeyBinding binding = SdJwt.read(bound).keyBinding().orElseThrow();
    binding.verify();
    binding.requireOccasion(AUDIENCE, NONCE, NOW.plusSeconds(30));

    assertThat(SdJwt.read(SHOWN).keyBinding()).isEmpty();
    assertThat(SdJwt.read(SHOWN).hasHolderKey()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SdJwtWriter.bind(bound, AUDIENCE, NONCE, NOW, "ES256", Selective.holder()));
  }

  @Test
  void proof_does_not_cover_another_choice_of_claims() throws CheckFailure {
    String bound = SdJwtWriter.bind(SHOWN, AUDIENCE, NONCE, NOW, "ES256", Selective.holder());
    String proof = bound.substring(bound.lastIndexOf('~') + 1);
    String less = SdJwtWriter.present(SHOWN, Set.of());
    assertThat(less).isNotEqualTo(SHOWN);

    assertBad(less + proof, "KEY_BINDING_MISMATCH", Outcome.REFUTED);
  }

  @Test
  void proof_with_another_key_is_refuted() throws CheckFailure {
    String bound = SdJwtWriter.bind(SHOWN, AUDIENCE, NONCE, NOW, "ES256", Selective.issuer());
    assertBad(bound, "PROOF_VERIFICATION_ERROR", Outcome.REFUTED);
    var ed25519 = JwtKeys.signer("EdDSA", JwtKeys.make("Ed25519", ""));
    assertBad(
        SdJwtWriter.bind(SHOWN, AUDIENCE, NONCE, NOW, "EdDSA", ed25519),
        "CRYPTOGRAPHIC_SECURITY_ERROR",
        Outcome.REFUTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'cnf':{'kid':'k'}|KEY_BINDING_KEY_UNSUPPORTED|UNDETERMINED",
        "'cnf':7|KEY_BINDING_KEY_MISSING|REFUTED",
        "'a':1|KEY_BINDING_KEY_MISSING|REFUTED",
        "'cnf':{'jwk':{}}|INVALID_VERIFICATION_METHOD|REFUTED",
        "'cnf':{'jwk':{'kty':'oct','k':'AA'}}|CRYPTOGRAPHIC_SECURITY_ERROR|REFUTED"
      })
  void proof_without_a_usable_key_of_the_holder_is_not_good(
      String member, String code, Outcome outcome) throws CheckFailure {
    String shown = Selective.made("{'vct':'urn:t'," + member + "}");
    assertBad(
        SdJwtWriter.bind(shown, AUDIENCE, NONCE, NOW, "ES256", Selective.holder()), code, outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aud", "nonce", "sd_hash", "iat"})
  void proof_that_lacks_a_claim_is_refuted(String claim) {
    String without = payload(SHOWN).replaceFirst("'" + claim + "':('[^']*'|\\d+),?", "");
    assertThat(without).isNotEqualTo(payload(SHOWN));
    assertBad(
        proof(HEADER, without.replace(",}", "}")), "KEY_BINDING_CLAIM_MISSING", Outcome.REFUTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'nonce':'n-1'|'nonce':7|KEY_BINDING_CLAIM_MISSING",
        "'aud':'https://verifier.example'|'aud':['https://verifier.example']|KEY_BINDING_CLAIM_MISSING",
        "'iat':1780272000|'iat':'1780272000'|MALFORMED_VALUE_ERROR",
        "'sd_hash':'|'sd_hash':'A|KEY_BINDING_MISMATCH"
      })
  void claim_of_another_form_is_refuted(String part, String other, String code) {
    String changed = payload(SHOWN).replace(part, other);
    assertThat(changed).isNotEqualTo(payload(SHOWN));
    assertBad(proof(HEADER, changed), code, Outcome.REFUTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'alg':'none','typ':'kb+jwt'}",
        "{'alg':'HS256','typ':'kb+jwt'}",
        "{'alg':'ES256'}",
        "{'alg':'ES256','typ':'JWT'}",
        "{'alg':'ES256','typ':'vc+jwt'}",
        "{'alg':'ES256','typ':'vp+jwt'}",
        "{'alg':'ES256','typ':'dc+sd-jwt'}",
        "{'alg':'ES256','typ':'kb+jwt','crit':['x'],'x':1}",
        "{'alg':'ES256','typ':'kb+jwt','jwk':{}}",
        "{'alg':'ES256','typ':'kb+jwt','jku':'https://evil.example'}"
      })
  void proof_of_another_type_or_an_unsafe_one_is_not_read(String header) {
    assertThatThrownBy(() -> SdJwt.read(proof(header, payload(SHOWN))))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> assertThat(f.code()).isEqualTo("CRYPTOGRAPHIC_SECURITY_ERROR"));
  }

  @Test
  void holders_proof_is_no_credential_and_no_credential_a_proof() {
    String kb = Forge.token(HEADER, payload(SHOWN), Selective.holder());
    assertThatThrownBy(() -> SdJwt.read(kb + "~")).isInstanceOf(CheckFailure.class);
    String token = SHOWN.substring(0, SHOWN.indexOf('~'));
    assertThatThrownBy(() -> SdJwt.read(SHOWN + token)).isInstanceOf(CheckFailure.class);
    assertThatThrownBy(() -> SdJwt.read(SHOWN + SHOWN)).isInstanceOf(CheckFailure.class);
  }

  @Test
  void proof_for_another_occasion_is_refuted() throws CheckFailure {
    assertOccasion(AUDIENCE, NONCE, Duration.ZERO, "");
    assertOccasion("https://other.example", NONCE, Duration.ZERO, "INVALID_DOMAIN_ERROR");
    assertOccasion(AUDIENCE, "n-2", Duration.ZERO, "INVALID_CHALLENGE_ERROR");
    assertOccasion(AUDIENCE, NONCE, KeyBinding.MAX_AGE, "");
    assertOccasion(AUDIENCE, NONCE, KeyBinding.MAX_AGE.plusSeconds(1), "EXPIRED");
    assertOccasion(AUDIENCE, NONCE, Duration.ofMinutes(-5), "");
    assertOccasion(AUDIENCE, NONCE, Duration.ofMinutes(-6), "NOT_YET_VALID");
  }

  @Test
  void expired_proof_is_refuted() throws CheckFailure {
    String text = proof(HEADER, payload(SHOWN).replace("{", "{'exp':1780272005,"));
    KeyBinding binding = SdJwt.read(text).keyBinding().orElseThrow();
    binding.requireOccasion(AUDIENCE, NONCE, NOW);
    assertThatThrownBy(() -> binding.requireOccasion(AUDIENCE, NONCE, NOW.plusSeconds(5)))
        .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo("EXPIRED"));
  }

  private static void assertOccasion(String audience, String nonce, Duration later, String code)
      throws CheckFailure {
    KeyBinding binding = SdJwt.read(proof(HEADER, payload(SHOWN))).keyBinding().orElseThrow();
    binding.verify();
    if (code.isEmpty()) {
      binding.requireOccasion(audience, nonce, NOW.plus(later));
    } else {
      assertThatThrownBy(() -> binding.requireOccasion(audience, nonce, NOW.plus(later)))
          .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo(code));
    }
  }

  private static void assertBad(String text, String code, Outcome outcome) {
    assertThatThrownBy(() -> SdJwt.read(text).keyBinding().orElseThrow().verify())
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> {
              assertThat(f.code()).isEqualTo(code);
              assertThat(f.outcome()).isEqualTo(outcome);
            });
  }

  private static String payload(String shown) {
    return "{'iat':1780272000,'aud':'"
        + AUDIENCE
        + "','nonce':'"
        + NONCE
        + "','sd_hash':'"
        + Selective.digest(shown)
        + "'}";
  }

  private static String proof(String header, String payload) {
    Signer holder = Selective.holder();
    return SHOWN + Forge.token(header, payload, holder);
  }
}
