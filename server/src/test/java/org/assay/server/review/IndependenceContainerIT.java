package org.assay.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.CsvFile.Refused;
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
  @Inject GiveReview giveReview;
  @Inject RecordMembership recordMembership;
  @Inject TakeInFigures takeInFigures;
  @Inject TakeInFigureFile takeInFigureFile;
  @Inject HandInEvidence handInEvidence;
  @Inject TellFacts facts;
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
  void token_or_tool_that_the_person_had_in_hand_is_the_person() {
    var badge = badge();
    var nominee = people.somebody();
    var reviewer = people.somebody();
    var id = nominations.nominate(badge, nominee);
    nominations.appoint(id, reviewer);
    var borrowed = heldBy(nominee, reviewer.id(), false);
    assertRefused(
        () -> giveReview.give(id, new NewReview(Verdict.APPROVE, "Good."), borrowed),
        "Neither the nominee nor");
    assertRefused(
        () -> endorse.endorse(new NewEndorsement(nominee.id(), badge, "Good."), borrowed),
        "Nobody endorses themselves.");
    assertRefused(
        () -> recordMembership.record(member(nominee), heldBy(nominee, new UUID(5, 6), true)),
        "Nobody records memberships of themselves.");
    assertThat(nominations.review(id, reviewer, Verdict.APPROVE).state())
        .isEqualTo(NominationState.OPEN);
  }

  @Test
  void figures_are_not_reported_by_a_tool_or_token_that_the_person_had_in_hand() {
    var person = people.somebody();
    var other = people.somebody();
    var tool = heldBy(person, new UUID(5, 7), true);
    for (var by : new Caller[] {tool, heldBy(person, other.id(), false)}) {
      assertRefused(
          () -> takeInFigures.takeIn(person.id(), List.of(figure(person)), by),
          "Nobody reports figures of themselves.");
    }
    var file =
        "employee_id,metric,period_from,period_to,actual,source,key,stated_at\n"
            + row(person)
            + row(other);
    var report = takeInFigureFile.takeIn(FigureRows.read(file), tool);
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.refused())
        .singleElement()
        .returns(1L, Refused::row)
        .returns("Nobody reports figures of themselves.", Refused::reason);
    assertThat(facts.factsOf(person.id())).isEmpty();
    assertThat(facts.factsOf(other.id())).hasSize(1);
  }

  @Test
  void evidence_is_not_accepted_by_a_token_that_nominee_or_giver_had_in_hand() {
    var nominee = people.somebody();
    var nominator = people.somebody();
    var reviewer = people.somebody();
    var id = nominations.nominate(badge(), nominee, nominator);
    nominations.appoint(id, reviewer);
    var by = NominationsInContainer.as(nominator);
    var given = handInEvidence.handIn(id, evidence(), by).id();
    for (var borrowed :
        new Caller[] {
          heldBy(nominee, reviewer.id(), false),
          heldBy(nominator, reviewer.id(), false),
          ownersToken(nominee, people.somebody())
        }) {
      assertThatThrownBy(() -> handInEvidence.accept(id, given, borrowed))
          .isInstanceOf(Problem.class);
      assertThat(facts.factsOf(nominee.id())).isEmpty();
    }
    handInEvidence.accept(id, given, NominationsInContainer.as(reviewer));
    assertThat(facts.factsOf(nominee.id())).hasSize(1);
  }

  private static Caller ownersToken(Person holder, Person owner) {
    var roles = Set.of(Role.OWNER);
    var held = Set.of(holder.id());
    return new Caller(owner.id(), "Owner", false, roles, Set.of(), Set.of(), held);
  }

  private static NewEvidence evidence() {
    return new NewEvidence("https://e.example/1", "Talk", Optional.empty(), Optional.empty());
  }

  private static NewFigure figure(Person person) {
    return new NewFigure(
        Optional.of(person.id()),
        Optional.empty(),
        "revenue",
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2026, 1, 1),
        Optional.empty(),
        Optional.of(BigDecimal.TEN),
        "crm",
        "k",
        Instant.parse("2026-02-01T00:00:00Z"));
  }

  private static String row(Person person) {
    return person.employeeId() + ",revenue,2025-01-01,2026-01-01,9,crm,k,2026-02-01T00:00:00Z\n";
  }

  private static NewMembership member(Person person) {
    return new NewMembership(
        Optional.of(person.id()),
        Optional.empty(),
        "guild",
        LocalDate.of(2026, 1, 1),
        Optional.empty());
  }

  private static Caller heldBy(Person holder, UUID account, boolean tool) {
    return new Caller(account, "Held", tool, Set.of(), Set.of(), Set.of(), Set.of(holder.id()));
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
