package org.assay.server.skillprofile;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.skillprofile.Score.Contribution;
import org.assay.server.skillprofile.Score.Part;
import org.junit.jupiter.api.Test;

class ScorePropertiesTest {

  private static final int WORLDS = 3000;

  @Test
  void contributions_sum_to_the_total_and_parts_to_contributions() {
    int some = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = GeneratedWorld.of(seed);
      var score = score(world, profileOf(world));
      some += score.contributions().isEmpty() ? 0 : 1;

      assertThat(score.contributions().stream().mapToLong(Contribution::points).sum())
          .isEqualTo(score.total());
      for (var one : score.contributions()) {
        assertThat(one.parts().stream().mapToLong(Part::points).sum()).isEqualTo(one.points());
        assertThat(one.points()).isNotNegative();
      }
    }
    assertThat(some).isGreaterThan(WORLDS / 2);
  }

  @Test
  void revoking_a_badge_changes_exactly_its_part() {
    int some = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = GeneratedWorld.of(seed);
      var before = profileOf(world);
      if (score(world, before).contributions().isEmpty()) {
        continue;
      }
      some++;
      var gone = score(world, before).contributions().get(0);
      world.revoke(UUID.fromString(gone.badge().substring(gone.badge().lastIndexOf('/') + 1)));
      var after = profileOf(world);

      assertThat(score(world, after)).isEqualTo(without(score(world, before), gone));
      assertThat(attainments(after)).isEqualTo(attainmentsWithout(before, gone.badge()));
    }
    assertThat(some).isGreaterThan(WORLDS / 2);
  }

  @Test
  void only_badges_since_a_moment_count_where_that_is_asked() {
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = GeneratedWorld.of(seed);
      var since = world.someTime();
      var all = GeneratedWorld.question(world.now(), world.now());
      var some = new Question("career", all.moment(), all.score(), Optional.of(since));
      var known = world.known(GeneratedWorld.everything());
      var fold = ProfileFold.of(known, all, new UUID(7, 7));
      var late = new HashSet<String>();
      fold.badges().stream()
          .filter(told -> !told.badge().said().validFrom().isBefore(since))
          .forEach(told -> late.add(known.address(told.badge())));

      assertThat(world.fold(known, some).profile().score().orElseThrow().contributions())
          .isEqualTo(
              score(world, world.fold(known, all).profile()).contributions().stream()
                  .filter(one -> late.contains(one.badge()))
                  .toList());
    }
  }

  private static SkillProfile profileOf(GeneratedWorld world) {
    var question = GeneratedWorld.question(world.now(), world.now());
    return world.fold(world.known(GeneratedWorld.everything()), question).profile();
  }

  private static Score score(GeneratedWorld world, SkillProfile profile) {
    assertThat(profile.asOf()).isEqualTo(world.now());
    return profile.score().orElseThrow();
  }

  private static Score without(Score score, Contribution gone) {
    var rest = new ArrayList<>(score.contributions());
    rest.remove(gone);
    return new Score(score.formula(), score.version(), score.total() - gone.points(), rest);
  }

  private static Object attainments(SkillProfile profile) {
    return profile.skills().stream()
        .collect(toMap(SkillProfile.ProvenSkill::skill, SkillProfile.ProvenSkill::attainments));
  }

  private static Object attainmentsWithout(SkillProfile profile, String badge) {
    var rest =
        profile.skills().stream()
            .collect(
                toMap(
                    SkillProfile.ProvenSkill::skill,
                    skill ->
                        skill.attainments().stream()
                            .filter(one -> one.badge().filter(badge::equals).isEmpty())
                            .toList()));
    rest.values().removeIf(List::isEmpty);
    return rest;
  }
}
