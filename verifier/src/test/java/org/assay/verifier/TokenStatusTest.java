package org.assay.verifier;

import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.proof.SignedToken;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.status.TokenStatusList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards that name a token status list. */
class TokenStatusTest {

  private static final String URI = "https://badges.example.org/token-status/1";
  private static final String GOOD = "{'sub':'" + URI + "','iat':1767225600,'exp':1830297600}";

  private final SampleNetwork network = new SampleNetwork();

  @ParameterizedTest
  @CsvSource({
    "0,VERIFIED,OK",
    "1,REFUTED,REVOKED",
    "2,REFUTED,SUSPENDED",
    "3,UNDETERMINED,UNKNOWN_PURPOSE"
  })
  void status_in_the_list_decides(int status, Decision decision, String code) {
    network.put(URI, list(GOOD, status, SampleBadge.ISSUER));
    assertStatus("{'idx':5,'uri':'" + URI + "'}", decision, code);
  }

  @Test
  void badge_in_an_sd_jwt_may_name_such_a_list_too() {
    network.put(URI, list(GOOD, 1, SampleBadge.ISSUER));
    JsonObject badge =
        Edit.set(
            SampleBadge.withoutStatus(),
            "/status",
            Edit.json("{'status_list':{'idx':5,'uri':'" + URI + "'}}"));
    assertThat(network.verify(SampleTokens.vcSdJwt(badge)).decision()).isEqualTo(REFUTED);
    network.put(URI, list(GOOD, 0, SampleBadge.ISSUER));
    assertThat(network.verify(SampleTokens.vcSdJwt(badge)).decision()).isEqualTo(VERIFIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'sub':'https://badges.example.org/token-status/1'|'sub':'https://badges.example.org/x'",
        "'sub':'https://badges.example.org/token-status/1',|``",
        "'iat':1767225600,|``",
        "'exp':1830297600|'exp':1767225601",
        "'iat':1767225600|'iat':1830297600",
        "'iat':|'iss':'https://evil.example','iat':"
      })
  void list_with_a_flaw_leaves_it_open(String part, String other) {
    String claims = GOOD.replace(part, other);
    assertThat(claims).isNotEqualTo(GOOD);
    network.put(URI, list(claims, 0, SampleBadge.ISSUER));
    assertStatus("{'idx':5,'uri':'" + URI + "'}", UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void list_of_somebody_else_leaves_it_open() {
    network.put(URI, list(GOOD, 0, new SampleIssuer(2)));
    assertStatus("{'idx':5,'uri':'" + URI + "'}", UNDETERMINED, "STATUS_VERIFICATION_ERROR");
    network.put(URI, SampleBadge.ISSUER.jwt(SampleBadge.withoutStatus()));
    assertStatus("{'idx':5,'uri':'" + URI + "'}", UNDETERMINED, "STATUS_VERIFICATION_ERROR");
    network.put(URI, "<html>");
    assertStatus("{'idx':5,'uri':'" + URI + "'}", UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "expires, 2026-06-01T12:00:01Z, VERIFIED",
    "expires, 2026-06-01T12:00:00Z, UNDETERMINED",
    "revoked, 2026-05-01T00:00:00Z, UNDETERMINED"
  })
  void key_of_the_list_must_be_in_use(String member, String at, Decision decision) {
    SampleIssuer other = new SampleIssuer(5);
    JsonObject method =
        KeyLifeTest.didDocument(SampleDidWeb.DID, other)
            .getJsonArray("verificationMethod")
            .getJsonObject(0);
    String id = SampleDidWeb.DID + "#key-2";
    JsonObject second = Edit.set(Edit.set(method, "/id", id), "/" + member, at);
    network.put(
        SampleDidWeb.DOCUMENT,
        Edit.set(SampleDidWeb.document(), "/assertionMethod/-", second).toString());
    JsonObject payload =
        Edit.set(Edit.json(GOOD), "/status_list", TokenStatusList.of(2, new byte[8]).write());
    network.put(
        URI,
        SignedToken.sign(
            TokenProfile.STATUS_LIST, "EdDSA", Optional.of(id), payload, other::signature));
    JsonObject claims =
        Edit.set(
            Edit.set(SampleTokens.cardClaims(), "/iss", SampleDidWeb.DID),
            "/status",
            Edit.json("{'status_list':{'idx':5,'uri':'" + URI + "'}}"));
    String card =
        Forge.token(
                "{'alg':'EdDSA','typ':'dc+sd-jwt','kid':'" + SampleDidWeb.KEY + "'}",
                claims.toString(),
                SampleDidWeb.ISSUER::signature)
            + "~";
    assertThat(network.verify(card).decision()).isEqualTo(decision);
  }

  @Test
  void list_with_a_forged_signature_leaves_it_open() {
    String revoked = list(GOOD, 1, SampleBadge.ISSUER);
    String clear = list(GOOD, 0, SampleBadge.ISSUER);
    String signature = revoked.substring(revoked.lastIndexOf('.'));
    network.put(URI, clear.substring(0, clear.lastIndexOf('.')) + signature);

    assertStatus("{'idx':5,'uri':'" + URI + "'}", UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void first_entry_is_one_like_any_other() {
    network.put(URI, list(GOOD, 1, SampleBadge.ISSUER));
    assertStatus("{'idx':0,'uri':'" + URI + "'}", VERIFIED, "OK");
    assertStatus("{'idx':999999999999999,'uri':'" + URI + "'}", UNDETERMINED, "RANGE_ERROR");
  }

  @Test
  void status_of_a_second_kind_is_not_hidden_by_the_first() {
    network.put(URI, list(GOOD, 0, SampleBadge.ISSUER));
    JsonObject status =
        Edit.json("{'status_list':{'idx':5,'uri':'" + URI + "'},'status_of_tomorrow':{}}");
    JsonObject card = Edit.set(SampleTokens.cardClaims(), "/status", status);

    assertThat(network.verify(SampleTokens.card(card)).findings("status"))
        .extracting(Finding::code)
        .containsExactly("UNSUPPORTED_STATUS");
  }

  @Test
  void card_without_status_has_nothing_to_ask() {
    assertThat(network.verify(SampleTokens.card()).findings("status"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void list_that_cannot_be_had_leaves_it_open() {
    assertStatus("{'idx':5,'uri':'" + URI + "'}", UNDETERMINED, "STATUS_RETRIEVAL_ERROR");
    network.put(URI, list(GOOD, 0, SampleBadge.ISSUER));
    assertStatus("{'idx':500,'uri':'" + URI + "'}", UNDETERMINED, "RANGE_ERROR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'idx':-1,'uri':'U'}|REFUTED|MALFORMED_VALUE_ERROR",
        "{'idx':1.5,'uri':'U'}|REFUTED|MALFORMED_VALUE_ERROR",
        "{'idx':1e300,'uri':'U'}|REFUTED|MALFORMED_VALUE_ERROR",
        "{'idx':'5','uri':'U'}|REFUTED|MALFORMED_VALUE_ERROR",
        "{'uri':'U'}|REFUTED|MALFORMED_VALUE_ERROR",
        "{'idx':5}|REFUTED|MALFORMED_VALUE_ERROR",
        "{'idx':5,'uri':'nowhere'}|REFUTED|MALFORMED_VALUE_ERROR",
        "7|UNDETERMINED|UNSUPPORTED_STATUS"
      })
  void entry_with_a_flaw_is_not_good(String entry, Decision decision, String code) {
    network.put(URI, list(GOOD, 0, SampleBadge.ISSUER));
    assertStatus(entry.replace("'U'", "'" + URI + "'"), decision, code);
  }

  @Test
  void forged_card_makes_nobody_fetch_anything() {
    JsonObject claims =
        Edit.set(
            Edit.set(SampleTokens.cardClaims(), "/iss", new SampleIssuer(2).id()),
            "/status",
            Edit.json("{'status_list':{'idx':5,'uri':'" + URI + "'}}"));
    Verdict verdict = network.verify(SampleTokens.card(claims));
    assertThat(verdict.decision()).isEqualTo(REFUTED);
    assertThat(network.asked()).isEmpty();
  }

  private void assertStatus(String entry, Decision decision, String code) {
    JsonObject claims =
        Edit.set(SampleTokens.cardClaims(), "/status", Edit.json("{'status_list':" + entry + "}"));
    Verdict verdict = network.verify(SampleTokens.card(claims));
    assertThat(verdict.findings("status"))
        .as(new VerdictText(false).write("card", verdict))
        .extracting(Finding::code)
        .containsExactly(code);
    assertThat(verdict.decision()).isEqualTo(decision);
  }

  private static String list(String claims, int status, SampleIssuer issuer) {
    byte[] statuses = new byte[8];
    statuses[1] = (byte) (status << 2);
    JsonObject payload =
        Edit.set(
            Edit.json(claims.replace(",}", "}")),
            "/status_list",
            TokenStatusList.of(2, statuses).write());
    return SignedToken.sign(
        TokenProfile.STATUS_LIST, "EdDSA", Optional.of(issuer.keyId()), payload, issuer::signature);
  }
}
