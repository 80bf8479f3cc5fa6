package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The very instant, and the very last one of many, at which an answer changes. */
class BoundaryTest {

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T11:59:59Z, REFUTED",
    "2026-06-01T12:00:00Z, REFUTED",
    "2026-06-01T12:00:01Z, VERIFIED"
  })
  void proof_and_key_are_over_at_their_end(String end, Decision decision) {
    JsonObject options = SampleKey.options("eddsa-rdfc-2022", SampleBadge.ISSUER.keyId());
    JsonObject badge =
        SampleKey.ED25519.prove(SampleBadge.withoutStatus(), Edit.set(options, "/expires", end));
    assertThat(Fault.judge(badge).decision()).isEqualTo(decision);
    for (String member : new String[] {"expires", "revoked"}) {
      JsonObject keys = Edit.set(SampleDidWeb.document(), "/verificationMethod/0/" + member, end);
      assertThat(SampleDidWeb.judge(keys).decision()).as(member).isEqualTo(decision);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/validUntil, 2026-06-01T11:59:59Z, REFUTED",
    "/validUntil, 2026-06-01T12:00:00Z, VERIFIED",
    "/validFrom, 2026-06-01T12:00:00Z, VERIFIED",
    "/validFrom, 2026-06-01T12:00:01Z, REFUTED",
    "/validUntil, 2026-06-01T11:59:59.999999999Z, REFUTED",
    "/validFrom, 2026-06-01T12:00:00.000000001Z, REFUTED"
  })
  void badge_holds_at_its_first_and_its_last_instant(String date, String at, Decision decision) {
    JsonObject badge = SampleBadge.ISSUER.sign(Edit.set(SampleBadge.withoutStatus(), date, at));

    assertThat(Fault.judge(badge).decision()).isEqualTo(decision);
  }

  @Test
  void eight_proofs_are_looked_at_and_nine_are_not_even_inside_a_good_token() {
    assertThat(inside(8).decision()).isEqualTo(Decision.VERIFIED);
    assertThat(inside(9).decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(inside(9).findings("proof")).extracting(Finding::code).contains("OK", "NOT_CHECKED");
  }

  @Test
  void poison_is_tasted_once_and_not_for_each_proof() {
    JsonObject poisoned =
        Edit.set(
            SampleBadge.ISSUER.sign(SampleBadge.withoutStatus()),
            "/credentialSubject/result",
            StatementFaults.twins());
    JsonArrayBuilder many = Json.createArrayBuilder();
    for (int i = 0; i < 8; i++) {
      many.add(poisoned.getValue("/proof/0"));
    }

    assertThat(Fault.judge(Edit.set(poisoned, "/proof", many.build())).findings("proof"))
        .extracting(Finding::code)
        .containsExactly("PROOF_TRANSFORMATION_ERROR");
  }

  private static Verdict inside(int proofs) {
    JsonObject badge = SampleBadge.ISSUER.sign(SampleBadge.withoutStatus());
    JsonArrayBuilder many = Json.createArrayBuilder();
    for (int i = 0; i < proofs; i++) {
      many.add(badge.getValue("/proof/0"));
    }
    return Fault.judge(SampleBadge.ISSUER.jwt(Edit.set(badge, "/proof", many.build())));
  }
}
