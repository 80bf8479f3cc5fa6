package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.SkillLevel;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ReadSkills;

/** Keeps what people are interested in, and what roles ask for. */
@Singleton
class KeepWishes {

  private final WishStore wishes;
  private final CheckSight sight;
  private final ReadSkills skills;
  private final Clock clock;

  @Inject
  KeepWishes(WishStore wishes, CheckSight sight, ReadSkills skills, Clock clock) {
    this.wishes = wishes;
    this.sight = sight;
    this.skills = skills;
    this.clock = clock;
  }

  @Transactional
  NewInterests interests(UUID person, NewInterests given, Caller caller) {
    sight.of(caller, person).checkSetGoals();
    checkSkills(given.skills());
    wishes.put(new Interests(person, given, now()));
    return given;
  }

  NewInterests interests(UUID person, Caller caller) {
    sight.visible(caller, person);
    return wishes
        .interests(person)
        .map(Interests::answer)
        .orElse(new NewInterests(List.of(), List.of()));
  }

  @Transactional
  NewRole role(String name, NewRole given, Caller caller) {
    SetPlan.checkOwner(caller);
    var role = Given.line("name", name, 100);
    checkSkills(given.skills().stream().map(SkillLevel::skill).toList());
    wishes.put(new RoleProfile(role, given, now()));
    return given;
  }

  NewRole role(String name) {
    return wishes
        .role(name)
        .map(RoleProfile::answer)
        .orElseThrow(() -> Problem.notFound("role", name));
  }

  private void checkSkills(Collection<UUID> named) {
    var wanted = Set.copyOf(named);
    if (skills.findAll(wanted).size() < wanted.size()) {
      throw Problem.ruleBroken("There is no such skill.");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
