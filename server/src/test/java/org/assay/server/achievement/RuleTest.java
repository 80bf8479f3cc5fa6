package org.assay.server.achievement;

import static org.assay.server.achievement.SampleFacts.badge;
import static org.assay.server.achievement.SampleFacts.by;
import static org.assay.server.achievement.SampleFacts.day;
import static org.assay.server.achievement.SampleFacts.fact;
import static org.assay.server.achievement.SampleFacts.failed;
import static org.assay.server.achievement.SampleFacts.figure;
import static org.assay.server.achievement.SampleFacts.hours;
import static org.assay.server.achievement.SampleFacts.id;
import static org.assay.server.achievement.SampleFacts.passed;
import static org.assay.server.achievement.SampleFacts.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.server.platform.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

  @Test
  void best_result_counts_and_of_equals_the_earliest() {
    var rule = rule("{'passed':{'assessment':'%s'}}", id(1));
    var good = passed(1, 3, "85");
    assertThat(rule.decide(List.of(failed(1, 1), good)).facts()).containsExactly(good);
    var better = passed(1, 3, "90.5");
    assertThat(rule.decide(List.of(good, better)).facts()).containsExactly(better);
  }

  @Test
  void rule_is_met_at_the_earliest_moment_and_by_what_was_true_then() {
    var rule = rule("{'passed':{'assessment':'%s'}}", id(1));
    var decision = rule.decide(List.of(passed(1, 9, "99"), passed(1, 5, "80")));
    assertThat(decision.metAt()).contains(day(5));
    assertThat(decision.facts()).containsExactly(passed(1, 5, "80"));
  }

  @ParameterizedTest
  @CsvSource({"89.9999, false", "90, true", "90.0001, true"})
  void score_has_to_reach_the_bound(String score, boolean met) {
    var rule = rule("{'passed':{'assessment':'%s','atLeast':90}}", id(1));
    assertThat(rule.decide(List.of(passed(1, 1, score))).met()).isEqualTo(met);
  }

  @Test
  void pass_at_the_last_attempt_counts_and_the_next_does_not() {
    var rule = rule("{'passed':{'assessment':'%s','withinAttempts':2}}", id(1));
    assertThat(rule.decide(List.of(passed(1, 2, "90"), failed(1, 1))).met()).isTrue();
    var late = rule.decide(List.of(passed(1, 3, "90"), failed(1, 1), failed(1, 2)));
    assertThat(late.met()).isFalse();
    assertThat(rule.decide(List.of(passed(1, 3, "90"), failed(1, 1), failed(2, 2))).met()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"31, true", "32, false"})
  void pass_counts_before_its_time_is_over_and_not_at_its_end(int day, boolean met) {
    var rule =
        rule(
            "{'allOf':[{'passed':{'assessment':'%s','validFor':'P1M'}},"
                + "{'passed':{'assessment':'%s'}}]}",
            id(1), id(2));
    assertThat(rule.decide(List.of(passed(1, 1, "90"), passed(2, day, "90"))).met()).isEqualTo(met);
  }

  @Test
  void rule_that_held_once_was_met_though_a_fact_has_ended_since() {
    var rule =
        rule(
            "{'allOf':[{'passed':{'assessment':'%s'}},{'passed':{'assessment':'%s'}}]}",
            id(1), id(2));
    var ended = until(10, passed(1, 1, "90"));
    var facts = List.of(ended, passed(2, 5, "90"), passed(2, 20, "95"));
    assertThat(rule.decide(facts).metAt()).contains(day(5));
    assertThat(rule.decide(List.of(ended, passed(2, 10, "90"))).met()).isFalse();
  }

  @Test
  void so_many_of_are_enough_and_one_less_is_not() {
    var rule = rule("{'holds':{'achievements':['%s','%s','%s'],'count':2}}", id(1), id(2), id(3));
    assertThat(rule.decide(List.of(badge(1, 1), badge(1, 2))).met()).isFalse();
    var decision = rule.decide(List.of(badge(3, 2), badge(1, 1), badge(2, 9)));
    assertThat(decision.metAt()).contains(day(2));
    assertThat(decision.facts()).containsExactly(badge(1, 1), badge(3, 2));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, true", "2, 2, true", "3, 2, false", "3, 3, true", "1, 0, false"})
  void at_least_so_many_parts_have_to_hold(int count, int passed, boolean met) {
    var parts = List.of(Passed.of(id(1)), Passed.of(id(2)), Passed.of(id(3)));
    var facts = List.of(passed(1, 1, "90"), passed(2, 2, "90"), passed(3, 3, "90"));
    var decision = new AtLeast(count, List.copyOf(parts)).decide(facts.subList(0, passed));
    assertThat(decision.met()).isEqualTo(met);
    assertThat(decision.facts()).hasSize(met ? count : 0);
  }

  @Test
  void ended_badge_does_not_count_from_its_end_on() {
    var rule = rule("{'holds':{'achievements':['%s','%s'],'count':2}}", id(1), id(2));
    assertThat(rule.decide(List.of(until(4, badge(1, 1)), badge(2, 4))).met()).isFalse();
    assertThat(rule.decide(List.of(until(5, badge(1, 1)), badge(2, 4))).met()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"365, true", "366, false"})
  void hours_are_added_up_within_the_period(int day, boolean met) {
    var rule = rule("{'learned':{'hours':2.5,'within':'P1Y'}}");
    var pieces = List.of(hours("a", 1, 1, "1.5"), hours("b", 2, day, "1"));
    assertThat(rule.decide(pieces).met()).isEqualTo(met);
  }

  @Test
  void hours_count_only_for_what_the_rule_names() {
    var other = hours("a", 1, 1, "5", id(8).toString());
    var right = hours("b", 1, 2, "5", id(9).toString(), "online");
    var rule = rule("{'learned':{'hours':5,'skill':'%s','tag':'online'}}", id(9));
    assertThat(rule.decide(List.of(other)).met()).isFalse();
    assertThat(rule.decide(List.of(other, right)).facts()).containsExactly(right);
  }

  @Test
  void nobody_endorses_twice() {
    var rule = rule("{'endorsed':{'count':2}}").boundTo(id(5));
    var one = by(1, fact(FactKind.ENDORSEMENT, "e:1", id(5), 1));
    var again = by(1, fact(FactKind.ENDORSEMENT, "e:2", id(5), 2));
    var other = by(2, fact(FactKind.ENDORSEMENT, "e:3", id(5), 3));
    assertThat(rule.decide(List.of(one, again)).met()).isFalse();
    assertThat(rule.decide(List.of(one, again, other)).facts()).containsExactly(one, other);
  }

  @Test
  void approval_of_another_class_does_not_count() {
    var rule = rule("{'approved':{'reviewers':2}}").boundTo(id(5));
    var three = fact(FactKind.APPROVAL, "n:1", id(5).toString(), 1, "2", true);
    var one = fact(FactKind.APPROVAL, "n:2", id(5).toString(), 1, "1", true);
    var elsewhere = fact(FactKind.APPROVAL, "n:3", id(6).toString(), 1, "3", true);
    assertThat(rule.decide(List.of(one, elsewhere)).met()).isFalse();
    assertThat(rule.decide(List.of(three)).met()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"mean, 89, false", "mean, 90, true", "last, 89, false", "last, 90, true"})
  void metric_is_read_over_its_period(String by, String second, boolean met) {
    var rule =
        rule(
            "{'metric':{'name':'uptime','atLeast':90,'by':'" + by + "','over':'P1M','figures':2}}");
    var facts = List.of(figure(1, "0"), figure(40, "90"), figure(50, second));
    assertThat(rule.decide(facts).met()).isEqualTo(met);
  }

  @Test
  void membership_tells_when_it_ends() {
    var rule = rule("{'member':{'group':'guild'}}");
    var member = fact(FactKind.MEMBERSHIP, "m:1", "guild", 1, null, true);
    assertThat(rule.decide(List.of(member)).membershipEnd()).isEmpty();
    assertThat(rule.decide(List.of(until(8, member))).membershipEnd()).contains(day(8));
  }

  @Test
  void what_is_missing_is_said_in_words() {
    var rule =
        rule(
            "{'allOf':[{'passed':{'assessment':'%s','atLeast':90}},"
                + "{'atLeast':{'count':2,'of':[{'passed':{'assessment':'%s'}},"
                + "{'completed':{'resource':'%s'}},{'member':{'group':'guild'}}]}}]}",
            id(1), id(2), id(3));
    var names =
        new RuleNames(
            java.util.Map.of(id(1).toString(), "Cloud basics", id(3).toString(), "Course"));
    var decision = rule.decide(List.of(passed(1, 1, "80"), passed(2, 1, "80")));
    assertThat(decision.missingInWords(names))
        .containsExactly(
            "Missing: pass “Cloud basics” with at least 90.",
            "Missing: at least 1 of these 2: complete “Course”; be a member of “guild”.");
  }

  @Test
  void condition_that_can_be_avoided_is_not_demanded() {
    var lab = Passed.of(id(1));
    var test = Passed.of(id(2));
    assertThat(new AllOf(List.of(lab, test)).demands(lab::equals)).isTrue();
    assertThat(new AnyOf(List.of(lab, test)).demands(lab::equals)).isFalse();
    assertThat(new AnyOf(List.of(lab, lab)).demands(lab::equals)).isTrue();
    assertThat(new AtLeast(2, List.of(lab, test, lab)).demands(lab::equals)).isTrue();
    assertThat(new AtLeast(1, List.of(lab, test, lab)).demands(lab::equals)).isFalse();
  }

  @Test
  void whole_number_reads_as_the_same_rule_as_one_with_zeros() {
    assertThat(rule("{'learned':{'hours':40.0}}")).isEqualTo(rule("{'learned':{'hours':40}}"));
    assertThat(
            new Learned(
                    new BigDecimal("40"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())
                .inWords(RuleNames.NONE))
        .isEqualTo("learn for at least 40 hours");
  }

  static Rule rule(String json, Object... ids) {
    return JsonText.read(String.format(json, ids).replace('\'', '"'), Rule.class);
  }
}
