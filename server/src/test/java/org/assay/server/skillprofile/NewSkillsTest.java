package org.assay.server.skillprofile;

import static org.assay.server.skillprofile.CareerWorld.proof;
import static org.assay.server.skillprofile.CareerWorld.skill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Category;
import org.assay.server.platform.JsonText;
import org.assay.server.skillprofile.NewSkills.Change;
import org.junit.jupiter.api.Test;

/** What was gained since a moment, badge by badge. */
class NewSkillsTest {

  private static final Instant SINCE = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant BEFORE = SINCE.minusNanos(1000);
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private final Map<UUID, ClassSaid> classes = new HashMap<>();
  private final List<KnownEvent> events = new ArrayList<>();

  @Test
  void badge_of_the_very_moment_is_gained_and_one_before_is_not() {
    earned(SINCE, 1, 0);
    earned(BEFORE, 2, 0);

    assertThat(gained()).extracting(NewSkills.Gained::skill).containsExactly(skill(1));
    assertThat(folded().profile().skills())
        .extracting(skill -> NewSkills.isGained(skill, SINCE))
        .containsExactly(true, false);
  }

  @Test
  void what_was_proven_before_is_higher_or_renewed() {
    earned(BEFORE, 1, 0);
    earned(SINCE, 1, 2);
    earned(BEFORE, 2, 1);
    earned(SINCE, 2, 1);
    earned(SINCE, 3, 0);

    assertThat(gained())
        .extracting(NewSkills.Gained::change)
        .containsExactly(Change.HIGHER, Change.RENEWED, Change.NEW);
    assertThat(gained())
        .extracting(NewSkills.Gained::before)
        .containsExactly(Optional.of("basic"), Optional.of("practitioner"), Optional.empty());
  }

  @Test
  void of_several_proofs_since_then_the_highest_is_named_and_of_these_the_first() {
    earned(SINCE, 1, 0);
    earned(SINCE.plusSeconds(2), 1, 2);
    earned(SINCE.plusSeconds(1), 1, 2);

    assertThat(gained())
        .singleElement()
        .extracting(one -> one.by().validFrom())
        .isEqualTo(SINCE.plusSeconds(1));
  }

  private void earned(Instant from, int skill, int step) {
    var achievement = new UUID(2, classes.size());
    classes.put(
        achievement,
        new ClassSaid(
            achievement, 1, "Class", Category.SKILL, "https://x", List.of(proof(skill, step))));
    var badge = new BadgeSaid(achievement, 1, from, Optional.empty(), Optional.empty(), List.of());
    events.add(
        new KnownEvent(
            events.size() + 1,
            EventKind.BADGE,
            new UUID(3, events.size()),
            NOW,
            JsonText.write(badge)));
  }

  private List<NewSkills.Gained> gained() {
    return NewSkills.of(folded()).gained();
  }

  private Folded folded() {
    var known =
        new Known(
            new History(new UUID(6, 1), events),
            new Settings(List.of()),
            key -> Optional.ofNullable(classes.get(key.achievement())).orElseThrow(),
            CareerWorld.everything(),
            Optional.empty(),
            "https://x");
    var question = new Question("pay", new Moment(NOW, NOW), Optional.empty(), Optional.of(SINCE));
    return Folded.of(known, question, NOW, new UUID(4, 1));
  }
}
