package org.assay.server.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Records a result, and tells which rules it meets, all in one transaction.
 *
 * <p>The person is held first. Results of one person are therefore recorded one after the other: of
 * two that arrive together and complete a rule only together, the second sees the first.
 */
@Singleton
class RecordResult {

  /** What was recorded, now or when the same report came before. */
  record Recorded(ResultAnswer answer, boolean now) {}

  private final AssessmentStore assessments;
  private final AttemptStore attempts;
  private final ReadLearners learners;
  private final ReadAchievements achievements;
  private final Event<RuleMet> ruleMet;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RecordResult(
      AssessmentStore assessments,
      AttemptStore attempts,
      ReadLearners learners,
      ReadAchievements achievements,
      Event<RuleMet> ruleMet,
      Ids ids,
      Clock clock) {
    this.assessments = assessments;
    this.attempts = attempts;
    this.learners = learners;
    this.achievements = achievements;
    this.ruleMet = ruleMet;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  Recorded record(UUID assessment, NewResult given, Optional<String> header, Caller assessor) {
    var person = hold(given);
    var in = assessments.get(assessment);
    var key = given.key(header, person.id());
    var before = key.flatMap(text -> attempts.byKey(assessment, text));
    if (before.isPresent()) {
      return again(before.get(), person, given);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var attempt = new Attempt(ids.next(), in, person.id(), given, key, assessor, now);
    attempts.add(attempt);
    return new Recorded(attempt.answer(meetRules(attempt, now)), true);
  }

  private Person hold(NewResult given) {
    return given
        .learner()
        .flatMap(learners::hold)
        .or(() -> given.employeeId().flatMap(learners::holdByEmployeeId))
        .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
  }

  private Recorded again(Attempt before, Person person, NewResult given) {
    if (!before.says(person.id(), given)) {
      throw Problem.conflict("A result that says something else was recorded under this id.");
    }
    return new Recorded(before.answer(attempts.metThrough(List.of(before.id()))), false);
  }

  private List<MetRule> meetRules(Attempt attempt, Instant now) {
    if (!attempt.passed()) {
      return List.of();
    }
    var already = attempts.metBy(attempt.learner());
    var met = new ArrayList<MetRule>();
    for (var achievement : achievements.requiring(attempt.assessment())) {
      if (already.stream().noneMatch(rule -> rule.isOf(achievement))) {
        passed(attempt.learner(), achievement)
            .meeting(achievement.assessments())
            .ifPresent(results -> met.add(meet(attempt, achievement, results, now)));
      }
    }
    return met;
  }

  private PassedAttempts passed(UUID learner, PublishedAchievement achievement) {
    return new PassedAttempts(attempts.passedBy(learner, achievement.assessments()));
  }

  private MetRule meet(
      Attempt attempt, PublishedAchievement achievement, List<Attempt> results, Instant now) {
    var met = new MetRule(ids.next(), attempt, achievement, now);
    attempts.add(met);
    var facts =
        results.stream().map(result -> result.met(assessments.get(result.assessment()))).toList();
    ruleMet.fire(
        new RuleMet(attempt.learner(), achievement.id(), achievement.version(), now, facts));
    return met;
  }
}
