package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.Paging;
import org.assay.server.skillprofile.Asking.Wish;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The right to see moves with people, at once; also where it is asked how things were before. */
@ExtendWith(ArquillianExtension.class)
class TeamOfTodayContainerIT {

  private static final ProfileFilter ANYBODY =
      new ProfileFilter(
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Inject QueryProfiles queryProfiles;
  @Inject PeopleInContainer people;
  @Inject Clock clock;

  @Test
  void who_was_the_manager_then_is_told_nothing_and_who_is_today_is() {
    var former = people.somebody();
    var present = people.somebody();
    var person = people.reportingTo(former);
    var then = clock.instant().toString();
    people.move(person, present);

    for (var wish : List.of(Wish.NOW, new Wish(then, null, null, null))) {
      assertThat(team(wish, former)).isEmpty();
      assertThat(team(wish, present)).containsExactly(person.id());
    }
    assertThat(team(new Wish(then, then, null, null), former)).isEmpty();
  }

  private List<UUID> team(Wish wish, Person manager) {
    var caller =
        new Caller(
            manager.id(), "Manager", false, Set.of(Role.MANAGER), Role.MANAGER.scopes(), Set.of());
    return queryProfiles
        .query("development", wish, ANYBODY, Paging.of(null, null), caller)
        .items()
        .stream()
        .map(item -> item.profile().person())
        .toList();
  }
}
