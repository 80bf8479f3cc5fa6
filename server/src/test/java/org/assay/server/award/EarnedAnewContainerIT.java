package org.assay.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.Member;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A badge that is earned more than once. */
@ExtendWith(ArquillianExtension.class)
class EarnedAnewContainerIT extends AwardsInContainer {

  @Inject HeardAwardsInContainer heard;

  @Test
  void withdrawn_award_is_earned_anew_only_by_newer_facts() {
    var test = assessments.test();
    classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    facts.set(person.id());
    settle(person, "withdraw", OWNER);

    facts.set(person.id(), result(test, 1, "90"), result(test, 2, "95"));
    assertThat(of(person)).hasSize(1);
    var today = result(test, "new", Instant.now(), "91");
    facts.set(person.id(), result(test, 1, "90"), today);
    assertThat(of(person)).hasSize(2);
    assertThat(of(person).get(1).facts()).singleElement().returns(today.origin(), Fact::origin);
  }

  @Test
  void badge_with_a_period_is_earned_anew_in_any_order_and_another_is_not() {
    var test = assessments.test();
    classes.ruled(Category.KNOWLEDGE, Optional.of(Period.ofYears(1)), passed(test));
    classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var clean = people.somebody();
    facts.set(clean.id(), result(test, 1, "90"));
    facts.set(clean.id(), result(test, 1, "90"), result(test, 200, "90"));
    var late = people.somebody();
    facts.set(late.id(), result(test, 200, "90"));
    facts.set(late.id(), result(test, 200, "90"), result(test, 1, "90"));

    assertThat(of(clean)).extracting(AwardAnswer::metAt).containsOnly(day(1), day(200)).hasSize(3);
    assertThat(of(late)).extracting(AwardAnswer::metAt).containsOnly(day(1), day(200)).hasSize(3);
    assertThat(of(late)).extracting(AwardAnswer::state).containsOnly(AwardState.SUPPORTED);
  }

  @Test
  void another_pass_in_the_first_half_of_the_period_is_no_other_earning() {
    var test = assessments.test();
    classes.ruled(Category.KNOWLEDGE, Optional.of(Period.ofYears(1)), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 50, "90"));
    facts.set(person.id(), result(test, 50, "90"), result(test, 180, "95"));
    facts.set(person.id(), result(test, 50, "90"), result(test, 180, "95"), result(test, 1, "90"));
    assertThat(only(person).metAt()).isEqualTo(day(50));
    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
  }

  @Test
  void new_version_is_earned_only_by_newer_facts() throws Exception {
    var test = assessments.test();
    var badge = classes.ruled(Category.KNOWLEDGE, Optional.empty(), passed(test));
    var person = people.somebody();
    facts.set(person.id(), result(test, 1, "90"));
    classes.ruledAnew(badge, Category.KNOWLEDGE, passed(test));
    facts.set(person.id(), result(test, 1, "90"), failed(test, 2));
    assertThat(of(person)).hasSize(1);
    facts.set(person.id(), result(test, 1, "90"), result(test, 3, "95"));
    assertThat(of(person)).extracting(AwardAnswer::version).containsExactly(1, 2);
  }

  @Test
  void membership_that_gets_an_end_ends_its_award_and_a_new_one_earns_it_anew() {
    var group = "guild " + UUID.randomUUID();
    classes.ruled(Category.MEMBERSHIP, Optional.empty(), new Member(group));
    var person = people.somebody();
    facts.set(person.id(), member(group, 1, Optional.empty()));
    var award = only(person);
    facts.set(person.id(), member(group, 1, Optional.of(9)));

    assertThat(only(person).state()).isEqualTo(AwardState.SUPPORTED);
    assertThat(only(person).endsAt()).contains(day(9));
    assertThat(heard.ends).contains(new AwardEnds(award.id(), Optional.of(day(9))));

    facts.set(person.id(), member(group, 1, Optional.of(9)), member(group, 20, Optional.empty()));
    assertThat(of(person)).extracting(AwardAnswer::metAt).containsExactly(day(1), day(20));
  }

  private static Fact member(String group, int day, Optional<Integer> end) {
    var fact = fact(FactKind.MEMBERSHIP, "member:" + group + day, group, day(day), null, true);
    return new Fact(
        fact.kind(),
        fact.origin(),
        fact.about(),
        fact.name(),
        fact.at(),
        end.map(AwardsInContainer::day),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
