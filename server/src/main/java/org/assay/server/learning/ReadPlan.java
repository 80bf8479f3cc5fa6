package org.assay.server.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.SkillLevel;
import org.assay.server.learner.Person;
import org.assay.server.learning.Plan.Item;
import org.assay.server.learning.Plan.Rating;

/** Answers what stands in a person's plan today and how far it is. */
@Singleton
class ReadPlan {

  private static final Comparator<Item> ORDER =
      Comparator.comparing((Item item) -> item.due().orElse(LocalDate.MAX))
          .thenComparing(Item::setAt)
          .thenComparing(Item::id);

  private final CheckSight sight;
  private final PlanStore plans;
  private final ReadStanding standings;
  private final AimNames names;
  private final PersonalDays days;
  private final Clock clock;

  @Inject
  ReadPlan(
      CheckSight sight,
      PlanStore plans,
      ReadStanding standings,
      AimNames names,
      PersonalDays days,
      Clock clock) {
    this.sight = sight;
    this.plans = plans;
    this.standings = standings;
    this.names = names;
    this.days = days;
    this.clock = clock;
  }

  Plan read(UUID id, Caller caller) {
    var person = sight.visible(caller, id);
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, days.zoneOf(person));
    var items = plans.of(person);
    var standing = standings.of(id, now);
    var ratings =
        plans.ratings(items.stream().map(PlanItem::id).toList()).stream()
            .collect(groupingBy(SelfRating::item, mapping(SelfRating::answer, toList())));
    return new Plan(
        id,
        today,
        items.stream()
            .map(
                item ->
                    item(item, person, standing, today, ratings.getOrDefault(item.id(), List.of())))
            .sorted(ORDER)
            .toList());
  }

  private Item item(
      PlanItem item, Person person, Standing standing, LocalDate today, List<Rating> ratings) {
    var aim = item.aim();
    var reached = standing.reached(aim);
    var skills =
        aim.kind() == AimKind.ACHIEVEMENT ? standings.skillsOf(aim.id()) : List.<SkillLevel>of();
    var due = item.due(person);
    var answer = item.answer(names.of(aim));
    return new Item(
        item.id(),
        item.origin(),
        aim,
        answer.name(),
        PlanState.of(reached, standing.onTheWay(aim, skills), due, today),
        due,
        reached,
        answer.note(),
        ratings,
        answer.setBy(),
        answer.setAt());
  }
}
