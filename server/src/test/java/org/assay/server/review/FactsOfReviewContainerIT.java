package org.assay.server.review;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assay.server.review.NominationsInContainer.OWNER_TOOL;
import static org.assay.server.review.NominationsInContainer.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Role;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.CsvFile.Refused;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Endorsements, figures and memberships become facts, and cease to be. */
@ExtendWith(ArquillianExtension.class)
class FactsOfReviewContainerIT {

  private static final String HEADER =
      "employee_id,metric,period_from,period_to,target,actual,source,key,stated_at\n";

  @Inject Endorse endorse;
  @Inject TakeInFigures takeInFigures;
  @Inject TakeInFigureFile takeInFigureFile;
  @Inject MakeGroup makeGroup;
  @Inject RecordMembership recordMembership;
  @Inject TellFacts facts;
  @Inject ClassesInContainer classes;
  @Inject PeopleInContainer people;

  @Test
  void endorsement_is_given_once_and_can_be_taken_back() throws Exception {
    var badge = classes.contribution(2);
    var learner = people.somebody();
    var endorser = people.somebody();
    var given = new NewEndorsement(learner.id(), badge, "Keeps her word.");
    var refusals =
        doTogether(
            List.of(
                () -> endorse.endorse(given, as(endorser)),
                () -> endorse.endorse(given, as(endorser))));
    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
    var fact = factsOf(learner, FactKind.ENDORSEMENT).get(0);
    assertThat(fact.about()).isEqualTo(badge.toString());
    assertThat(fact.by().orElseThrow().account()).isEqualTo(endorser.id());

    var id = UUID.fromString(fact.origin().replace("endorsement:", ""));
    assertThatThrownBy(() -> endorse.withdraw(id, learner.id(), as(learner, Role.OWNER)))
        .isInstanceOf(Problem.class);
    endorse.withdraw(id, learner.id(), as(endorser));
    assertThat(factsOf(learner, FactKind.ENDORSEMENT)).isEmpty();
    endorse.endorse(given, as(endorser));
    assertThat(factsOf(learner, FactKind.ENDORSEMENT)).hasSize(1);
  }

  @Test
  void late_and_repeated_figures_leave_what_was_said_last() throws Exception {
    var person = people.somebody();
    var key = UUID.randomUUID().toString();
    assertThat(take(person, key, "2026-02-02T00:00:00Z", "120")).isEqualTo(FigureTaken.NEW);
    assertThat(take(person, key, "2026-02-01T00:00:00Z", "90")).isEqualTo(FigureTaken.OLDER);
    assertThat(take(person, key, "2026-02-02T00:00:00Z", "120.00")).isEqualTo(FigureTaken.SAME);
    assertThat(take(person, key, "2026-02-03T00:00:00Z", "110")).isEqualTo(FigureTaken.CORRECTED);

    assertThat(factsOf(person, FactKind.METRIC))
        .extracting(fact -> fact.about() + " " + fact.value().orElseThrow())
        .containsExactlyInAnyOrder("revenue 110", "revenue% 110");
    var refusals =
        doTogether(
            List.of(
                () -> take(person, key, "2026-02-05T00:00:00Z", "130"),
                () -> take(person, key, "2026-02-04T00:00:00Z", "125"),
                () -> take(person, key, "2026-02-05T00:00:00Z", "130")));
    assertThat(refusals).allMatch(Optional::isEmpty);
    assertThat(factsOf(person, FactKind.METRIC))
        .extracting(fact -> fact.value().orElseThrow().toString())
        .containsExactly("130", "130");
  }

  @Test
  void file_of_figures_is_taken_row_by_row() {
    var one = people.somebody();
    var other = people.somebody();
    var file =
        HEADER
            + row(one, "a", "10", "5", "2026-02-01T00:00:00Z")
            + row(other, "a", "10", "20", "2026-02-01T00:00:00Z")
            + row(one, "a", "10", "6", "2026-02-02T00:00:00Z")
            + row(one, "a", "10", "6", "2026-02-02T00:00:00Z")
            + row(one, "b", "", "seven", "2026-02-02T00:00:00Z")
            + row(one, "c", "", "7", "2999-02-02T00:00:00Z")
            + "nobody,revenue,2025-01-01,2026-01-01,,1,crm,k,2026-02-02T00:00:00Z\n";

    var report = takeInFigureFile.takeIn(FigureRows.read(file), OWNER_TOOL);

    assertThat(report.created()).isEqualTo(2);
    assertThat(report.corrected()).isEqualTo(1);
    assertThat(report.same()).isEqualTo(1);
    assertThat(report.refused()).extracting(Refused::row).containsExactly(5L, 6L, 7L);
    assertThat(factsOf(one, FactKind.METRIC))
        .extracting(fact -> fact.value().orElseThrow().toString())
        .containsExactly("6", "60");
  }

