package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assay.server.achievement.SkillLevel;
import org.assay.server.learning.ReadRoles;
import org.assay.server.learning.RoleView;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.SkillView;

/** Reads what roles ask for, with the names of the skills and the places of the levels. */
@Singleton
class ReadWanted {

  private static final int AT_ONCE = 200;

  private final ReadRoles roles;
  private final ReadSkills skills;

  @Inject
  ReadWanted(ReadRoles roles, ReadSkills skills) {
    this.roles = roles;
    this.skills = skills;
  }

  Optional<WantedRole> find(String name) {
    return roles.find(name).flatMap(role -> wanted(List.of(role)).stream().findFirst());
  }

  /** Reads all roles that ask for something, a few at a time. */
  void each(Consumer<WantedRole> consumer) {
    var some = roles.list(Optional.empty(), AT_ONCE);
    while (!some.isEmpty()) {
      wanted(some.stream().filter(role -> !role.skills().isEmpty()).toList()).forEach(consumer);
      some = roles.list(Optional.of(some.get(some.size() - 1).name()), AT_ONCE);
    }
  }

  private List<WantedRole> wanted(List<RoleView> some) {
    var known = new HashMap<UUID, SkillView>();
    var ids =
        some.stream().flatMap(role -> role.skills().stream()).map(SkillLevel::skill).distinct();
    skills.findAll(ids.toList()).forEach(skill -> known.put(skill.id(), skill));
    return some.stream()
        .map(
            role ->
                new WantedRole(
                    role.name(), role.skills().stream().map(wish -> wanted(wish, known)).toList()))
        .toList();
  }

  private static WantedSkill wanted(SkillLevel wish, Map<UUID, SkillView> known) {
    var skill = Optional.ofNullable(known.get(wish.skill()));
    return new WantedSkill(
        wish.skill(),
        skill.map(SkillView::name).orElse(wish.skill().toString()),
        wish.level(),
        skill.map(SkillView::levels).orElse(List.of()));
  }
}
