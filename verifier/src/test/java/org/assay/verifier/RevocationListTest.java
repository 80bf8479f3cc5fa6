package org.assay.verifier;

import static org.assay.verifier.StatusSamples.answer;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list that Open Badges 3.0 names: plain JSON that nobody signed. */
class RevocationListTest {

  private static final String LIST = "https://badges.example.org/revocations";
  private static final String BADGE = "urn:uuid:0190a1de-0000-7000-8000-000000000001";
  private static final String ISSUER = SampleBadge.ISSUER.id();

  private final JsonObject badge =
      StatusSamples.badge("{'id':'%s','type':'1EdTechRevocationList'}".formatted(LIST));

  record Flaw(String name, String list, String cause) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"revokedCredential", "revokedCredentials"})
  void listed_badge_is_revoked_and_the_reason_is_the_issuers(String member) {
    Finding status =
        answer(
            verify(
                "{'id':'%s','issuer':'%s','%s':[{'id':'urn:x:1'},{'id':'%s','revoked':true,"
                        .formatted(LIST, ISSUER, member, BADGE)
                    + "'revocationReason':'Issued by mistake'}]}"),
            REFUTED);

    assertThat(status.code()).isEqualTo("REVOKED");
    assertThat(status.message())
        .isEqualTo("The issuer has revoked the credential, and says: “Issued by mistake”.");
    assertThat(status.evidence())
        .containsEntry("revocationList", LIST)
        .containsEntry("listIssuer", ISSUER)
        .containsEntry("revocationReason", "Issued by mistake")
        .containsEntry("listLoadedAt", "2026-06-01T12:00:00Z")
        .containsEntry("listAgeSeconds", "0");
  }

  @Test
  void long_reason_is_cut_between_two_characters() {
    String list = "{'revokedCredential':[{'id':'%s','revocationReason':'%s'}]}";

    Finding whole = answer(verify(list.formatted(BADGE, "x".repeat(500))), REFUTED);
    Finding cut = answer(verify(list.formatted(BADGE, "x".repeat(501))), REFUTED);
    Finding pair = answer(verify(list.formatted(BADGE, "x".repeat(499) + "🏅🏅")), REFUTED);

    assertThat(whole.evidence()).containsEntry("revocationReason", "x".repeat(500));
    assertThat(cut.evidence()).containsEntry("revocationReason", "x".repeat(500) + "…");
    assertThat(pair.evidence()).containsEntry("revocationReason", "x".repeat(499) + "…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'revokedCredential':[{'id':'BADGE'}]}",
        "{'revokedCredential':{'id':'BADGE'}}",
        "{'revokedCredential':[],'revokedCredentials':[{'id':'BADGE'}]}",
        "{'revokedCredential':[{'id':'BADGE','revoked':false},{'id':'BADGE','revoked':true}]}",
        "{'revokedCredential':[{'id':' BADGE '}]}",
        "{'revokedCredential':[{'id':'urn%3Auuid%3A0190a1de-0000-7000-8000-000000000001'}]}",
        "{'revokedCredential':['nonsense',{'id':'BADGE','revocationReason':7}]}",
        "{'issuer':{'id':'ISSUER','type':'Profile'},'revokedCredential':[{'id':'BADGE'}]}"
      })
  void badge_that_is_listed_in_whatever_form_is_revoked(String list) {
    assertThat(answer(verify(list), REFUTED).code()).isEqualTo("REVOKED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'revokedCredential':[]}",
        "{'revokedCredential':[{'id':'urn:x:1','revoked':true}]}",
        "{'revokedCredential':[{'id':'BADGE','revoked':false}]}",
        "{'revokedCredential':[{'id':'BADGE0'}]}",
        "{'id':'LIST','issuer':'ISSUER'}"
      })
  void badge_that_is_not_listed_is_good_with_the_warning_that_nobody_signed_that(String list) {
    Finding status = answer(verify(list), VERIFIED);

    assertThat(status.code()).isEqualTo("UNSIGNED_STATUS_LIST");
    assertThat(status.isWarning()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void flawed_list_never_says_that_a_badge_is_not_revoked(Flaw flaw) {
    Finding status = answer(verify(flaw.list()), UNDETERMINED);

    assertThat(status.code()).isEqualTo("STATUS_VERIFICATION_ERROR");
    assertThat(status.evidence()).containsEntry("cause", flaw.cause());
    assertThat(status.pointer()).isEqualTo("/credentialStatus");
  }

  static Stream<Flaw> flaws() {
    String malformed = "MALFORMED_VALUE_ERROR";
    return Stream.of(
        new Flaw("page", "<html>moved</html>", "PARSING_ERROR"),
        new Flaw("nothing", "", "PARSING_ERROR"),
        new Flaw("array", "[]", "PARSING_ERROR"),
        new Flaw("null", "null", "PARSING_ERROR"),
        new Flaw("cut off", "{'revokedCredential':[", "PARSING_ERROR"),
        new Flaw(
            "member twice",
            "{'revokedCredential':[],'revokedCredential':[{'id':'BADGE'}]}",
            "PARSING_ERROR"),
        new Flaw("empty object", "{}", malformed),
        new Flaw("error", "{'error':'not found'}", malformed),
        new Flaw("list of Open Badges 2", "{'revokedAssertions':['BADGE']}", malformed),
        new Flaw("issuer without list", "{'issuer':'ISSUER'}", malformed),
        new Flaw("issuer is a number", "{'issuer':7,'revokedCredential':[]}", malformed),
        new Flaw("issuer without id", "{'issuer':{},'revokedCredential':[]}", malformed),
        new Flaw("id is a number", "{'id':7,'revokedCredential':[]}", malformed),
        new Flaw("bare ids", "{'revokedCredential':['BADGE']}", malformed),
        new Flaw("text for a list", "{'revokedCredential':'BADGE'}", malformed),
        new Flaw("null for a list", "{'revokedCredential':null}", malformed),
        new Flaw("item without id", "{'revokedCredential':[{'revoked':true}]}", malformed),
        new Flaw(
            "revoked is a text",
            "{'revokedCredential':[{'id':'BADGE','revoked':'no'}]}",
            malformed),
        new Flaw(
            "revoked is null", "{'revokedCredential':[{'id':'BADGE','revoked':null}]}", malformed),
        new Flaw(
            "another issuer",
            "{'issuer':'did:example:other','revokedCredential':[]}",
            "STATUS_LIST_ISSUER_MISMATCH"),
        new Flaw(
            "another issuer who revokes",
            "{'issuer':'did:example:other','revokedCredential':[{'id':'BADGE'}]}",
            "STATUS_LIST_ISSUER_MISMATCH"),
        new Flaw(
            "another list", "{'id':'LIST2','revokedCredential':[]}", "STATUS_LIST_ID_MISMATCH"));
  }

  @Test
  void list_that_cannot_be_had_leaves_the_badge_undetermined() {
    Finding status = answer(new StatusNetwork().verify(badge), UNDETERMINED);

    assertThat(status.code()).isEqualTo("STATUS_RETRIEVAL_ERROR");
    assertThat(status.evidence()).containsEntry("cause", "LOADING_ERROR");
  }

  @Test
  void list_that_was_moved_to_another_host_is_believed_only_when_it_revokes() {
    String elsewhere = "https://elsewhere.example/revocations";

    assertThat(answer(moved(elsewhere, "{'revokedCredential':[]}"), UNDETERMINED).evidence())
        .containsEntry("cause", "STATUS_LIST_FOREIGN_HOST")
        .containsEntry("listLocation", elsewhere);
    assertThat(answer(moved(elsewhere, "{'revokedCredential':[{'id':'BADGE'}]}"), REFUTED).code())
        .isEqualTo("REVOKED");
    assertThat(answer(moved(LIST + "/v2", "{'revokedCredential':[]}"), VERIFIED).code())
        .isEqualTo("UNSIGNED_STATUS_LIST");
  }

  @Test
  void status_without_an_address_is_malformed() {
    JsonObject nowhere = StatusSamples.unsigned("{'type':'1EdTechRevocationList'}");

    assertThat(new StatusNetwork().verify(SampleBadge.ISSUER.sign(nowhere)).findings("status"))
        .extracting(Finding::code, Finding::outcome)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("MALFORMED_VALUE_ERROR", Outcome.REFUTED));
  }

  @Test
  void forged_badge_does_not_make_the_verifier_fetch_the_list() {
    var network = new StatusNetwork();

    network.verify(Edit.set(badge, "/name", "Forged"));

    assertThat(network.asked()).isEmpty();
  }

  private Verdict verify(String list) {
    return new StatusNetwork().put(LIST, filled(list)).verify(badge);
  }

  private Verdict moved(String location, String list) {
    return new StatusNetwork().put(LIST, location, filled(list), Duration.ZERO).verify(badge);
  }

  private static String filled(String list) {
    return list.replace('\'', '"')
        .replace("BADGE", BADGE)
        .replace("ISSUER", ISSUER)
        .replace("LIST", LIST);
  }
}
