package org.assay.server.review;

import static org.assay.server.review.Samples.person;
import static org.assay.server.review.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assay.server.learner.Person;
import org.junit.jupiter.api.Test;

class IndependenceTest {

  private final Person nominee = person("nominee");
  private final Person nominator = person("nominator");
  private final Person lead = person("lead");
  private final Person director = person("director");
  private final Person stranger = person("stranger");
  private final Person asked = person("asked");

  private final Independence independence =
      new Independence(nominee, nominator, List.of(lead, director), List.of(asked));

  @Test
  void stranger_is_independent_and_so_is_a_colleague_with_the_same_manager() {
    assertThat(independence.objection(stranger, List.of())).isEmpty();
    assertThat(independence.objection(stranger, List.of(lead, director))).isEmpty();
  }

  @Test
  void nominee_is_not_independent() {
    assertThat(independence.objection(nominee, List.of(lead, director)))
        .contains("Nobody reviews their own nomination.");
  }

  @Test
  void nominator_is_not_independent() {
    assertThat(independence.objection(nominator, List.of()))
        .contains("Whoever nominates somebody does not review the nomination.");
  }

  @Test
  void manager_of_the_nominee_and_the_managers_manager_are_not_independent() {
    assertThat(independence.objection(lead, List.of(director))).isPresent();
    assertThat(independence.objection(director, List.of())).isPresent();
  }

  @Test
  void report_of_the_nominee_and_a_report_of_a_report_are_not_independent() {
    assertThat(independence.objection(stranger, List.of(nominee, lead))).isPresent();
    assertThat(independence.objection(stranger, List.of(person("between"), nominee))).isPresent();
  }

  @Test
  void nobody_reviews_twice() {
    assertThat(independence.objection(asked, List.of()).orElseThrow()).contains("twice");
  }

  @Test
  void second_account_of_the_nominee_is_the_nominee() {
    var second = with(person("second"), "Nominee@EXAMPLE.org", Optional.empty());
    assertThat(independence.objection(second, List.of()))
        .contains("Nobody reviews their own nomination.");
  }

  @Test
  void second_account_with_the_same_did_is_the_same_person() {
    var did = Optional.of("did:example:1");
    var one = with(person("one"), "a@example.org", did);
    var other = with(person("other"), "b@example.org", did);
    var of = new Independence(one, nominator, List.of(), List.of());
    assertThat(of.objection(other, List.of())).isPresent();
    assertThat(one.isAlso(other)).isTrue();
    assertThat(nominee.isAlso(nominator)).isFalse();
  }

  @Test
  void second_account_of_a_reviewer_or_of_the_manager_is_no_way_around() {
    var again = with(person("again"), asked.email(), Optional.empty());
    var boss = with(person("boss"), lead.email(), Optional.empty());
    assertThat(independence.objection(again, List.of())).isPresent();
    assertThat(independence.objection(boss, List.of())).isPresent();
  }

  @Test
  void report_of_a_second_account_of_the_nominee_is_not_independent() {
    var second = with(person("second"), nominee.email(), Optional.empty());
    assertThat(independence.objection(stranger, List.of(second))).isPresent();
  }
}
