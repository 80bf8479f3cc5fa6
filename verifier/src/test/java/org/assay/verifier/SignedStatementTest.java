package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.Set;
import org.assay.verifier.key.JwkWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SignedStatementTest {

  private static final String KEYS = "https://academy.example.org/issuer/keys/";
  private static final String KID = KEYS + "abc-_1";
  private static final String TYPE = SignedStatement.RECEIPT;
  private static final SampleKey KEY = SampleKey.P256;

  /** The digest is that of {@code {"a":1,"b":[true]}}, made with another program. */
  private static final String PAYLOAD =
      "{\"sub\":\"Ada\",\"answer\":"
          + "\"sha-256:90eddf64b875cb5fa184bb12503cc7309b6ce21b175521a80bd8d83082bae604\"}";

  private final SampleNetwork network = new SampleNetwork().put(KID, jwk(KEY, "ES256"));

  @Test
  void statement_signed_with_a_published_key_is_read() throws CheckFailure {
    var statement = SignedStatement.verify(token(header("ES256", TYPE, KID)), TYPE, KEYS, network);

    assertThat(statement.keyId()).isEqualTo(KID);
    assertThat(statement.payload().getString("sub")).isEqualTo("Ada");
  }

  @Test
  void digest_covers_the_canonical_form_without_what_is_left_out() throws CheckFailure {
    var statement = SignedStatement.verify(token(header("ES256", TYPE, KID)), TYPE, KEYS, network);
    var receipt = Set.of("receipt");

    assertThat(
            statement.hasDigestOf(
                "answer", Edit.json("{'b': [true], 'receipt': 'x', 'a': 1.0}"), receipt))
        .isTrue();
    assertThat(statement.hasDigestOf("answer", Edit.json("{'a': 2, 'b': [true]}"), receipt))
        .isFalse();
    assertThat(statement.hasDigestOf("answer", Edit.json("{'a':1,'b':[true],'c':0}"), receipt))
        .isFalse();
    assertThat(statement.hasDigestOf("sub", Edit.json("{'a': 1, 'b': [true]}"), receipt)).isFalse();
  }

  @Test
  void altered_statement_is_refuted() {
    var parts = token(header("ES256", TYPE, KID)).split("\\.");
    var other = SampleKey.P256.token(header("ES256", TYPE, KID), "{\"sub\":\"Eve\"}").split("\\.");

    assertRefused(
        "PROOF_VERIFICATION_ERROR", () -> verify(parts[0] + "." + other[1] + "." + parts[2]));
  }

  @Test
  void statement_of_another_key_than_the_published_one_is_refuted() {
    network.put(KID, jwk(new SampleKey(SampleKey.P384.publicKey(), SampleKey.P384.signer()), ""));
    assertRefused("CRYPTOGRAPHIC_SECURITY_ERROR", () -> verify(token(header("ES256", TYPE, KID))));
  }

  @Test
  void key_elsewhere_is_not_even_fetched() {
    for (var kid :
        new String[] {
          "https://eve.example.org/issuer/keys/abc",
          KEYS,
          KEYS + "../abc",
          KEYS + "a?b",
          "",
          KEYS + "ä"
        }) {
      assertRefused("KEY_PROVENANCE_ERROR", () -> verify(token(header("ES256", TYPE, kid))));
    }
    assertThat(network.asked()).isEmpty();
  }

  @Test
  void address_of_keys_without_a_slash_at_its_end_is_no_address_of_keys() {
    assertRefused(
        "KEY_PROVENANCE_ERROR",
        () ->
            SignedStatement.verify(
                token(header("ES256", TYPE, "https://academy.example.org.eve")),
                TYPE,
                "https://academy.example.org",
                network));
  }

  @Test
  void something_else_signed_with_the_same_key_is_refuted() {
    assertRefused("UNEXPECTED_TYPE", () -> verify(token(header("ES256", "vc+jwt", KID))));
    assertRefused(
        "UNEXPECTED_TYPE", () -> verify(token("{\"alg\":\"ES256\",\"kid\":\"" + KID + "\"}")));
  }

  @Test
  void key_meant_for_another_algorithm_is_refuted() {
    network.put(KID, jwk(SampleKey.RSA, "PS256"));
    assertRefused(
        "CRYPTOGRAPHIC_SECURITY_ERROR",
        () -> verify(SampleKey.RSA.token(header("RS256", TYPE, KID), PAYLOAD)));
  }

  @Test
  void key_that_cannot_be_had_leaves_it_open() {
    assertThatThrownBy(() -> verify(token(header("ES256", TYPE, KEYS + "gone"))))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            failure -> assertThat(failure.outcome()).isEqualTo(Outcome.UNDETERMINED));
  }

  @Test
  void no_signature_and_no_algorithm_are_refuted() {
    assertRefused("PARSING_ERROR", () -> verify("abc"));
    assertRefused("CRYPTOGRAPHIC_SECURITY_ERROR", () -> verify(token(header("none", TYPE, KID))));
  }

  private void verify(String text) throws CheckFailure {
    SignedStatement.verify(text, TYPE, KEYS, network);
  }

  private static void assertRefused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            CheckFailure.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(code);
              assertThat(failure.outcome()).isEqualTo(Outcome.REFUTED);
            });
  }

  private static String token(String header) {
    return KEY.token(header, PAYLOAD);
  }

  private static String header(String alg, String typ, String kid) {
    return "{\"alg\":\"%s\",\"typ\":\"%s\",\"kid\":\"%s\"}".formatted(alg, typ, kid);
  }

  private static String jwk(SampleKey key, String alg) {
    JsonObject jwk = JwkWriter.write(key.publicKey(), KID);
    return (alg.isEmpty() ? jwk : Edit.set(jwk, "/alg", alg)).toString();
  }
}
