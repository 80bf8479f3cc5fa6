package org.assay.verifier;

import static org.assay.verifier.SampleBadge.INDEX;
import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleBadge.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.status.BitstringStatusList;
import org.junit.jupiter.api.Test;

class StatusTest {

  private final JsonObject badge = ISSUER.sign(SampleBadge.unsigned());
  private final SampleNetwork network = new SampleNetwork();

  @Test
  void badge_whose_bit_is_not_set_is_not_revoked() {
    BitstringStatusList all = SampleNetwork.noneSet().with(INDEX - 1).with(INDEX + 1);
    network.put(LIST, ISSUER.sign(SampleNetwork.list(all)));

    Finding status = status(Decision.VERIFIED, "OK");

    assertThat(status.message()).isEqualTo("The credential is not revoked.");
    assertThat(status.evidence())
        .containsEntry("statusListCredential", LIST)
        .containsEntry("statusListIndex", "4711");
  }

  @Test
  void badge_whose_bit_is_set_is_refuted_as_revoked() {
    network.put(LIST, ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet().with(INDEX))));

    status(Decision.REFUTED, "REVOKED");
  }

  @Test
  void list_as_token_is_read_as_well() {
    network.put(LIST, ISSUER.jwt(SampleNetwork.list(SampleNetwork.noneSet().with(INDEX))));

    status(Decision.REFUTED, "REVOKED");
  }

  @Test
  void unreachable_list_leaves_the_badge_undetermined() {
    status(Decision.UNDETERMINED, "STATUS_RETRIEVAL_ERROR");
  }

  @Test
  void list_that_is_no_json_leaves_the_badge_undetermined() {
    network.put(LIST, "<html>moved</html>");

    status(Decision.UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void list_with_a_bad_proof_is_not_believed() {
    JsonObject list = ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet()));
    network.put(LIST, FlawsTest.flip(list, "/proof/0/proofValue"));

    status(Decision.UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void list_without_proof_is_not_believed() {
    network.put(LIST, SampleNetwork.list(SampleNetwork.noneSet()));

    status(Decision.UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void list_of_somebody_else_is_not_believed() {
    SampleIssuer other = new SampleIssuer(2);
    JsonObject list = SampleNetwork.list(SampleNetwork.noneSet());
    network.put(LIST, other.sign(Edit.set(list, "/issuer", other.id())));

    status(Decision.UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void list_for_another_purpose_does_not_answer() {
    network.put(LIST, ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet(), "suspension")));

    status(Decision.UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void another_list_of_the_same_issuer_does_not_answer() {
    JsonObject list = SampleNetwork.list(SampleNetwork.noneSet());
    network.put(LIST, ISSUER.sign(Edit.set(list, "/id", LIST + "0")));

    status(Decision.UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void expired_list_does_not_answer() {
    JsonObject list = SampleNetwork.list(SampleNetwork.noneSet());
    network.put(LIST, ISSUER.sign(Edit.set(list, "/validUntil", "2026-05-01T00:00:00Z")));

    status(Decision.UNDETERMINED, "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void list_that_is_too_short_does_not_answer() {
    JsonObject list = SampleNetwork.list(SampleNetwork.noneSet());
    String tiny = "uH4sIAAAAAAAA_2NgAAMABAAB__8";
    network.put(LIST, ISSUER.sign(Edit.set(list, "/credentialSubject/encodedList", tiny)));

    assertThat(network.verify(badge).decision()).isEqualTo(Decision.UNDETERMINED);
  }

  @Test
  void index_beyond_the_list_leaves_the_badge_undetermined() {
    network.put(LIST, ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet())));
    JsonObject beyond =
        SampleBadge.plain()
            .credentialStatus(BitstringStatusListEntry.revocation(LIST, 131_072))
            .build()
            .toJson();

    assertThat(finding(network.verify(ISSUER.sign(beyond)), Decision.UNDETERMINED).code())
        .isEqualTo("RANGE_ERROR");
  }

  @Test
  void index_written_as_number_is_refused() {
    JsonObject numeric =
        Edit.set(SampleBadge.unsigned(), "/credentialStatus/statusListIndex", Json.createValue(7));

    assertThat(finding(network.verify(ISSUER.sign(numeric)), Decision.REFUTED).code())
        .isEqualTo("NUMERIC_STATUS_LIST_INDEX");
  }

  @Test
  void every_entry_of_an_array_counts() {
    JsonObject entry = SampleBadge.unsigned().getJsonObject("credentialStatus");
    JsonObject second = Edit.set(Edit.set(entry, "/statusListIndex", "9"), "/id", LIST + "#9");
    JsonObject two =
        Edit.set(
            SampleBadge.unsigned(),
            "/credentialStatus",
            Json.createArrayBuilder().add(entry).add(second).build());
    network.put(LIST, ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet().with(9))));

    assertThat(network.verify(ISSUER.sign(two)).findings("status"))
        .extracting(Finding::code)
        .containsExactly("OK", "REVOKED");
  }

  @Test
  void suspended_badge_is_refuted_as_suspended() {
    network.put(
        LIST, ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet().with(3), "suspension")));

    assertThat(finding(network.verify(withPurpose("suspension")), Decision.REFUTED).code())
        .isEqualTo("SUSPENDED");
  }

  @Test
  void newer_form_is_mentioned_and_refutes_nothing() {
    network.put(LIST, ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet().with(3), "refresh")));

    assertThat(finding(network.verify(withPurpose("refresh")), Decision.VERIFIED).message())
        .isEqualTo("A newer form of the credential can be had.");
  }

  @Test
  void forged_badge_does_not_make_the_verifier_fetch_its_list() {
    Verdict verdict = network.verify(Edit.set(badge, "/name", "Forged"));

    assertThat(network.asked()).isEmpty();
    assertThat(finding(verdict, Decision.REFUTED).code()).isEqualTo("NOT_CHECKED");
  }

  private JsonObject withPurpose(String purpose) {
    return ISSUER.sign(
        SampleBadge.plain()
            .credentialStatus(new BitstringStatusListEntry(LIST, 3, purpose, 1))
            .build()
            .toJson());
  }

  private Finding status(Decision decision, String code) {
    Finding finding = finding(network.verify(badge), decision);
    assertThat(finding.code()).isEqualTo(code);
    return finding;
  }

  private static Finding finding(Verdict verdict, Decision decision) {
    assertThat(verdict.decision())
        .as(new VerdictText(false).write("badge", verdict))
        .isEqualTo(decision);
    return verdict.findings("status").get(0);
  }
}
