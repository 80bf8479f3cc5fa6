package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assay.server.platform.JsonText;
import org.junit.jupiter.api.Test;

/** What is true of every rule, shown on thousands that seeds bring forth. */
class RulePropertiesTest {

  private static final int RUNS = 3000;

  @Test
  void order_and_repetition_of_facts_change_nothing() {
    for (long seed = 0; seed < RUNS; seed++) {
      var generated = new GeneratedRules(seed, true);
      var rule = generated.rule(3);
      var facts = generated.facts(30);
      var mixed = new ArrayList<>(facts);
      mixed.addAll(facts.subList(0, facts.size() / 2));
      Collections.shuffle(mixed, new Random(seed));
      assertThat(rule.decide(mixed)).as("seed %s", seed).isEqualTo(rule.decide(facts));
    }
  }

  @Test
  void fact_in_favour_never_unmakes_a_rule_without_windows_attempts_and_metrics() {
    int met = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      var generated = new GeneratedRules(seed, false);
      var rule = generated.rule(3);
      var facts = new ArrayList<>(generated.facts(30));
      var before = rule.decide(facts);
      facts.add(generated.oneFact());
      var after = rule.decide(facts);
      if (before.met()) {
        met++;
        assertThat(after.met()).as("seed %s", seed).isTrue();
        assertThat(after.metAt().orElseThrow()).isBeforeOrEqualTo(before.metAt().orElseThrow());
      }
    }
    assertThat(met).as("enough rules are met for this to mean something").isBetween(500, 2900);
  }

  @Test
  void supporting_facts_alone_meet_the_rule_at_the_same_moment() {
    for (long seed = 0; seed < RUNS; seed++) {
      var generated = new GeneratedRules(seed, false);
      var rule = generated.rule(3);
      var decision = rule.decide(generated.facts(30));
      if (decision.met()) {
        assertThat(rule.decide(decision.facts())).as("seed %s", seed).isEqualTo(decision);
      }
    }
  }

  @Test
  void no_fact_after_the_moment_supports_it() {
    for (long seed = 0; seed < RUNS; seed++) {
      var generated = new GeneratedRules(seed, true);
      var decision = generated.rule(3).decide(generated.facts(30));
      decision
          .metAt()
          .ifPresent(
              moment ->
                  assertThat(decision.facts())
                      .isNotEmpty()
                      .allMatch(fact -> !fact.at().isAfter(moment)));
    }
  }

  @Test
  void halving_finds_the_same_moment_as_looking_at_each() {
    for (long seed = 0; seed < RUNS; seed++) {
      var generated = new GeneratedRules(seed, false);
      var rule = generated.rule(3);
      var facts = generated.facts(30);
      // Facts with an end, however late, have each moment looked at.
      var slow = new ArrayList<Fact>();
      facts.forEach(fact -> slow.add(SampleFacts.until(100_000, fact)));
      assertThat(rule.decide(slow).metAt())
          .as("seed %s", seed)
          .isEqualTo(rule.decide(facts).metAt());
    }
  }

  @Test
  void rule_reads_back_from_its_json_as_the_same_rule() {
    for (long seed = 0; seed < RUNS; seed++) {
      var rule = new GeneratedRules(seed, true).rule(4);
      assertThat(JsonText.read(JsonText.write(rule), Rule.class)).isEqualTo(rule);
      assertThat(rule.inWords(RuleNames.NONE)).isNotBlank().doesNotContain("null", "[", "Optional");
    }
  }

  @Test
  void rule_that_was_met_says_nothing_is_missing_and_else_says_what() {
    for (long seed = 0; seed < RUNS; seed++) {
      var generated = new GeneratedRules(seed, true);
      var decision = generated.rule(3).decide(generated.facts(10));
      assertThat(decision.missing().isEmpty()).as("seed %s", seed).isEqualTo(decision.met());
    }
    assertThat(new Member("guild").decide(List.of()).missing()).hasSize(1);
  }
}
