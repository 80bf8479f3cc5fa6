package org.assay.server.learning;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.SkillLevel;
import org.assay.server.learner.Person;
import org.assay.server.skill.ReadSkills;

/** Gathers what speaks for recommendations, each reason by itself. */
@Singleton
class ReadGrounds {

  private static final Duration LATELY = Duration.ofDays(90);
  private static final int LEAST_PEOPLE = 3;
  private static final int MOST_HOT = 10;

  private final WishStore wishes;
  private final PlanStore plans;
  private final ReadSkills skills;
  private final FindCandidates candidates;
  private final PersonalDays days;

  @Inject
  ReadGrounds(
      WishStore wishes,
      PlanStore plans,
      ReadSkills skills,
      FindCandidates candidates,
      PersonalDays days) {
    this.wishes = wishes;
    this.plans = plans;
    this.skills = skills;
    this.candidates = candidates;
    this.days = days;
  }

  List<Grounds> of(Person person, Standing standing, Instant now) {
    return List.of(
        manager(person, standing),
        bySkills(Reason.ROLE_GAP, gap(person, standing), standing),
        bySkills(Reason.HOT_SKILL, hot(person, now), standing),
        interest(person, standing),
        bySkills(Reason.PAST_LEARNING, standing.learned(), standing));
  }

  private Grounds bySkills(Reason reason, Set<UUID> wanted, Standing standing) {
    var among = candidates.leadingTo(wanted, standing);
    return new Grounds(reason, wanted, Set.of(), Set.of(), among);
  }

  /** What the manager asks for: the thing itself, or what leads to the skill. */
  private Grounds manager(Person person, Standing standing) {
    var aims =
        plans.of(person).stream()
            .filter(item -> item.origin() == PlanOrigin.MANAGER)
            .map(PlanItem::aim)
            .filter(aim -> standing.reached(aim).isEmpty())
            .collect(toSet());
    var wanted =
        aims.stream().filter(aim -> aim.kind() == AimKind.SKILL).map(Aim::id).collect(toSet());
    var among = new HashSet<>(candidates.leadingTo(wanted, standing));
    among.addAll(candidates.named(aims));
    return new Grounds(Reason.MANAGER, wanted, Set.of(), aims, among);
  }

  private Grounds interest(Person person, Standing standing) {
    var interests = wishes.interests(person.id()).map(Interests::answer);
    var wanted = interests.map(NewInterests::skills).orElse(List.of());
    var tags =
        interests.map(NewInterests::tags).orElse(List.of()).stream()
            .map(tag -> tag.toLowerCase(Locale.ROOT))
            .collect(toSet());
    var among = new HashSet<>(candidates.leadingTo(Set.copyOf(wanted), standing));
    tags.forEach(tag -> among.addAll(candidates.tagged(tag)));
    return new Grounds(Reason.INTEREST, Set.copyOf(wanted), tags, Set.of(), among);
  }

  private Set<UUID> hot(Person person, Instant now) {
    var today = LocalDate.ofInstant(now, days.zoneOf(person));
    var hot = new HashSet<>(skills.strategicOn(today));
    hot.addAll(wishes.completedMost(now.minus(LATELY), LEAST_PEOPLE, MOST_HOT));
    return hot;
  }

  private Set<UUID> gap(Person person, Standing standing) {
    return person.role().flatMap(wishes::role).map(RoleProfile::skills).orElse(List.of()).stream()
        .filter(wanted -> isMissing(wanted, standing))
        .map(SkillLevel::skill)
        .collect(toSet());
  }

  private static boolean isMissing(SkillLevel wanted, Standing standing) {
    var aim = new Aim(AimKind.SKILL, wanted.skill(), Optional.of(wanted.level()));
    return standing.reached(aim).isEmpty();
  }
}
