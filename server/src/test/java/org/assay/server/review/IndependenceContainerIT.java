package org.assay.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every way around "reviewers are independent of the nominee" that we could think of. */
@ExtendWith(ArquillianExtension.class)
class IndependenceContainerIT {

  @Inject NominationsInContainer nominations;
  @Inject Endorse endorse;
  @Inject ClassesInContainer classes;
  @Inject PeopleInContainer people;

  private UUID badge() {
    return classes.contribution(2);
  }

  @Test
  void nobody_nominates_or_endorses_themselves_nor_by_a_second_account() {
    var badge = badge();
    var person = people.somebody();
    var second = people.sharing(person.email());
    assertRefused(
        () -> nominations.nominate(badge, person, person), "Nobody nominates themselves.");
    assertRefused(
        () -> nominations.nominate(badge, person, second), "Nobody nominates themselves.");
    assertRefused(
        () ->
            endorse.endorse(
                new NewEndorsement(person.id(), badge, "I am good."),
                NominationsInContainer.as(second)),
        "Nobody endorses themselves.");
  }

  @Test
  void nominee_nominator_managers_and_reports_are_not_appointed() {
    var director = people.somebody();
    var lead = people.reportingTo(director);
    var nominee = people.reportingTo(lead);
    var report = people.reportingTo(nominee);
    var nominator = people.somebody();
    var id = nominations.nominate(badge(), nominee, nominator);
    for (var concerned :
        new Person[] {
          nominee,
          nominator,
          lead,
          director,
          report,
          people.reportingTo(report),
          people.sharing(nominee.email()),
          people.sharing(nominator.email()),
          people.sharing(lead.email())
        }) {
      assertThatThrownBy(() -> nominations.appoint(id, concerned)).isInstanceOf(Problem.class);
    }
    assertThat(nominations.read(id, NominationsInContainer.OWNER_TOOL).reviews()).isEmpty();
    nominations.appoint(id, people.reportingTo(lead));
  }

  @Test
  void all_are_appointed_or_none() {
    var nominee = people.somebody();
    var id = nominations.nominate(badge(), nominee);
    assertThatThrownBy(() -> nominations.appoint(id, people.somebody(), nominee))
        .isInstanceOf(Problem.class);
    assertThat(nominations.read(id, NominationsInContainer.OWNER_TOOL).reviews()).isEmpty();
  }

  @Test
  void nobody_counts_twice_by_being_appointed_twice_or_by_a_second_account() {
    var reviewer = people.somebody();
    var id = nominations.nominate(badge(), people.somebody());
    assertRefused(() -> nominations.appoint(id, reviewer, reviewer), "nobody reviews twice");
    nominations.appoint(id, reviewer);
    assertRefused(() -> nominations.appoint(id, reviewer), "nobody reviews twice");
    assertRefused(
        () -> nominations.appoint(id, people.sharing(reviewer.email())), "nobody reviews twice");
    nominations.review(id, reviewer, Verdict.APPROVE);
    assertThat(nominations.review(id, reviewer, Verdict.APPROVE).state())
        .isEqualTo(NominationState.OPEN);
  }

  @Test
  void reviewer_who_becomes_the_manager_is_refused_when_they_review() {
    var nominee = people.somebody();
    var reviewer = people.somebody();
    var id = nominations.nominate(badge(), nominee);
    nominations.appoint(id, reviewer);
    people.move(nominee, reviewer);
    assertRefused(
        () -> nominations.review(id, reviewer, Verdict.APPROVE), "The nominee reports to this");
  }

  @Test
  void reviewer_who_becomes_the_managers_manager_is_refused_when_they_review() {
    var lead = people.somebody();
    var nominee = people.reportingTo(lead);
    var reviewer = people.somebody();
    var id = nominations.nominate(badge(), nominee);
    nominations.appoint(id, reviewer);
    people.move(lead, reviewer);
    assertRefused(
        () -> nominations.review(id, reviewer, Verdict.APPROVE), "The nominee reports to this");
  }

  @Test
  void reviewer_who_moves_under_the_nominee_is_refused_when_they_review() {
    var nominee = people.somebody();
    var reviewer = people.somebody();
    var id = nominations.nominate(badge(), nominee);
    nominations.appoint(id, reviewer);
    people.move(reviewer, nominee);
    assertRefused(
        () -> nominations.review(id, reviewer, Verdict.APPROVE), "reports to the nominee");
  }

  @Test
  void manager_who_was_moved_away_for_the_appointment_and_back_is_refused() {
    var lead = people.somebody();
    var elsewhere = people.somebody();
    var nominee = people.reportingTo(lead);
    var id = nominations.nominate(badge(), nominee);
    assertThatThrownBy(() -> nominations.appoint(id, lead)).isInstanceOf(Problem.class);
    people.move(nominee, elsewhere);
    nominations.appoint(id, lead);
    people.move(nominee, lead);
    assertRefused(() -> nominations.review(id, lead, Verdict.APPROVE), "The nominee reports to");
  }

  @Test
  void owner_does_not_act_as_owner_where_they_are_the_nominee_nor_by_a_second_account() {
    var owner = people.somebody();
    var second = people.sharing(owner.email());
    var id = nominations.nominate(badge(), owner);
    for (var account : new Person[] {owner, second}) {
      var by = NominationsInContainer.as(account, Role.OWNER);
      assertRefused(
          () -> nominations.appoint(id, by, people.somebody()), "never for their own nomination");
      assertThat(nominations.read(id, by).reviewersWanted()).isEmpty();
    }
  }

  @Test
  void nominator_appoints_nobody() {
    var nominator = people.somebody();
    var id = nominations.nominate(badge(), people.somebody(), nominator);
    assertRefused(
        () ->
            nominations.appoint(
                id, NominationsInContainer.as(nominator, Role.MANAGER), people.somebody()),
        "An owner appoints reviewers");
  }

  @Test
  void tool_neither_nominates_nor_reviews_whatever_its_scopes() {
    var badge = badge();
    var nominee = people.somebody();
    for (var tool : new Caller[] {NominationsInContainer.TOOL, NominationsInContainer.OWNER_TOOL}) {
      assertRefused(() -> nominations.nominate(badge, nominee, tool), "Only a person can do this");
    }
    var id = nominations.nominate(badge, nominee);
    assertRefused(
        () -> nominations.read(id, NominationsInContainer.TOOL), "There is no nomination");
    assertRefused(
        () -> nominations.reviewAs(id, NominationsInContainer.OWNER_TOOL, Verdict.APPROVE),
        "Only a person can do this");
  }

  @Test
  void stranger_does_not_review_nor_learn_that_there_is_a_nomination() {
    var id = nominations.nominate(badge(), people.somebody());
    assertRefused(
        () -> nominations.review(id, people.somebody(), Verdict.APPROVE),
        "There is no nomination " + id);
  }

  private static void assertRefused(ThrowingCallable act, String words) {
    assertThatThrownBy(act).isInstanceOf(Problem.class).hasMessageContaining(words);
  }
}
