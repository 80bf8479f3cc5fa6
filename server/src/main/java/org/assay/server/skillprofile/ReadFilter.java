package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.SkillView;
import org.assay.server.skillprofile.ProfileFilter.LeastLevel;
import org.jspecify.annotations.Nullable;

/** Makes a filter of what a request says. */
@Singleton
class ReadFilter {

  private final ReadSkills skills;

  @Inject
  ReadFilter(ReadSkills skills) {
    this.skills = skills;
  }

  /**
   * What a request says.
   *
   * @param skill the id of a skill
   * @param level the least level of it
   * @param strategic {@code true} for strategic skills only
   * @param area an area of the strategy
   * @param unit a unit
   * @param role a role
   * @param manager the id of a manager
   */
  record Wish(
      @Nullable String skill,
      @Nullable String level,
      @Nullable String strategic,
      @Nullable String area,
      @Nullable String unit,
      @Nullable String role,
      @Nullable String manager) {}

  ProfileFilter of(Wish wish) {
    var skill = Optional.ofNullable(wish.skill()).map(id -> Given.id("skill", id));
    return new ProfileFilter(
        skill,
        Optional.ofNullable(wish.level()).map(level -> least(skill, level)),
        isTrue(wish.strategic()),
        Optional.ofNullable(wish.area()),
        Optional.ofNullable(wish.unit()),
        Optional.ofNullable(wish.role()),
        Optional.ofNullable(wish.manager()).map(id -> Given.id("manager", id)),
        Optional.empty());
  }

  private LeastLevel least(Optional<UUID> skill, String level) {
    var levels =
        skill
            .flatMap(skills::find)
            .map(SkillView::levels)
            .orElseThrow(
                () -> Problem.invalid("The parameter 'level' needs a 'skill' that there is."));
    if (!levels.isEmpty() && !levels.contains(level)) {
      throw Problem.invalid("The skill's scale has these levels: " + String.join(", ", levels));
    }
    return new LeastLevel(level, levels);
  }

  private static boolean isTrue(@Nullable String text) {
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw Problem.invalid("The parameter 'strategic' is true or false.");
    }
    return "true".equals(text);
  }
}
