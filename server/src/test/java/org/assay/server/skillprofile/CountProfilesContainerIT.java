package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Scope;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.ledger.ReadsInContainer;
import org.assay.server.skillprofile.Asking.Wish;
import org.assay.server.skillprofile.SkillAggregates.ToldGroup;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CountProfilesContainerIT {

  @Inject CountProfiles countProfiles;
  @Inject ReadsInContainer reads;
  @Inject PeopleInContainer people;
  @Inject EntityManager entityManager;

  @Test
  void who_asked_what_stands_in_the_audit_log_and_nothing_in_the_ledger() {
    var unit = UUID.randomUUID().toString();
    var all = new ArrayList<Person>();
    for (int i = 0; i < 11; i++) {
      all.add(people.workingIn(unit));
    }
    var tool = tool();

    assertThat(countProfiles.count("career", Breakdown.UNIT, Wish.NOW, in(unit), tool).groups())
        .extracting(ToldGroup::group, ToldGroup::peopleAtLeast, ToldGroup::provingAtLeast)
        .containsExactly(tuple(unit, 10, 0));
    assertThat(audited(tool))
        .singleElement()
        .asString()
        .contains("\"purpose\":\"career\"", "\"unit\":\"" + unit + "\"");
    assertThat(all).allSatisfy(person -> assertThat(reads.of(person.id())).isEmpty());
  }

  @Test
  void unit_of_nine_is_not_told() {
    var unit = UUID.randomUUID().toString();
    for (int i = 0; i < 9; i++) {
      people.workingIn(unit);
    }

    assertThat(countProfiles.count("career", Breakdown.UNIT, Wish.NOW, in(unit), tool()).groups())
        .isEmpty();
  }

  private List<?> audited(Caller caller) {
    return entityManager
        .createNativeQuery(
            "SELECT detail FROM audit_entry WHERE actor = ? AND event = 'skills.counted'")
        .setParameter(1, caller.account().toString())
        .getResultList();
  }

  private static ProfileFilter in(String unit) {
    return new ProfileFilter(
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.of(unit),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Caller tool() {
    return new Caller(
        UUID.randomUUID(),
        "Career tool",
        true,
        Set.of(),
        Set.of(Scope.SKILLPROFILES_READ),
        Set.of("career"));
  }
}
