package org.assay.verifier;

import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Credentials that are no badges, good ones and ones with exactly one flaw each. */
class KindsTest {

  private static final SampleIssuer ISSUER = SampleBadge.ISSUER;
  private static final SampleIssuer OTHER = new SampleIssuer(3);

  private static final JsonObject ARABIC = Edit.json("{'@value':'خريجة','@language':'ar'}");

  record Sample(
      String name, String document, Kind kind, Decision decision, String check, String code) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Built once, however many of them are asked for alone. */
  private static final List<Sample> SAMPLES =
      Stream.of(endorsements(), plain_credentials(), records(), records_with_a_flaw())
          .flatMap(each -> each)
          .toList();

  @ParameterizedTest
  @MethodSource("samples")
  void sample_is_judged_by_its_kind(Sample sample) {
    Verdict verdict = SampleNetwork.healthy().verify(sample.document());

    assertThat(verdict.kind()).contains(sample.kind());
    assertThat(verdict.findings(sample.check()))
        .as(new VerdictText(false).write(sample.name(), verdict))
        .extracting(Finding::code)
        .contains(sample.code());
    assertThat(verdict.decision())
        .as(new VerdictText(false).write(sample.name(), verdict))
        .isEqualTo(sample.decision());
  }

  static List<Sample> samples() {
    return SAMPLES;
  }

  private static Stream<Sample> endorsements() {
    JsonObject good = SampleRecord.endorsement(OTHER);
    return Stream.of(
        endorsement("good", OTHER.sign(good), VERIFIED, "schema", "OK"),
        endorsement(
            "tampered",
            Edit.set(OTHER.sign(good), "/credentialSubject/endorsementComment", "Bad."),
            REFUTED,
            "proof",
            "PROOF_VERIFICATION_ERROR"),
        endorsement(
            "expired",
            OTHER.sign(Edit.set(good, "/validUntil", "2026-02-01T00:00:00Z")),
            REFUTED,
            "validity",
            "EXPIRED"),
        endorsement(
            "without a name",
            OTHER.sign(Edit.remove(good, "/name")),
            REFUTED,
            "schema",
            "SCHEMA_ERROR"),
        endorsement(
            "about nothing",
            OTHER.sign(Edit.remove(good, "/credentialSubject/id")),
            REFUTED,
            "schema",
            "SCHEMA_ERROR"),
        endorsement("signed by another", ISSUER.sign(good), REFUTED, "issuer", "ISSUER_MISMATCH"),
        new Sample("token", OTHER.jwt(good), Kind.ENDORSEMENT, VERIFIED, "schema", "OK"));
  }

  private static Stream<Sample> plain_credentials() {
    JsonObject plain = SampleRecord.plain();
    JsonObject first = SampleRecord.plainOfFirstVersion();
    return Stream.of(
        plain("2.0 without dates", ISSUER.sign(plain), VERIFIED, "validity", "OK"),
        plain("1.1 without end", ISSUER.sign(first), VERIFIED, "validity", "OK"),
        new Sample(
            "1.1 as a token",
            FirstVersionTest.token(first.toString()),
            Kind.CREDENTIAL,
            VERIFIED,
            "proof",
            "OK"),
        plain("signed by another", OTHER.sign(plain), REFUTED, "issuer", "ISSUER_MISMATCH"),
        plain("without proof", plain, REFUTED, "proof", "PROOF_MISSING"),
        plain(
            "says nothing",
            ISSUER.sign(Edit.set(plain, "/credentialSubject", JsonValue.EMPTY_JSON_OBJECT)),
            REFUTED,
            "structure",
            "MALFORMED_VALUE_ERROR"),
        plain(
            "name in two languages",
            ISSUER.sign(
                Edit.set(
                    plain,
                    "/name",
                    Json.createArrayBuilder()
                        .add(Edit.json("{'@value':'Alumna','@language':'it'}"))
                        .add("Graduate")
                        .build())),
            VERIFIED,
            "structure",
            "OK"),
        plain(
            "name in a language",
            ISSUER.sign(Edit.set(plain, "/name", ARABIC)),
            VERIFIED,
            "structure",
            "OK"),
        malformed("name whose text is a number", "{'@value':7}"),
        malformed("name that runs in no direction", "{'@value':'x','@direction':'up'}"),
        malformed("name in no language", "{'@value':'x','@language':'neither of them'}"),
        malformed("name with something beside", "{'@value':'x','@type':'y'}"));
  }

  /** As a token, since an embedded proof refuses such values by itself. */
  private static Sample malformed(String name, String value) {
    JsonObject dated = Edit.set(SampleRecord.plain(), "/validFrom", "2026-01-01T00:00:00Z");
    JsonObject wrong =
        Edit.set(
            Edit.set(dated, "/id", "urn:uuid:0190a1de-0000-7000-8000-0000000000d2"),
            "/name",
            Edit.json(value));
    return new Sample(
        name, ISSUER.jwt(wrong), Kind.CREDENTIAL, REFUTED, "structure", "MALFORMED_VALUE_ERROR");
  }