  @Test
  void nobody_reports_figures_or_memberships_of_themselves_nor_by_a_second_account() {
    var owner = people.somebody();
    var second = people.sharing(owner.email());
    var group = group();
    for (var account : List.of(owner, second)) {
      var by = as(account, Role.OWNER);
      assertThatThrownBy(
              () ->
                  takeInFigures.takeIn(
                      owner.id(), List.of(figure(owner, "k", "2026-02-02T00:00:00Z", "9")), by))
          .hasMessage("Nobody reports figures of themselves.");
      assertThatThrownBy(
              () -> recordMembership.record(member(owner, group, "2026-01-01", null), by))
          .hasMessage("Nobody records memberships of themselves.");
    }
  }

  @Test
  void memberships_that_overlap_are_one_fact_that_ends_with_the_last() {
    var person = people.somebody();
    var group = group();
    var first = record(person, group, "2026-01-01", "2026-02-01");
    var second = record(person, group, "2026-01-15", null);
    assertThat(record(person, group, "2026-01-15", null)).isEqualTo(second);
    assertThat(factsOf(person, FactKind.MEMBERSHIP)).hasSize(1);
    assertThat(factsOf(person, FactKind.MEMBERSHIP).get(0).until()).isEmpty();

    end(person, second, "2026-03-01");
    var fact = factsOf(person, FactKind.MEMBERSHIP).get(0);
    assertThat(fact.at()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(fact.until()).contains(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(fact.about()).isEqualTo(group);

    end(person, first, "2026-01-01");
    end(person, second, "2026-01-15");
    assertThat(factsOf(person, FactKind.MEMBERSHIP)).isEmpty();
  }

  @Test
  void membership_that_is_recorded_ahead_is_a_fact_that_begins_later() {
    var person = people.somebody();
    var group = group();
    var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    record(person, group, tomorrow.toString(), null);
    assertThat(factsOf(person, FactKind.MEMBERSHIP))
        .singleElement()
        .returns(tomorrow.atStartOfDay(ZoneOffset.UTC).toInstant(), Fact::at);
  }

  private String group() {
    var name = "g-" + UUID.randomUUID();
    return makeGroup.make(new NewGroup(name, "Some people.")).name();
  }

  private UUID record(Person person, String group, String from, @Nullable String to) {
    return recordMembership.record(member(person, group, from, to), OWNER_TOOL).answer().id();
  }

  private void end(Person person, UUID membership, String to) {
    recordMembership.end(
        membership, person.id(), new MembershipEnd(LocalDate.parse(to), "Left."), OWNER_TOOL);
  }

  private static NewMembership member(
      Person person, String group, String from, @Nullable String to) {
    return new NewMembership(
        Optional.of(person.id()),
        Optional.empty(),
        group,
        LocalDate.parse(from),
        Optional.ofNullable(to).map(LocalDate::parse));
  }

  private FigureTaken take(Person person, String key, String statedAt, String actual) {
    var given = List.of(figure(person, key, statedAt, actual));
    return takeInFigures.takeIn(person.id(), given, OWNER_TOOL).get(0);
  }

  private static NewFigure figure(Person person, String key, String statedAt, String actual) {
    return new NewFigure(
        Optional.of(person.id()),
        Optional.empty(),
        "revenue",
        LocalDate.parse("2025-01-01"),
        LocalDate.parse("2026-01-01"),
        Optional.of(new BigDecimal("100")),
        Optional.of(new BigDecimal(actual)),
        "crm",
        key,
        Instant.parse(statedAt));
  }

  private static String row(
      Person person, String key, String target, String actual, String statedAt) {
    return String.join(
            ",",
            person.employeeId(),
            "revenue",
            "2025-01-01",
            "2026-01-01",
            target,
            actual,
            "crm",
            key,
            statedAt)
        + "\n";
  }

  private List<Fact> factsOf(Person person, FactKind kind) {
    return facts.factsOf(person.id()).stream().filter(fact -> fact.kind() == kind).toList();
  }
}
