package org.assay.verifier;

import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results of a badge, against what its achievement says about them. */
class ResultTest {

  private static final String RESULT = "/credentialSubject/result/0";
  private static final String LEVELLED = "/credentialSubject/result/1";
  private static final String DESCRIPTION = "/credentialSubject/achievement/resultDescription/0";
  private static final String LEVELS = "/credentialSubject/achievement/resultDescription/1";

  record Case(
      String name,
      UnaryOperator<JsonObject> change,
      Decision decision,
      String pointer,
      String code) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource({"sound", "contradictory", "below_what_is_required"})
  void result_is_compared_with_its_description(Case c) {
    JsonObject badge = c.change().apply(SampleBadge.unsigned());

    Verdict verdict = SampleNetwork.healthy().verify(SampleBadge.ISSUER.sign(badge));

    assertThat(verdict.findings("result"))
        .as(new VerdictText(false).write(c.name(), verdict))
        .anyMatch(f -> f.code().equals(c.code()) && f.pointer().equals(c.pointer()));
    assertThat(verdict.decision()).isEqualTo(c.decision());
  }

  static Stream<Case> sound() {
    return Stream.of(
        new Case("as described", b -> b, VERIFIED, RESULT, "OK"),
        new Case(
            "at its upper bound",
            b -> Edit.set(b, RESULT + "/value", "100"),
            VERIFIED,
            RESULT,
            "OK"),
        new Case(
            "with a fraction", b -> Edit.set(b, RESULT + "/value", "99.5"), VERIFIED, RESULT, "OK"),
        new Case(
            "in the list though not in the range",
            b -> Edit.set(allowing(b, "70", "distinction"), RESULT + "/value", "distinction"),
            VERIFIED,
            RESULT,
            "OK"),
        new Case(
            "without description",
            b -> Edit.remove(b, RESULT + "/resultDescription"),
            VERIFIED,
            RESULT,
            "NOT_APPLICABLE"));
  }

  static Stream<Case> contradictory() {
    return Stream.of(
        new Case(
            "described nowhere",
            b -> Edit.set(b, RESULT + "/resultDescription", "urn:x:other"),
            REFUTED,
            RESULT + "/resultDescription",
            "RESULT_MISMATCH"),
        new Case(
            "level described nowhere",
            b -> Edit.set(b, LEVELLED + "/achievedLevel", "urn:x:other"),
            REFUTED,
            LEVELLED + "/achievedLevel",
            "RESULT_MISMATCH"),
        new Case(
            "above its bound",
            b -> Edit.set(b, RESULT + "/value", "101"),
            REFUTED,
            RESULT + "/value",
            "RANGE_ERROR"),
        new Case(
            "below its bound",
            b -> Edit.set(b, RESULT + "/value", "-1"),
            REFUTED,
            RESULT + "/value",
            "RANGE_ERROR"),
        new Case(
            "in neither list nor range",
            b -> Edit.set(allowing(b, "A", "B"), RESULT + "/value", "101"),
            REFUTED,
            RESULT + "/value",
            "RANGE_ERROR"));
  }

  static Stream<Case> below_what_is_required() {
    return Stream.of(
        new Case(
            "fewer points than required",
            b -> Edit.set(b, RESULT + "/value", "69.9"),
            VERIFIED,
            RESULT + "/value",
            "RESULT_BELOW_REQUIRED"),
        new Case(
            "lower level than required",
            b -> {
              JsonObject lower =
                  Edit.json("{'id':'urn:x:low','type':['RubricCriterionLevel'],'name':'Low'}");
              return Edit.set(
                  Edit.set(b, LEVELS + "/rubricCriterionLevel/0", lower),
                  LEVELLED + "/achievedLevel",
                  "urn:x:low");
            },
            VERIFIED,
            LEVELLED + "/value",
            "RESULT_BELOW_REQUIRED"),
        new Case(
            "lower in the list than required",
            b ->
                Edit.set(
                    Edit.set(allowing(b, "fair", "good"), DESCRIPTION + "/requiredValue", "good"),
                    RESULT + "/value",
                    "fair"),
            VERIFIED,
            RESULT + "/value",
            "RESULT_BELOW_REQUIRED"),
        new Case(
            "a word where there are numbers",
            b -> Edit.set(b, RESULT + "/value", "plenty"),
            VERIFIED,
            RESULT + "/value",
            "RESULT_NOT_COMPARABLE"),
        new Case(
            "a number that would take for ever",
            b -> Edit.set(b, RESULT + "/value", "1e999999999"),
            VERIFIED,
            RESULT + "/value",
            "RESULT_NOT_COMPARABLE"));
  }

  private static JsonObject allowing(JsonObject badge, String... values) {
    return Edit.set(
        badge, DESCRIPTION + "/allowedValue", Json.createArrayBuilder(List.of(values)).build());
  }
}
