package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Predicate;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Sets items of plans and takes them back: goals, requirements, items for a team. */
@Singleton
class SetPlan {

  private final PlanStore plans;
  private final CheckSight sight;
  private final AimNames names;
  private final Ids ids;
  private final Clock clock;

  @Inject
  SetPlan(PlanStore plans, CheckSight sight, AimNames names, Ids ids, Clock clock) {
    this.plans = plans;
    this.sight = sight;
    this.names = names;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  PlanItemAnswer goal(UUID person, NewGoal given, Caller caller) {
    sight.of(caller, person).checkSetGoals();
    var now = now();
    var item = add(PlanItem.goal(ids.next(), person, given, caller, now));
    given
        .selfRating()
        .ifPresent(rating -> plans.add(new SelfRating(ids.next(), item.id(), rating, now)));
    return item;
  }

  @Transactional
  void rate(UUID person, UUID goal, NewRating given, Caller caller) {
    sight.of(caller, person).checkSetGoals();
    find(goal, item -> item.isGoalOf(person));
    plans.add(new SelfRating(ids.next(), goal, given.rating(), now()));
  }

  @Transactional
  void withdrawGoal(UUID person, UUID goal, Caller caller) {
    sight.of(caller, person).checkSetGoals();
    find(goal, item -> item.isGoalOf(person)).withdraw(now());
  }

  @Transactional
  PlanItemAnswer requirement(NewRequirement given, Caller caller) {
    checkOwner(caller);
    return add(PlanItem.requirement(ids.next(), given, caller, now()));
  }

  @Transactional
  void withdrawRequirement(UUID requirement, Caller caller) {
    checkOwner(caller);
    find(requirement, PlanItem::isOfOrganisation).withdraw(now());
  }

  @Transactional
  PlanItemAnswer forTeam(NewTeamItem given, Caller caller) {
    checkManager(caller);
    given.learner().ifPresent(person -> sight.of(caller, person).checkAddItems());
    return add(PlanItem.forTeam(ids.next(), given, caller, now()));
  }

  @Transactional
  void withdrawForTeam(UUID item, Caller caller) {
    checkManager(caller);
    find(item, found -> found.isForTeamOf(caller.account())).withdraw(now());
  }

  private PlanItemAnswer add(PlanItem item) {
    names.check(item.aim());
    plans.add(item);
    return item.answer(names.of(item.aim()));
  }

  private PlanItem find(UUID id, Predicate<PlanItem> which) {
    return plans.find(id).filter(which).orElseThrow(() -> Problem.notFound("item", id));
  }

  static void checkOwner(Caller caller) {
    if (!caller.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "This is for the owner of the programme.");
    }
  }

  static void checkManager(Caller caller) {
    if (caller.tool() || !caller.is(Role.MANAGER)) {
      throw new Problem(Code.NOT_ALLOWED, "This is for managers.");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
