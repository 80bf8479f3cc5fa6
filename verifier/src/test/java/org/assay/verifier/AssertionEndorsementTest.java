package org.assay.verifier;

import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.function.UnaryOperator;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;

/** Endorsements inside badges of Open Badges 2.0. */
class AssertionEndorsementTest {

  private static final String ORIGIN = "https://guild.example.com";
  private static final String ID = ORIGIN + "/endorsements/1";
  private static final String GUILD = ORIGIN + "/profile";

  private final SampleAssertion sample = SampleAssertion.hosted();

  AssertionEndorsementTest() {
    sample.web.put(GUILD, Edit.set(SampleAssertion.issuer(), "/id", GUILD));
    sample.web.put(ID, endorsement(SampleAssertion.BADGE));
    sample.edit(SampleAssertion.BADGE, b -> Edit.set(b, "/endorsement", Edit.array(ID)));
  }

  private static JsonObject endorsement(String about) {
    return Edit.json(
        """
        {'@context':'https://w3id.org/openbadges/v2','type':'Endorsement','id':'%s',
         'issuer':'%s','claim':{'id':'%s','endorsementComment':'Very good.'},
         'issuedOn':'2026-02-01T00:00:00Z','verification':{'type':'HostedBadge'}}
        """
            .formatted(ID, GUILD, about));
  }

  @Test
  void hosted_endorsement_is_judged_from_its_own_address() {
    is(VERIFIED, "OK");
    assertThat(sample.verdict().findings("endorsement").get(0).evidence())
        .containsEntry("endorser", GUILD);
    sample.web.put(ID, endorsement(SampleAssertion.ISSUER));
    is(VERIFIED, "OK");
    sample.web.put(ID, endorsement(SampleAssertion.ID));
    is(VERIFIED, "OK");
  }

  @Test
  void embedded_endorsement_is_only_a_copy() {
    sample.change(b -> Edit.set(b, "/endorsement", endorsement(SampleAssertion.ID)));
    sample.edit(SampleAssertion.BADGE, b -> Edit.remove(b, "/endorsement"));
    is(UNDETERMINED, "EMBEDDED_COPY_DIFFERS");
    sample.web.put(ID, endorsement(SampleAssertion.ID));
    is(VERIFIED, "OK");
  }

  @Test
  void flawed_endorsement_is_named() {
    change(e -> Edit.set(e, "/claim/id", ORIGIN), REFUTED, "ENDORSEMENT_MISMATCH");
    change(e -> Edit.set(e, "/type", "Assertion"), REFUTED, "MALFORMED_VALUE_ERROR");
    change(e -> Edit.remove(e, "/verification"), REFUTED, "MALFORMED_VALUE_ERROR");
    change(e -> Edit.remove(e, "/issuer"), REFUTED, "MALFORMED_VALUE_ERROR");
    change(e -> Edit.set(e, "/issuer", SampleAssertion.ISSUER), REFUTED, "ORIGIN_MISMATCH");
    change(e -> Edit.set(e, "/issuer", SampleAssertion.BADGE), REFUTED, "MALFORMED_VALUE_ERROR");
    change(e -> Edit.set(e, "/id", ORIGIN), REFUTED, "ID_MISMATCH");
    change(e -> Edit.set(e, "/issuedOn", "2026-09-01T00:00:00Z"), REFUTED, "NOT_YET_VALID");
    change(e -> Edit.set(e, "/expires", "2026-03-01T00:00:00Z"), REFUTED, "EXPIRED");
    change(e -> Edit.set(e, "/revoked", JsonValue.TRUE), REFUTED, "REVOKED");
    change(e -> Edit.set(e, "/verification/type", "signed"), UNDETERMINED, "NOT_CHECKED");
    sample.web.fail(GUILD, "LOADING_ERROR");
    is(UNDETERMINED, "LOADING_ERROR");
  }

  @Test
  void endorsements_of_a_forgery_are_not_asked() {
    SampleAssertion forged =
        SampleAssertion.signed()
            .present(b -> Edit.set(b, "/endorsement", ID))
            .signedBy("{'alg':'RS256'}", data -> new byte[256]);
    assertThat(forged.verdict().findings("endorsement").get(0).code()).isEqualTo("NOT_CHECKED");
    assertThat(forged.web.asked()).doesNotContain(ID);
  }

  @Test
  void more_endorsements_than_are_followed_leave_it_open() {
    sample.edit(
        SampleAssertion.BADGE,
        b -> Edit.set(b, "/endorsement", Edit.array(ID, ID, ID, ID, ID, ID, ID)));
    is(UNDETERMINED, "NOT_CHECKED");
  }

  private void change(UnaryOperator<JsonObject> change, Decision decision, String code) {
    sample.web.put(ID, change.apply(endorsement(SampleAssertion.BADGE)));
    is(decision, code);
    sample.web.put(ID, endorsement(SampleAssertion.BADGE));
  }

  private void is(Decision decision, String code) {
    Verdict verdict = sample.verdict();
    assertThat(verdict.findings("endorsement")).extracting(Finding::code).containsExactly(code);
    assertThat(verdict.decision()).isEqualTo(decision);
  }
}
