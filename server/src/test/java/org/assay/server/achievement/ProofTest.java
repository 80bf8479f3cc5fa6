package org.assay.server.achievement;

import static org.assay.server.achievement.SampleFacts.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {

  private static final Rule TEST = Passed.of(id(1));
  private static final Rule LAB = Passed.of(id(2));
  private static final Rule REVIEW = Passed.of(id(3));
  private static final Rule APPROVED = RuleTest.rule("{'approved':{}}");
  private static final Rule METRIC =
      RuleTest.rule("{'metric':{'name':'m','atLeast':1,'by':'last'}}");
  private static final Rule MEMBER = new Member("guild");
  private static final Rule LEARNED = RuleTest.rule("{'learned':{'hours':1}}");

  @Test
  void skill_whose_lab_can_be_avoided_is_refused() {
    assertThat(missing(Category.SKILL, new AnyOf(List.of(LAB, TEST)))).isPresent();
    assertThat(missing(Category.SKILL, new AtLeast(1, List.of(LAB, LEARNED)))).isPresent();
    assertThat(missing(Category.SKILL, new AllOf(List.of(LAB, TEST)))).isEmpty();
    assertThat(missing(Category.SKILL, new AnyOf(List.of(LAB, new AllOf(List.of(LAB, TEST))))))
        .isEmpty();
  }

  @Test
  void stack_of_badges_of_the_same_category_is_proof_if_the_others_are_not_enough() {
    var skill = id(7);
    var other = id(8);
    assertThat(missing(Category.SKILL, holds(1, skill.toString()))).isEmpty();
    var both = new Holds(List.of(skill, other), Optional.of(2));
    var one = new Holds(List.of(skill, other), Optional.of(1));
    assertThat(missing(Category.SKILL, both)).isEmpty();
    assertThat(missing(Category.SKILL, one)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "KNOWLEDGE, TEST, true",
    "KNOWLEDGE, REVIEW, false",
    "KNOWLEDGE, LEARNED, false",
    "SKILL, TEST, false",
    "CONTRIBUTION, APPROVED, true",
    "CONTRIBUTION, REVIEW, true",
    "CONTRIBUTION, METRIC, false",
    "PERFORMANCE, METRIC, true",
    "PERFORMANCE, APPROVED, true",
    "PERFORMANCE, TEST, false",
    "MEMBERSHIP, MEMBER, true",
    "MEMBERSHIP, REVIEW, false",
    "STRATEGIC, LEARNED, true",
  })
  void category_demands_its_kind_of_proof(Category category, String rule, boolean fine) {
    var rules =
        Map.of(
            "TEST", TEST,
            "REVIEW", REVIEW,
            "LEARNED", LEARNED,
            "APPROVED", APPROVED,
            "METRIC", METRIC,
            "MEMBER", MEMBER);
    assertThat(missing(category, rules.get(rule)).isEmpty()).isEqualTo(fine);
  }

  @Test
  void membership_in_the_short_form_may_rest_on_a_review_as_it_did() {
    var proof = new Proof(REVIEW, true, assessments(), List.of());
    assertThat(proof.missingFor(Category.MEMBERSHIP)).isEmpty();
  }

  private static Rule holds(int count, String achievement) {
    return RuleTest.rule("{'holds':{'achievements':['%s'],'count':%s}}", achievement, count);
  }

  private static Optional<String> missing(Category category, Rule rule) {
    var classes =
        List.of(
            new RequiredClass(id(7), Category.SKILL), new RequiredClass(id(8), Category.KNOWLEDGE));
    return new Proof(rule, false, assessments(), classes).missingFor(category);
  }

  private static List<RequiredAssessment> assessments() {
    return List.of(
        assessment(1, false, false), assessment(2, true, false), assessment(3, false, true));
  }

  private static RequiredAssessment assessment(int number, boolean applied, boolean review) {
    return new RequiredAssessment(
        id(number),
        "A" + number,
        applied,
        review,
        BigDecimal.ZERO,
        BigDecimal.TEN,
        BigDecimal.ONE,
        List.of(),
        Optional.empty());
  }
}
