package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.server.achievement.Category;
import org.assay.server.consent.ProfileField;
import org.assay.server.platform.JsonText;
import org.junit.jupiter.api.Test;

/** What is withheld leaves no trace: the answer is that of a world without it. */
class WithheldPropertiesTest {

  private static final int WORLDS = 2000;
  private static final List<ProfileField> OF_BADGES =
      List.of(ProfileField.SKILLS, ProfileField.PERFORMANCE, ProfileField.MEMBERSHIP);

  @Test
  void profile_without_a_field_is_that_of_a_world_without_its_badges() {
    int different = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = GeneratedWorld.of(seed);
      var asOf = world.someTime();
      for (var field : OF_BADGES) {
        var rest = EnumSet.complementOf(EnumSet.of(field));
        var withheld = told(world, world.history(), rest, asOf);
        var absent = told(world, without(world, field), GeneratedWorld.everything(), asOf);

        assertThat(withheld).isEqualTo(absent);
        different +=
            withheld.equals(told(world, world.history(), GeneratedWorld.everything(), asOf))
                ? 0
                : 1;
      }
    }
    assertThat(different).isGreaterThan(WORLDS / 4);
  }

  @Test
  void new_skills_without_a_field_are_those_of_a_world_without_its_badges() {
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = GeneratedWorld.of(seed);
      var rest = EnumSet.complementOf(EnumSet.of(ProfileField.PERFORMANCE));
      var now = GeneratedWorld.question(world.now(), world.now());
      var question =
          new Question("career", now.moment(), now.score(), Optional.of(world.someTime()));
      var withheld = NewSkills.of(world.fold(world.known(rest), question));
      var absent =
          NewSkills.of(
              world.fold(
                  world.known(
                      without(world, ProfileField.PERFORMANCE),
                      world.settings(),
                      GeneratedWorld.everything()),
                  question));

      assertThat(JsonText.write(withheld.gained())).isEqualTo(JsonText.write(absent.gained()));
      assertThat(withheld.score()).isEqualTo(absent.score());
    }
  }

  @Test
  void names_of_badges_and_how_they_were_earned_are_nowhere_when_withheld() {
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = GeneratedWorld.of(seed);
      var rest = EnumSet.complementOf(EnumSet.of(ProfileField.BADGES, ProfileField.ASSESSMENT));
      var told = told(world, world.history(), rest, world.now());

      assertThat(told).doesNotContain("/credentials/", "/achievements/", "Bob", "score");
    }
  }

  /** All that is told, but for the list of what is withheld. */
  private static String told(
      GeneratedWorld world, History history, Set<ProfileField> fields, Instant asOf) {
    var known = world.known(history, world.settings(), fields);
    var profile = world.fold(known, GeneratedWorld.question(asOf, world.now())).profile();
    return JsonText.write(
        List.of(profile.skills(), profile.score(), profile.inferred(), profile.learning()));
  }

  private static History without(GeneratedWorld world, ProfileField field) {
    Predicate<KnownEvent> isOf =
        event ->
            event.kind() == EventKind.BADGE
                && fieldOf(world, event.content(BadgeSaid.class)) == field;
    Set<UUID> badges =
        world.history().events().stream()
            .filter(isOf)
            .map(KnownEvent::badge)
            .collect(Collectors.toSet());
    return new History(
        world.history().person(),
        world.history().events().stream()
            .filter(event -> event.badge() == null || !badges.contains(event.badge()))
            .toList());
  }

  private static ProfileField fieldOf(GeneratedWorld world, BadgeSaid said) {
    var category = world.classOf(new ClassKey(said.achievement(), said.version())).category();
    return category == Category.PERFORMANCE
        ? ProfileField.PERFORMANCE
        : category == Category.MEMBERSHIP ? ProfileField.MEMBERSHIP : ProfileField.SKILLS;
  }
}
