package org.assay.server.award;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Fact;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AwardContainerIT extends AwardsInContainer {

  @Inject HeardAwardsInContainer heard;
  @Inject FactsToComeStore toCome;
  @Inject DecideBegun decideBegun;

  @Test
  void award_keeps_exactly_the_facts_that_met_its_rule() {
    var test = assessments.test();
    var badge = classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 3, "95"), result(test, 1, "80"), failed(test, 0));

    var award = only(person);
    assertThat(award.achievement()).isEqualTo(badge);
    assertThat(award.state()).isEqualTo(AwardState.SUPPORTED);
    assertThat(award.metAt()).isEqualTo(day(1));
    assertThat(award.facts()).containsExactly(result(test, 1, "80"));
    assertThat(award.digest()).hasSize(64);
  }

  @Test
  void award_that_loses_its_facts_says_why_and_stands_again_when_they_come_back() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    facts.set(person.id(), failed(test, 1, "90"));

    var lost = only(person);
    assertThat(lost.state()).isEqualTo(AwardState.UNSUPPORTED);
    assertThat(lost.reason().orElseThrow())
        .contains("is now not in favour")
        .contains("Missing: pass “Cloud basics”.");
    assertThat(lost.facts()).containsExactly(result(test, 1, "90"));

    facts.set(person.id(), result(test, 1, "90"));
    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
    assertThat(only(person).reason()).isEmpty();
    assertThat(heard.met).filteredOn(met -> met.learner().equals(person.id())).hasSize(1);
  }

  @Test
  void award_with_other_support_stands() {
    var test = assessments.test();
    classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"), result(test, 2, "85"));
    facts.set(person.id(), result(test, 2, "85"));
    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
  }

  @Test
  void owner_keeps_or_withdraws_and_only_what_lost_its_support() {
    var test = assessments.test();
    classes.requiring(test);
    var kept = people.somebody();
    var withdrawn = people.somebody();
    for (var person : List.of(kept, withdrawn)) {
      facts.set(person.id(), result(test, 1, "90"));
      assertThatThrownBy(() -> settle(person, "keep", OWNER)).hasStackTraceContaining("SUPPORTED");
      facts.set(person.id());
    }
    settle(kept, "keep", OWNER);
    settle(withdrawn, "withdraw", OWNER);

    assertThat(only(kept).state()).isEqualTo(AwardState.KEPT);
    assertThat(only(kept).settledBy()).contains(OWNER.account());
    assertThat(only(withdrawn).state()).isEqualTo(AwardState.WITHDRAWN);
    assertThat(heard.withdrawn)
        .filteredOn(event -> Set.of(kept.id(), withdrawn.id()).contains(event.learner()))
        .singleElement()
        .returns("a mistake", AwardWithdrawn::reason)
        .returns(withdrawn.id(), AwardWithdrawn::learner);
    assertThatThrownBy(() -> settle(withdrawn, "keep", OWNER)).hasStackTraceContaining("WITHDRAWN");
  }

  @Test
  void nobody_decides_about_an_award_of_their_own() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    facts.set(person.id());
    var self = new Caller(person.id(), "Self", false, Set.of(), Set.of(), Set.of());
    var twin = people.sharing(person.email().toUpperCase(Locale.ROOT));
    var otherName = new Caller(twin.id(), "Twin", false, Set.of(), Set.of(), Set.of());
    var held =
        new Caller(
            UUID.randomUUID(), "Tool", true, Set.of(), Set.of(), Set.of(), Set.of(person.id()));
    for (var by : List.of(self, otherName, held)) {
      assertThatThrownBy(() -> settle(person, "keep", by))
          .hasStackTraceContaining("Nobody decides about an award of their own.");
    }
    assertThat(only(person).state()).isEqualTo(AwardState.UNSUPPORTED);
  }

  @Test
  void who_met_the_rule_before_the_class_was_published_is_awarded() throws Exception {
    var test = assessments.test();
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    classes.requiring(test);
    await(() -> of(person).size() == 1);
    assertThat(only(person).metAt()).isEqualTo(day(1));
  }

  @Test
  void what_will_be_true_later_earns_nothing_yet() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), result(test, "later", Instant.now().plusSeconds(3600), "90"));
    assertThat(of(person)).isEmpty();
  }

  @Test
  void what_begins_later_is_decided_when_it_begins_though_nothing_else_happens() throws Exception {
    var test = assessments.test();
    var other = assessments.test();
    classes.requiring(test);
    classes.requiring(other);
    var person = people.somebody();
    var first = Instant.now().plusSeconds(3);
    var second = first.plusSeconds(3);
    facts.set(person.id(), result(test, "soon", first, "90"), result(other, "later", second, "90"));
    assertThat(of(person)).isEmpty();
    await(() -> of(person).size() == 2);
    assertThat(of(person))
        .extracting(AwardAnswer::metAt)
        .containsExactly(first.truncatedTo(MICROS), second.truncatedTo(MICROS));
    assertThat(of(person)).allMatch(award -> !award.decidedAt().isBefore(award.metAt()));
    await(() -> read(() -> toCome.find(person.id())).isEmpty());
  }

  @Test
  void fact_that_begins_is_decided_once_by_servers_that_look_together() throws Exception {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), result(test, "soon", Instant.now().plusSeconds(2), "90"));
    TimeUnit.SECONDS.sleep(2);
    Callable<?> look =
        () -> {
          decideBegun.decide(person.id());
          return 0;
        };
    assertThat(doTogether(List.of(look, look, look, look))).allMatch(Optional::isEmpty);
    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
    assertThat(heard.met).filteredOn(met -> met.learner().equals(person.id())).hasSize(1);
  }

  @Test
  void class_that_is_published_before_a_fact_begins_is_decided_when_it_begins() throws Exception {
    var test = assessments.test();
    var person = people.somebody();
    facts.set(person.id(), result(test, "soon", Instant.now().plusSeconds(4), "90"));
    classes.requiring(test);
    await(() -> of(person).size() == 1);
    assertThat(only(person).decidedAt()).isAfterOrEqualTo(only(person).metAt());
  }

  @Test
  void nobody_vouches_for_themselves() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    facts.set(person.id(), by(person.id(), result(test, 1, "90")));
    assertThat(of(person)).isEmpty();
    facts.set(person.id(), by(UUID.randomUUID(), result(test, 1, "90")));
    assertThat(of(person)).hasSize(1);
  }

  private static Fact by(UUID account, Fact fact) {
    return new Fact(
        fact.kind(),
        fact.origin(),
        fact.about(),
        fact.name(),
        fact.at(),
        fact.until(),
        fact.passed(),
        fact.value(),
        fact.level(),
        Optional.of(new Fact.Voucher(account, "Somebody")),
        fact.tags(),
        fact.evidence());
  }
}
