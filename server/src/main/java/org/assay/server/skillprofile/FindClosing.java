package org.assay.server.skillprofile;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.consent.ProfileField;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.SkillView;
import org.assay.server.skillprofile.EarnableClass.Provable;

/** Finds badge classes that can be earned now and would close a gap, and what they need. */
@Singleton
class FindClosing {

  private static final int MOST_LOOKED_AT = 200;

  /** So many are told, so that a receipt stays one. */
  private static final int MOST_TOLD = 50;

  private final ReadAchievements achievements;
  private final ReadSkills skills;

  @Inject
  FindClosing(ReadAchievements achievements, ReadSkills skills) {
    this.achievements = achievements;
    this.skills = skills;
  }

  /** Returns the first of them in the order in which to earn them. */
  List<EarnableClass> of(WantedRole role, Folded folded) {
    var gap = RoleMatch.open(role, folded);
    var asked = gap.stream().map(WantedSkill::skill).collect(toSet());
    var levels = skills.findAll(asked).stream().collect(toMap(SkillView::id, SkillView::levels));
    var ways =
        new WaysToEarn(held(folded), achievements::latest, of -> proves(of, levels))
            .to(
                achievements.proving(asked, MOST_LOOKED_AT).stream()
                    .filter(of -> closes(of, levels, gap))
                    .toList());
    var told =
        new ClosingOrder(gap, ways)
            .classes().stream().map(ClosingClass::achievement).limit(MOST_TOLD).collect(toSet());
    return ways.stream().filter(way -> told.contains(way.achievement())).toList();
  }

  private static boolean closes(
      PublishedAchievement of, Map<UUID, List<String>> levels, List<WantedSkill> gap) {
    var proves = proves(of, levels);
    return gap.stream().anyMatch(wanted -> proves.stream().anyMatch(proof -> proof.meets(wanted)));
  }

  private static List<Provable> proves(PublishedAchievement of, Map<UUID, List<String>> levels) {
    return of.skills().stream()
        .filter(proof -> levels.containsKey(proof.skill()))
        .map(
            proof -> {
              var scale = levels.getOrDefault(proof.skill(), List.of());
              return new Provable(
                  proof.skill(), proof.level(), Math.max(0, scale.indexOf(proof.level())));
            })
        .toList();
  }

  /**
   * Returns the classes of the badges that prove something. Where it is not told which badges these
   * are, what is left to be earned must not tell it either.
   */
  static Set<UUID> held(Folded folded) {
    if (!folded.known().release().tells(ProfileField.BADGES)) {
      return Set.of();
    }
    var profile = ProfileFold.of(folded.known(), folded.question(), folded.profile().read());
    return profile.badges().stream()
        .map(ToldBadge::of)
        .filter(of -> !of.skills().isEmpty())
        .map(ClassSaid::achievement)
        .collect(toSet());
  }
}