  private static Stream<Sample> records() {
    JsonObject badge = ISSUER.sign(SampleBadge.withoutStatus());
    JsonValue token = Json.createValue(ISSUER.jwt(SampleBadge.withoutStatus()));
    JsonObject endorsed =
        ISSUER.sign(
            Edit.set(
                SampleBadge.withoutStatus(),
                "/credentialSubject/achievement/endorsement",
                Json.createArrayBuilder()
                    .add(OTHER.sign(SampleRecord.endorsement(OTHER)))
                    .build()));
    return Stream.of(
        record("with a badge", SampleRecord.of(badge), VERIFIED, "contained", "OK"),
        record("with two badges", SampleRecord.of(badge, second()), VERIFIED, "contained", "OK"),
        new Sample(
            "as a token with a token inside",
            ISSUER.jwt(SampleRecord.of(token)),
            Kind.CLR,
            VERIFIED,
            "contained",
            "OK"),
        record(
            "with a status asked",
            SampleRecord.of(ISSUER.sign(SampleBadge.unsigned())),
            VERIFIED,
            "contained",
            "OK"),
        record(
            "with a record",
            SampleRecord.of(ISSUER.sign(inner(badge))),
            VERIFIED,
            "contained",
            "OK"),
        record("with an endorsed badge", SampleRecord.of(endorsed), VERIFIED, "contained", "OK"),
        record(
            "with an endorsement",
            SampleRecord.of(OTHER.sign(SampleRecord.endorsement(OTHER))),
            VERIFIED,
            "contained",
            "OK"));
  }

  private static Stream<Sample> records_with_a_flaw() {
    JsonObject badge = ISSUER.sign(SampleBadge.withoutStatus());
    JsonObject spoiled = FlawsTest.flip(badge, "/proof/0/proofValue");
    JsonObject spoiledEndorsement =
        FlawsTest.flip(OTHER.sign(SampleRecord.endorsement(OTHER)), "/proof/0/proofValue");
    return Stream.of(
        record(
            "with a spoiled badge",
            SampleRecord.of(second(), spoiled),
            REFUTED,
            "contained",
            "PROOF_VERIFICATION_ERROR"),
        record(
            "with an unsigned badge",
            SampleRecord.of(SampleBadge.withoutStatus()),
            REFUTED,
            "contained",
            "PROOF_MISSING"),
        record(
            "with an expired badge",
            SampleRecord.of(
                ISSUER.sign(
                    Edit.set(SampleBadge.withoutStatus(), "/validUntil", "2026-02-01T00:00:00Z"))),
            REFUTED,
            "contained",
            "EXPIRED"),
        record(
            "with a record with a spoiled badge",
            SampleRecord.of(ISSUER.sign(inner(spoiled))),
            REFUTED,
            "contained",
            "PROOF_VERIFICATION_ERROR"),
        record(
            "with a badge with a spoiled endorsement",
            SampleRecord.of(
                ISSUER.sign(
                    Edit.set(
                        SampleBadge.withoutStatus(),
                        "/endorsement",
                        Json.createArrayBuilder().add(spoiledEndorsement).build()))),
            REFUTED,
            "contained",
            "PROOF_VERIFICATION_ERROR"),
        record(
            "with somebody else's badge",
            SampleRecord.of(
                ISSUER.sign(
                    Edit.remove(
                        Edit.set(
                            SampleBadge.withoutStatus(),
                            "/credentialSubject/id",
                            "did:example:learner-8"),
                        "/credentialSubject/identifier"))),
            UNDETERMINED,
            "subject",
            "SUBJECT_MISMATCH"),
        new Sample(
            "about no learner",
            ISSUER.jwt(Edit.set(SampleRecord.of(badge), "/credentialSubject/type", "Person")),
            Kind.CLR,
            REFUTED,
            "structure",
            "MALFORMED_VALUE_ERROR"),
        new Sample(
            "with a token that is none",
            ISSUER.jwt(SampleRecord.of(Json.createValue("a.b.c"))),
            Kind.CLR,
            REFUTED,
            "contained",
            "PARSING_ERROR"),
        new Sample(
            "forged, so that nothing inside is looked at",
            Edit.set(ISSUER.sign(SampleRecord.of(badge)), "/name", "Another").toString(),
            Kind.CLR,
            REFUTED,
            "contained",
            "NOT_CHECKED"));
  }

  private static JsonObject second() {
    return ISSUER.sign(
        Edit.set(
            SampleBadge.withoutStatus(), "/id", "urn:uuid:0190a1de-0000-7000-8000-000000000002"));
  }

  private static JsonObject inner(JsonObject badge) {
    return Edit.set(SampleRecord.of(badge), "/id", "urn:uuid:0190a1de-0000-7000-8000-0000000000c2");
  }

  private static Sample endorsement(
      String name, JsonObject document, Decision decision, String check, String code) {
    return new Sample(name, document.toString(), Kind.ENDORSEMENT, decision, check, code);
  }

  private static Sample plain(
      String name, JsonObject document, Decision decision, String check, String code) {
    return new Sample(name, document.toString(), Kind.CREDENTIAL, decision, check, code);
  }

  private static Sample record(
      String name, JsonObject record, Decision decision, String check, String code) {
    return new Sample(name, ISSUER.sign(record).toString(), Kind.CLR, decision, check, code);
  }
}
