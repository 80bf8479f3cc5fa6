package org.assay.verifier;

import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleBadge.LIST;
import static org.assay.verifier.StatusSamples.answer;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.status.BitstringStatusList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forerunner of Bitstring Status List: only read, with the same care. */
class StatusList2021Test {

  private static final String CONTEXT = "https://w3id.org/vc/status-list/2021/v1";

  record Flaw(String name, JsonObject list, String code, String cause) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Test
  void badge_whose_bit_is_not_set_is_good() {
    assertThat(answer(verify(badge("revocation"), bits(4, 6)), VERIFIED).message())
        .isEqualTo("The credential is not revoked.");
  }

  @Test
  void badge_whose_bit_is_set_is_refuted() {
    assertThat(answer(verify(badge("revocation"), bits(5)), REFUTED).code()).isEqualTo("REVOKED");
  }

  @Test
  void suspended_badge_is_refuted() {
    JsonObject list = Edit.set(list(bits(5)), "/credentialSubject/statusPurpose", "suspension");

    assertThat(
            answer(StatusNetwork.with(LIST, ISSUER.sign(list)).verify(badge("suspension")), REFUTED)
                .code())
        .isEqualTo("SUSPENDED");
  }

  @Test
  void list_in_base64_with_padding_is_read_as_well() {
    byte[] gzip = Base64Url.decode(bits(5)).orElseThrow();
    String padded = Base64.getEncoder().encodeToString(gzip);

    assertThat(answer(verify(badge("revocation"), padded), REFUTED).code()).isEqualTo("REVOKED");
  }

  /** Built once, however many of them are asked for alone. */
  private static final List<Flaw> FLAWS = build().toList();

  @ParameterizedTest
  @MethodSource("flaws")
  void flawed_list_leaves_the_badge_undetermined(Flaw flaw) {
    Finding status =
        answer(StatusNetwork.with(LIST, flaw.list()).verify(badge("revocation")), UNDETERMINED);

    assertThat(status.code()).isEqualTo(flaw.code());
    assertThat(status.evidence().getOrDefault("cause", "")).isEqualTo(flaw.cause());
  }

  static List<Flaw> flaws() {
    return FLAWS;
  }

  private static Stream<Flaw> build() {
    JsonObject good = list(bits());
    return Stream.of(
        unusable("no proof", good, "PROOF_MISSING"),
        unusable(
            "flipped proof",
            FlawsTest.flip(ISSUER.sign(good), "/proof/0/proofValue"),
            "PROOF_VERIFICATION_ERROR"),
        unusable(
            "another purpose",
            ISSUER.sign(Edit.set(good, "/credentialSubject/statusPurpose", "suspension")),
            "STATUS_PURPOSE_MISMATCH"),
        unusable(
            "expired",
            ISSUER.sign(Edit.set(good, "/expirationDate", "2026-05-01T00:00:00Z")),
            "EXPIRED"),
        unusable(
            "list of the new kind",
            ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet())),
            "NOT_A_STATUS_LIST"),
        new Flaw("multibase letter", ISSUER.sign(list("u" + bits())), "MALFORMED_VALUE_ERROR", ""),
        new Flaw(
            "too much padding", ISSUER.sign(list(bits() + "===")), "MALFORMED_VALUE_ERROR", ""),
        new Flaw(
            "too short",
            ISSUER.sign(list(Base64Url.encode(StatusSamples.gzip(16_383)))),
            "STATUS_LIST_LENGTH_ERROR",
            ""));
  }

  @Test
  void entry_of_several_bits_is_malformed() {
    String token =
        ISSUER.jwt(
            Edit.set(unsigned("revocation"), "/credentialStatus/statusSize", Json.createValue(2)));

    assertThat(
            answer(StatusNetwork.with(LIST, ISSUER.sign(list(bits()))).verify(token), REFUTED)
                .code())
        .isEqualTo("MALFORMED_VALUE_ERROR");
  }

  private static Flaw unusable(String name, JsonObject list, String cause) {
    return new Flaw(name, list, "STATUS_VERIFICATION_ERROR", cause);
  }

  private static Verdict verify(JsonObject badge, String encodedList) {
    return StatusNetwork.with(LIST, ISSUER.sign(list(encodedList))).verify(badge);
  }

  private static JsonObject badge(String purpose) {
    return ISSUER.sign(unsigned(purpose));
  }

  private static JsonObject unsigned(String purpose) {
    String entry =
        StatusSamples.entry(purpose, "").replace("BitstringStatusListEntry", "StatusList2021Entry");
    return Edit.set(StatusSamples.unsigned(entry), "/@context/-", CONTEXT);
  }

  /** The bits as they were written then: without the letter that names the base. */
  private static String bits(Integer... set) {
    return BitstringStatusList.create(BitstringStatusList.MIN_LENGTH)
        .with(List.of(set))
        .encode()
        .substring(1);
  }

  private static JsonObject list(String encodedList) {
    return Edit.json(
        """
        {
          '@context': ['https://www.w3.org/2018/credentials/v1', '%s',
                       'https://w3id.org/security/data-integrity/v2'],
          'id': '%s',
          'type': ['VerifiableCredential', 'StatusList2021Credential'],
          'issuer': '%s',
          'issuanceDate': '2026-01-01T00:00:00Z',
          'credentialSubject': {
            'id': '%s#list',
            'type': 'StatusList2021',
            'statusPurpose': 'revocation',
            'encodedList': '%s'
          }
        }
        """
            .formatted(CONTEXT, LIST, ISSUER.id(), LIST, encodedList));
  }
}
