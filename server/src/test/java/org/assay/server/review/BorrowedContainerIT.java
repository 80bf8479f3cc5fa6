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

/** Who had a tool's secret or somebody's token in their hands is the one who may act by it. */
@ExtendWith(ArquillianExtension.class)
class BorrowedContainerIT {

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
  void reviewer_does_not_speak_twice_by_the_token_of_another() {
    var nominee = people.somebody();
    var one = people.somebody();
    var other = people.somebody();
    var id = nominations.nominate(badge(), nominee);
    nominations.appoint(id, one, other);
    assertRefused(
        () -> nominations.reviewAs(id, heldBy(one, other.id(), false), Verdict.APPROVE),
        "nobody reviews twice");
    nominations.review(id, one, Verdict.APPROVE);
    assertRefused(
        () -> nominations.reviewAs(id, heldBy(one, other.id(), false), Verdict.APPROVE),
        "nobody reviews twice");
    assertThat(nominations.state(id)).isEqualTo(NominationState.OPEN);
    assertThat(nominations.review(id, other, Verdict.APPROVE).state())
        .isEqualTo(NominationState.APPROVED);
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

  private static void assertRefused(ThrowingCallable act, String words) {
    assertThatThrownBy(act).isInstanceOf(Problem.class).hasMessageContaining(words);
  }
}
