package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleBadge.LIST;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.credential.Contexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The issuer is asked once for a newer copy, and then the copy alone counts. */
class RefreshTest {

  private static final String SERVICE = "https://badges.example.org/refresh/7";
  private static final SampleIssuer SOMEBODY_ELSE = new SampleIssuer(2);

  private final StatusNetwork network =
      StatusNetwork.with(LIST, ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet())));

  record Flaw(String name, String copy, String cause) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Test
  void expired_badge_whose_newer_copy_is_in_force_is_verified_as_the_copy() {
    network.put(SERVICE, ISSUER.sign(renewed()));

    Verdict verdict = verify(expired(), VERIFIED);

    assertThat(verdict.claims().orElseThrow().name()).contains("Renewed");
    assertThat(refresh(verdict).code()).isEqualTo("REFRESHED");
    assertThat(refresh(verdict).isWarning()).isTrue();
    assertThat(refresh(verdict).evidence())
        .containsEntry("refreshService", SERVICE)
        .containsEntry("validFrom", "2026-05-01T00:00:00Z")
        .containsEntry("presentedValidFrom", "2026-01-01T00:00:00Z")
        .containsEntry("presentedValidUntil", "2026-04-01T00:00:00Z")
        .containsEntry("loadedAt", "2026-06-01T12:00:00Z");
    assertThat(verdict.findings("proof")).hasSize(1);
  }

  @Test
  void newer_copy_does_not_speak_for_a_holder_who_did_not_sign() {
    network.put(SERVICE, ISSUER.sign(renewed()));
    byte[] shown = SampleTokens.vcSdJwt(expired()).getBytes(UTF_8);

    Verifier verifier = Verifier.with(network, Clock.fixed(SampleBadge.NOW, ZoneOffset.UTC));

    Verdict unasked = verifier.verify(shown);
    Verdict asked = verifier.verify(shown, SampleTokens.ASKED);

    assertThat(unasked.decision())
        .as(new VerdictText(false).write("copy", unasked))
        .isEqualTo(VERIFIED);
    assertThat(asked.decision()).isEqualTo(UNDETERMINED);
    assertThat(asked.findings("holder"))
        .extracting(Finding::code)
        .containsExactly("KEY_BINDING_MISSING");
  }

  @Test
  void copy_may_come_as_token() {
    network.put(SERVICE, ISSUER.jwt(renewed()));

    assertThat(refresh(verify(expired(), VERIFIED)).code()).isEqualTo("REFRESHED");
  }

  @Test
  void expired_copy_refutes_a_badge_that_was_in_force() {
    network.put(SERVICE, ISSUER.sign(Edit.set(renewed(), "/validUntil", "2026-05-20T00:00:00Z")));

    assertThat(verify(current(), REFUTED).findings("validity"))
        .extracting(Finding::code)
        .containsExactly("EXPIRED");
  }

  @Test
  void revoked_copy_refutes_a_badge_that_was_not_revoked() {
    JsonObject copy = Edit.set(renewed(), "/credentialStatus/statusListIndex", "9");
    network
        .put(SERVICE, ISSUER.sign(copy))
        .put(LIST, ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet().with(9))));

    assertThat(verify(current(), REFUTED).findings("status"))
        .extracting(Finding::code)
        .containsExactly("REVOKED");
  }

  @Test
  void status_of_the_copy_is_asked_and_not_that_of_the_original() {
    JsonObject copy = Edit.set(renewed(), "/credentialStatus/statusListCredential", LIST + "/new");
    network.put(SERVICE, ISSUER.sign(copy));

    verify(current(), UNDETERMINED);

    assertThat(network.asked()).containsExactly(SERVICE, LIST + "/new");
  }

  @Test
  void copy_is_not_refreshed_again() {
    String next = SERVICE + "/next";
    network.put(SERVICE, ISSUER.sign(Edit.set(renewed(), "/refreshService/id", next)));

    verify(expired(), VERIFIED);

    assertThat(network.asked()).containsExactly(SERVICE, LIST);
  }

  @Test
  void unchanged_copy_changes_nothing_and_is_no_warning() {
    network.put(SERVICE, ISSUER.sign(current()));

    assertThat(refresh(verify(current(), VERIFIED)).code()).isEqualTo("OK");
    network.put(SERVICE, ISSUER.sign(expired()));
    verify(expired(), REFUTED);
  }

  /** Built once, however many of them are asked for alone. */
  private static final List<Flaw> FLAWS = build().toList();

  @ParameterizedTest
  @MethodSource("flaws")
  void copy_that_cannot_take_its_place_leaves_the_original_to_be_judged(Flaw flaw) {
    network.put(SERVICE, flaw.copy());

    for (Decision decision : new Decision[] {VERIFIED, REFUTED}) {
      Verdict verdict = verify(decision == VERIFIED ? current() : expired(), decision);
      assertThat(refresh(verdict).code()).isEqualTo("REFRESH_VERIFICATION_ERROR");
      assertThat(refresh(verdict).evidence()).containsEntry("cause", flaw.cause());
      assertThat(refresh(verdict).isWarning()).isTrue();
      assertThat(verdict.claims().orElseThrow().name()).contains("Cloud practitioner");
    }
  }

  static List<Flaw> flaws() {
    return FLAWS;
  }

  private static Stream<Flaw> build() {
    JsonObject good = ISSUER.sign(renewed());
    return Stream.of(
        new Flaw("page", "<html>sign in</html>", "PARSING_ERROR"),
        new Flaw("no credential", "{}", "MALFORMED_VALUE_ERROR"),
        new Flaw("unsigned", renewed().toString(), "PROOF_MISSING"),
        new Flaw(
            "flipped proof",
            FlawsTest.flip(good, "/proof/0/proofValue").toString(),
            "PROOF_VERIFICATION_ERROR"),
        new Flaw(
            "key of somebody else", SOMEBODY_ELSE.sign(renewed()).toString(), "ISSUER_MISMATCH"),
        new Flaw(
            "another issuer",
            SOMEBODY_ELSE.sign(Edit.set(renewed(), "/issuer/id", SOMEBODY_ELSE.id())).toString(),
            "REFRESH_ISSUER_MISMATCH"),
        signed("another badge", b -> Edit.set(b, "/id", "urn:uuid:7"), "REFRESH_ID_MISMATCH"),
        signed(
            "older copy", b -> Edit.set(b, "/validFrom", "2025-12-31T23:59:59Z"), "REFRESH_OLDER"),
        signed("copy without date", b -> Edit.remove(b, "/validFrom"), "SCHEMA_ERROR"),
        signed(
            "copy that begins tomorrow",
            b -> Edit.set(b, "/validFrom", "2026-06-02T00:00:00Z"),
            "NOT_YET_VALID"),
        signed(
            "copy that breaks its schema",
            b -> Edit.remove(b, "/credentialSubject/achievement/criteria"),
            "SCHEMA_ERROR"),
        new Flaw(
            "list instead of a badge",
            ISSUER
                .sign(Edit.set(SampleNetwork.list(SampleNetwork.noneSet()), "/id", id()))
                .toString(),
            "REFRESH_KIND_MISMATCH"));
  }

  @Test
  void service_that_does_not_answer_leaves_the_original_to_be_judged() {
    Verdict verdict = verify(current(), VERIFIED);

    assertThat(refresh(verdict).code()).isEqualTo("REFRESH_RETRIEVAL_ERROR");
    assertThat(refresh(verdict).isWarning()).isTrue();
    verify(expired(), REFUTED);
  }

  @Test
  void service_of_another_kind_is_not_asked() {
    JsonObject other =
        Edit.set(current(), "/refreshService/type", "https://example.org/HolderRefresh");

    assertThat(refresh(verify(other, VERIFIED)).code()).isEqualTo("UNSUPPORTED_REFRESH");
    assertThat(network.asked()).containsExactly(LIST);
  }

  @Test
  void forged_badge_does_not_make_the_verifier_ask() {
    Verdict verdict = network.verify(Edit.set(ISSUER.sign(expired()), "/name", "Forged"));

    assertThat(verdict.decision()).isEqualTo(REFUTED);
    assertThat(refresh(verdict).code()).isEqualTo("NOT_CHECKED");
    assertThat(network.asked()).isEmpty();
  }

  @Test
  void malformed_original_is_not_healed_by_a_good_copy() {
    network.put(SERVICE, ISSUER.sign(renewed()));

    verify(Edit.remove(current(), "/credentialSubject/achievement/criteria"), REFUTED);

    assertThat(network.asked()).doesNotContain(SERVICE);
  }

  @Test
  void endorsement_inside_a_badge_is_not_refreshed() {
    JsonObject endorsement =
        Edit.set(EndorsementTest.endorsement(), "/validUntil", "2026-02-01T00:00:00Z");
    JsonObject service = current().getJsonObject("refreshService");
    JsonObject inside =
        EndorsementTest.ENDORSER.sign(
            Edit.set(
                Edit.set(endorsement, "/refreshService", service),
                "/@context/-",
                Contexts.OPEN_BADGES_EXTENSIONS));

    Verdict verdict = network.verify(EndorsementTest.endorsed(inside));

    assertThat(verdict.findings("endorsement"))
        .extracting(Finding::code)
        .containsExactly("EXPIRED");
    assertThat(network.asked()).isEmpty();
  }

  private Verdict verify(JsonObject unsigned, Decision decision) {
    Verdict verdict = network.verify(ISSUER.sign(unsigned));
    assertThat(verdict.decision())
        .as(new VerdictText(false).write("badge", verdict))
        .isEqualTo(decision);
    return verdict;
  }

  private static Finding refresh(Verdict verdict) {
    return verdict.findings("refresh").get(0);
  }

  private static Flaw signed(String name, UnaryOperator<JsonObject> change, String cause) {
    return new Flaw(name, ISSUER.sign(change.apply(renewed())).toString(), cause);
  }

  private static String id() {
    return current().getString("id");
  }

  private static JsonObject current() {
    return Edit.set(
        SampleBadge.unsigned(),
        "/refreshService",
        Edit.json("{'id':'%s','type':'1EdTechCredentialRefresh'}".formatted(SERVICE)));
  }

  private static JsonObject expired() {
    return Edit.set(current(), "/validUntil", "2026-04-01T00:00:00Z");
  }

  private static JsonObject renewed() {
    return Edit.set(Edit.set(current(), "/validFrom", "2026-05-01T00:00:00Z"), "/name", "Renewed");
  }
}
