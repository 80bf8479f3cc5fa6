package org.assay.server.review;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.assessment.AssessmentsInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NominationContainerIT {

  /** Hears whose facts change, and refuses to go on for some people. */
  @Singleton
  static class Heard {
    private final List<FactsChanged> changes = new CopyOnWriteArrayList<>();
    private final List<UUID> refused = new CopyOnWriteArrayList<>();

    void hear(@Observes FactsChanged event) {
      changes.add(event);
      if (refused.contains(event.learner())) {
        throw new IllegalStateException("the award cannot be written");
      }
    }

    /** Badges that are issued meanwhile are news too, but not of this room. */
    List<FactsChanged> of(Person person) {
      return changes.stream()
          .filter(event -> event.kinds().contains(FactKind.APPROVAL))
          .filter(event -> event.learner().equals(person.id()))
          .toList();
    }
  }

  @Inject NominationsInContainer nominations;
  @Inject WithdrawNomination withdrawNomination;
  @Inject HandInEvidence handInEvidence;
  @Inject ProposeReviewers proposeReviewers;
  @Inject TellFacts facts;
  @Inject AssessmentsInContainer assessments;
  @Inject ClassesInContainer classes;
  @Inject PeopleInContainer people;
  @Inject Heard heard;

  private UUID badge() {
    return classes.contribution(2);
  }

  @Test
  void two_reviews_at_the_same_time_are_both_counted_and_approve_once() throws Exception {
    var badge = badge();
    for (int round = 0; round < 5; round++) {
      var nominee = people.somebody();
      var one = people.somebody();
      var other = people.somebody();
      var id = nominations.nominate(badge, nominee);
      nominations.appoint(id, one, other);

      var refusals =
          doTogether(
              List.of(
                  () -> nominations.review(id, one, Verdict.APPROVE),
                  () -> nominations.review(id, other, Verdict.APPROVE)));

      assertThat(refusals).allMatch(Optional::isEmpty);
      assertThat(nominations.state(id)).isEqualTo(NominationState.APPROVED);
      assertThat(heard.of(nominee)).hasSize(1);
      assertThat(approvals(nominee)).hasSize(1);
    }
  }

  @Test
  void approval_is_a_fact_until_the_nomination_is_taken_back() {
    var badge = badge();
    var nominee = people.somebody();
    var nominator = people.somebody();
    var one = people.somebody();
    var other = people.somebody();
    var id = nominations.nominate(badge, nominee, nominator);
    nominations.appoint(id, one, other);
    nominations.review(id, one, Verdict.APPROVE);
    assertThat(facts.factsOf(nominee.id())).isEmpty();

    var answer = nominations.review(id, other, Verdict.APPROVE);

    var fact = approvals(nominee).get(0);
    assertThat(fact.origin()).isEqualTo("nomination:" + id);
    assertThat(fact.about()).isEqualTo(badge.toString());
    assertThat(fact.at()).isEqualTo(answer.decidedAt().orElseThrow());
    assertThat(fact.value()).contains(BigDecimal.valueOf(2));
    assertThat(heard.of(nominee).get(0).about()).containsExactly(badge.toString());

    withdrawNomination.withdraw(
        id, new Withdrawal("It was somebody else."), NominationsInContainer.as(nominator));
    assertThat(facts.factsOf(nominee.id())).isEmpty();
    assertThat(heard.of(nominee)).hasSize(2);
    assertRefused(
        () ->
            withdrawNomination.withdraw(
                id, new Withdrawal("Again."), NominationsInContainer.as(nominator)),
        "The nomination is WITHDRAWN.");
  }

  @Test
  void class_asks_for_more_reviewers_than_the_setting_and_never_for_fewer() {
    var many = nominations.nominate(classes.contribution(3), people.somebody());
    var few = nominations.nominate(classes.contribution(1), people.somebody());
    assertThat(nominations.read(many, NominationsInContainer.OWNER_TOOL).quorum()).isEqualTo(3);
    assertThat(nominations.read(few, NominationsInContainer.OWNER_TOOL).quorum()).isEqualTo(2);
  }

  @Test
  void one_is_not_nominated_for_a_class_that_asks_for_no_approval() {
    var badge = classes.requiring(assessments.test());
    var nominee = people.somebody();
    assertRefused(() -> nominations.nominate(badge, nominee), "One is nominated for classes of");
  }

  @Test
  void rejection_gives_no_fact_and_ends_the_reviews() {
    var nominee = people.somebody();
    var one = people.somebody();
    var other = people.somebody();
    var third = people.somebody();
    var id = nominations.nominate(badge(), nominee);
    nominations.appoint(id, one, other, third);
    nominations.review(id, one, Verdict.APPROVE);
    nominations.review(id, one, Verdict.REJECT);
    nominations.review(id, other, Verdict.REJECT);

    assertThat(nominations.state(id)).isEqualTo(NominationState.REJECTED);
    assertThat(approvals(nominee)).isEmpty();
    assertRefused(() -> nominations.review(id, third, Verdict.APPROVE), "not open any more");
    assertRefused(() -> nominations.review(id, one, Verdict.APPROVE), "not open any more");
  }

  @Test
  void one_nomination_of_a_person_for_a_class_is_open_at_a_time() throws Exception {
    var badge = badge();
    var nominee = people.somebody();
    var refusals =
        doTogether(
            List.of(
                () -> nominations.nominate(badge, nominee),
                () -> nominations.nominate(badge, nominee),
                () -> nominations.nominate(badge, nominee)));
    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(refusals)
        .flatMap(refusal -> refusal.map(Problem::code).stream().toList())
        .containsOnly(Problem.Code.CONFLICT);
    assertThat(nominations.open(nominee)).hasSize(1);
  }

  @Test
  void accepted_evidence_is_a_fact_and_nobody_accepts_their_own() {
    var nominee = people.somebody();
    var nominator = people.somebody();
    var reviewer = people.somebody();
    var id = nominations.nominate(badge(), nominee, nominator);
    nominations.appoint(id, reviewer);
    var link =
        new NewEvidence(
            "https://example.org/talk", "Talk", Optional.empty(), Optional.of("a".repeat(64)));
    var given = handInEvidence.handIn(id, link, NominationsInContainer.as(nominee)).id();
    assertThat(facts.factsOf(nominee.id())).isEmpty();

    for (var concerned : List.of(nominee, nominator)) {
      assertThatThrownBy(
              () -> handInEvidence.accept(id, given, NominationsInContainer.as(concerned)))
          .isInstanceOf(Problem.class);
    }
    handInEvidence.accept(id, given, NominationsInContainer.as(reviewer));

    var fact = facts.factsOf(nominee.id()).get(0);
    assertThat(fact.kind()).isEqualTo(FactKind.EVIDENCE);
    assertThat(fact.by()).as("no reviewer is named").isEmpty();
    assertThat(fact.evidence().get(0).description().orElseThrow()).contains("a".repeat(64));
  }

  @Test
  void proposed_reviewers_can_all_be_appointed() {
    var lead = people.somebody();
    var nominee = people.reportingTo(lead);
    var id = nominations.nominate(badge(), nominee);
    people.somebody();
    people.somebody();
    var drawn = proposeReviewers.propose(id, 3, NominationsInContainer.OWNER_TOOL);
    assertThat(drawn).isNotEmpty().doesNotHaveDuplicates();
    assertThat(drawn).extracting(ReviewerProposal::person).doesNotContain(nominee.id(), lead.id());
    var ids = drawn.stream().map(ReviewerProposal::person).toList();
    var asked = nominations.appoint(id, NominationsInContainer.OWNER_TOOL, new NewReviewers(ids));
    assertThat(asked.reviews()).hasSize(ids.size());
  }

  @Test
  void review_is_not_taken_when_the_award_cannot_be_written() {
    var nominee = people.somebody();
    var one = people.somebody();
    var other = people.somebody();
    var id = nominations.nominate(badge(), nominee);
    nominations.appoint(id, one, other);
    nominations.review(id, one, Verdict.APPROVE);
    heard.refused.add(nominee.id());
    assertThatThrownBy(() -> nominations.review(id, other, Verdict.APPROVE))
        .hasStackTraceContaining("the award cannot be written");
    assertThat(nominations.state(id)).isEqualTo(NominationState.OPEN);

    heard.refused.clear();
    assertThat(nominations.review(id, other, Verdict.APPROVE).state())
        .isEqualTo(NominationState.APPROVED);
  }

  private List<Fact> approvals(Person person) {
    return facts.factsOf(person.id()).stream()
        .filter(fact -> fact.kind() == FactKind.APPROVAL)
        .toList();
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String words) {
    assertThatThrownBy(act).isInstanceOf(Problem.class).hasMessageContaining(words);
  }
}
