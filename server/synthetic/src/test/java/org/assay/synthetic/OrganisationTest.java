package org.assay.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationTest {

  /** Whoever changes it changes the organisation of everybody who has the seed. */
  private static final String GOLDEN =
      "e3a2678454685b27114669ab42d4a84d973a3195197fc90da4032e996c6dba67";

  private static final Organisation SMALL = Organisation.of(2026, 500, 2025);

  @TempDir Path folder;

  @Test
  void same_seed_makes_the_same_bytes() throws Exception {
    new CsvFiles(SMALL).write(folder, 1000);
    var digest = MessageDigest.getInstance("SHA-256");
    for (var file : List.of("people.csv", "learning.csv", "results.csv", "resources.csv")) {
      digest.update(Files.readAllBytes(folder.resolve(file)));
    }
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(GOLDEN);
  }

  @Test
  void other_seed_makes_other_people() {
    var other = Organisation.of(2027, 500, 2025);
    assertThat(other.people().map(Person::email).toList())
        .isNotEqualTo(SMALL.people().map(Person::email).toList());
  }

  @Test
  void larger_organisation_begins_with_the_people_of_a_smaller_one() {
    var large = Organisation.of(2026, 100_000, 2025);
    assertThat(large.people().limit(500).toList()).isEqualTo(SMALL.people().toList());
    var person = SMALL.people().skip(123).findFirst().orElseThrow();
    assertThat(large.learning(person)).isEqualTo(SMALL.learning(person));
    assertThat(large.results(person)).isEqualTo(SMALL.results(person));
  }

  @Test
  void everybody_but_the_first_reports_to_somebody_who_came_before_and_leads() {
    var people = SMALL.people().toList();
    assertThat(people.get(0).manager()).isEmpty();
    for (var person : people.subList(1, people.size())) {
      int manager = person.manager().orElseThrow();
      assertThat(manager).isLessThan(person.number());
      assertThat(people.get(manager).role()).isEqualTo(Role.MANAGER);
    }
  }

  @Test
  void units_are_a_tree_with_names_of_their_own() {
    var units = Organisation.of(2026, 336_000, 2025).units().toList();
    assertThat(units).hasSize(28_000);
    assertThat(units.stream().map(Unit::name).distinct()).hasSize(28_000);
    assertThat(units.stream().skip(1))
        .allMatch(unit -> unit.parent().orElseThrow() < unit.number());
    assertThat(units.stream().map(unit -> unit.zone().getId()).distinct().count()).isGreaterThan(8);
  }

  @Test
  void ids_and_addresses_are_given_once_and_belong_to_nobody() {
    var mails = new HashSet<String>();
    assertThat(SMALL.people())
        .allMatch(person -> mails.add(person.email()))
        .allMatch(person -> person.email().endsWith("@example.org"));
    assertThat(Person.employeeId(0)).isEqualTo("E000001");
    assertThat(Person.employeeId(1_234_567)).isEqualTo("E1234568");
  }

  @Test
  void nobody_learns_twice_at_the_same_time_or_before_they_came_or_outside_the_year() {
    SMALL
        .people()
        .forEach(
            person -> {
              var before = Instant.MIN;
              for (var piece : SMALL.learning(person)) {
                var day = piece.from().atZone(person.unit().zone()).toLocalDate();
                assertThat(piece.from()).isAfterOrEqualTo(before);
                assertThat(piece.to()).isAfter(piece.from());
                assertThat(day.getYear()).isEqualTo(2025);
                assertThat(day).isAfterOrEqualTo(person.joinedOn());
                before = piece.to();
              }
            });
  }

  @Test
  void courses_are_completed_when_their_hours_are_learned() {
    var pieces = SMALL.people().flatMap(one -> SMALL.learning(one).stream()).toList();
    assertThat(pieces.stream().filter(Piece::completed).count())
        .isBetween(pieces.size() / 20L, pieces.size() / 2L);
  }

  @Test
  void nobody_passes_the_same_class_twice_or_before_they_came() {
    SMALL
        .people()
        .forEach(
            person -> {
              var passed = SMALL.results(person).stream().filter(Result::passed).toList();
              assertThat(passed.stream().map(Result::badgeClass).distinct()).hasSameSizeAs(passed);
              assertThat(SMALL.results(person))
                  .allMatch(one -> !day(one).isBefore(person.joinedOn()))
                  .allMatch(one -> one.score() <= one.badgeClass().most());
            });
  }

  private static LocalDate day(Result result) {
    return result.assessedAt().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  @Test
  void keys_of_results_and_pieces_are_given_once() {
    var keys = new HashSet<String>();
    assertThat(SMALL.people().flatMap(one -> SMALL.results(one).stream()))
        .allMatch(one -> keys.add(one.key()));
    assertThat(SMALL.people().flatMap(one -> SMALL.learning(one).stream()))
        .allMatch(one -> keys.add(one.key()));
  }

  @Test
  void classes_prove_skills_that_there_are_in_all_six_categories() {
    var codes = SMALL.skills().stream().map(Skill::code).collect(Collectors.toSet());
    assertThat(SMALL.classes()).allMatch(one -> codes.contains(one.skill()));
    assertThat(SMALL.classes().stream().map(BadgeClass::category).collect(Collectors.toSet()))
        .isEqualTo(
            Set.of("KNOWLEDGE", "SKILL", "STRATEGIC", "CONTRIBUTION", "PERFORMANCE", "MEMBERSHIP"));
  }

  @Test
  void six_of_ten_resources_are_the_organisations_own() {
    double internal = SMALL.resources(20_000).filter(Resource::internal).count() / 20_000.0;
    assertThat(internal).isBetween(0.58, 0.62);
    assertThat(SMALL.popular().toList()).isEqualTo(SMALL.resources(200).toList());
  }

  @Test
  void organisation_without_people_is_none() {
    assertThatThrownBy(() -> Organisation.of(1, 0, 2025))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
