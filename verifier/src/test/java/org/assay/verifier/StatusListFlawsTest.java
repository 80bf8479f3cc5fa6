package org.assay.verifier;

import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleBadge.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Status lists with exactly one flaw each. None of them sets the badge's bit, so whoever overlooks
 * the flaw would call the badge good.
 */
class StatusListFlawsTest {

  private static final SampleIssuer SOMEBODY_ELSE = new SampleIssuer(2);
  private static final String SUBJECT = "/credentialSubject";

  record Flaw(String name, String served, String code, String cause) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Built once, however many of them are asked for alone. */
  private static final List<Flaw> FLAWS =
      Stream.of(not_a_list(), of_the_proof(), of_its_identity(), of_its_content(), of_its_bits())
          .flatMap(each -> each)
          .toList();

  @ParameterizedTest
  @MethodSource("flaws")
  void flawed_list_leaves_the_badge_undetermined_and_the_flaw_is_named(Flaw flaw) {
    StatusNetwork network = new StatusNetwork().put(LIST, flaw.served());

    Finding status =
        StatusSamples.answer(
            network.verify(ISSUER.sign(SampleBadge.unsigned())), Decision.UNDETERMINED);

    assertThat(status.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(status.code()).isEqualTo(flaw.code());
    assertThat(status.evidence().getOrDefault("cause", "")).isEqualTo(flaw.cause());
    assertThat(status.pointer()).startsWith("/credentialStatus");
    assertThat(status.evidence()).containsEntry("statusListCredential", LIST);
  }

  @Test
  void the_list_without_flaw_is_believed() {
    StatusNetwork network = StatusNetwork.with(LIST, ISSUER.sign(plain()));

    assertThat(network.verify(ISSUER.sign(SampleBadge.unsigned())).isVerified()).isTrue();
  }

  static List<Flaw> flaws() {
    return FLAWS;
  }

  private static Stream<Flaw> not_a_list() {
    String good = ISSUER.sign(plain()).toString();
    return Stream.of(
        unusable("page instead of a list", "<!DOCTYPE html><title>Moved</title>", "PARSING_ERROR"),
        unusable("nothing", "", "PARSING_ERROR"),
        unusable("empty object", "{}", "NOT_A_STATUS_LIST"),
        unusable("error object", "{\"error\":\"gone\"}", "NOT_A_STATUS_LIST"),
        unusable(
            "badge instead of a list",
            ISSUER.sign(SampleBadge.withoutStatus()).toString(),
            "NOT_A_STATUS_LIST"),
        unusable("list cut off", good.substring(0, good.length() / 2), "PARSING_ERROR"),
        unusable(
            "member named twice",
            good.replaceFirst("\\{", "{\"id\":\"" + LIST + "\","),
            "PARSING_ERROR"),
        unusable("text after the list", good + "{}", "PARSING_ERROR"),
        signed(
            "list of another type",
            list -> Edit.set(Edit.remove(list, "/type/1"), "/type/1", "https://example.org/List"),
            "NOT_A_STATUS_LIST"));
  }

  private static Stream<Flaw> of_the_proof() {
    JsonObject good = ISSUER.sign(plain());
    String token = ISSUER.jwt(plain());
    int signature = token.lastIndexOf('.') + 10;
    return Stream.of(
        unusable("no proof", plain().toString(), "PROOF_MISSING"),
        unusable(
            "flipped proof",
            FlawsTest.flip(good, "/proof/0/proofValue").toString(),
            "PROOF_VERIFICATION_ERROR"),
        unusable("key of somebody else", SOMEBODY_ELSE.sign(plain()).toString(), "ISSUER_MISMATCH"),
        unusable(
            "token with a changed signature",
            token.substring(0, signature)
                + (token.charAt(signature) == 'A' ? 'B' : 'A')
                + token.substring(signature + 1),
            "PROOF_VERIFICATION_ERROR"),
        unusable("token of somebody else", SOMEBODY_ELSE.jwt(plain()), "KEY_PROVENANCE_ERROR"),
        unusable(
            "undefined term added after signing",
            Edit.set(good, "/unheardOf", "x").toString(),
            "PROOF_TRANSFORMATION_ERROR"),
        unusable(
            "unknown suite",
            Edit.set(good, "/proof/0/cryptosuite", "magic-2030").toString(),
            "UNKNOWN_PROOF_TYPE"));
  }

  private static Stream<Flaw> of_its_identity() {
    return Stream.of(
        unusable(
            "list of another issuer",
            SOMEBODY_ELSE.sign(Edit.set(plain(), "/issuer", SOMEBODY_ELSE.id())).toString(),
            "STATUS_LIST_ISSUER_MISMATCH"),
        signed(
            "another list of the same issuer",
            list -> Edit.set(list, "/id", LIST + "0"),
            "STATUS_LIST_ID_MISMATCH"),
        signed("expired", list -> Edit.set(list, "/validUntil", "2026-05-01T00:00:00Z"), "EXPIRED"),
        signed(
            "not yet valid",
            list -> Edit.set(list, "/validFrom", "2026-07-01T00:00:00Z"),
            "NOT_YET_VALID"),
        signed(
            "ends before it begins",
            list -> Edit.set(list, "/validUntil", "2025-01-01T00:00:00Z"),
            "MALFORMED_VALUE_ERROR"),
        signed(
            "list with a status itself",
            list ->
                Edit.set(
                    list, "/credentialStatus", Edit.json(StatusSamples.entry("revocation", ""))),
            "STATUS_LIST_HAS_STATUS"),
        unusable(
            "list with a status among its claims",
            ISSUER.jwt(Edit.set(plain(), "/status", Edit.json("{'status_list':{}}"))),
            "STATUS_LIST_HAS_STATUS"));
  }

  private static Stream<Flaw> of_its_content() {
    return Stream.of(
        signed(
            "another purpose",
            list -> Edit.set(list, SUBJECT + "/statusPurpose", "suspension"),
            "STATUS_PURPOSE_MISMATCH"),
        signed("no purpose", list -> Edit.remove(list, SUBJECT + "/statusPurpose"), "SCHEMA_ERROR"),
        signed(
            "empty purposes",
            list -> Edit.set(list, SUBJECT + "/statusPurpose", Json.createArrayBuilder().build()),
            "SCHEMA_ERROR"),
        signed("no list", list -> Edit.remove(list, SUBJECT + "/encodedList"), "SCHEMA_ERROR"),
        signed(
            "negative ttl",
            list -> Edit.set(list, SUBJECT + "/ttl", Json.createValue(-1)),
            "SCHEMA_ERROR"),
        signed("ttl as text", list -> Edit.set(list, SUBJECT + "/ttl", "300000"), "SCHEMA_ERROR"),
        signed(
            "wrong multibase letter",
            list -> Edit.set(list, SUBJECT + "/encodedList", "z" + encoded(16_384).substring(1)),
            "SCHEMA_ERROR"),
        signed(
            "padding",
            list -> Edit.set(list, SUBJECT + "/encodedList", encoded(16_384) + "=="),
            "SCHEMA_ERROR"));
  }

  private static Stream<Flaw> of_its_bits() {
    byte[] gzip = StatusSamples.gzip(16_384);
    byte[] spoiled = gzip.clone();
    spoiled[gzip.length - 6] ^= 1;
    return Stream.of(
        bits("no gzip", StatusSamples.encoded(new byte[16_384]), "MALFORMED_VALUE_ERROR"),
        bits(
            "gzip cut off",
            StatusSamples.encoded(Arrays.copyOf(gzip, gzip.length / 2)),
            "MALFORMED_VALUE_ERROR"),
        bits("gzip with a wrong checksum", StatusSamples.encoded(spoiled), "MALFORMED_VALUE_ERROR"),
        bits("base64url with spare bits", encoded(16_384) + "B", "MALFORMED_VALUE_ERROR"),
        bits("one byte too short", encoded(16_383), "STATUS_LIST_LENGTH_ERROR"),
        bits("12,500 bytes", encoded(12_500), "STATUS_LIST_LENGTH_ERROR"),
        bits("no bits at all", encoded(0), "STATUS_LIST_LENGTH_ERROR"),
        bits("gzip bomb", encoded(64 * 1024 * 1024), "STATUS_LIST_LENGTH_ERROR"));
  }

  private static JsonObject plain() {
    return SampleNetwork.list(SampleNetwork.noneSet());
  }

  private static String encoded(int zeros) {
    return StatusSamples.encoded(StatusSamples.gzip(zeros));
  }

  private static Flaw unusable(String name, String served, String cause) {
    return new Flaw(name, served, "STATUS_VERIFICATION_ERROR", cause);
  }

  private static Flaw signed(String name, UnaryOperator<JsonObject> change, String cause) {
    return unusable(name, ISSUER.sign(change.apply(plain())).toString(), cause);
  }

  private static Flaw bits(String name, String encodedList, String code) {
    return new Flaw(name, ISSUER.sign(StatusSamples.withEncoded(encodedList)).toString(), code, "");
  }
}
