package org.assay.server.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.access.Caller;
import org.assay.server.assessment.Taken.Outcome;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Takes in what other systems say about results. Of what is said under the same source and key, the
 * latest counts, whatever comes first.
 */
@Singleton
public class TakeInResult {

  /** How far the clock of another system may be ahead of ours. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final AssessmentStore assessments;
  private final AttemptStore attempts;
  private final HearStatement hearStatement;
  private final MayAssess mayAssess;
  private final ReadLearners learners;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TakeInResult(
      AssessmentStore assessments,
      AttemptStore attempts,
      HearStatement hearStatement,
      MayAssess mayAssess,
      ReadLearners learners,
      Ids ids,
      Clock clock) {
    this.assessments = assessments;
    this.attempts = attempts;
    this.hearStatement = hearStatement;
    this.mayAssess = mayAssess;
    this.learners = learners;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes it in. It joins the caller's transaction, in which the person was held before anything
   * else was read, or begins its own.
   *
   * @param said what is said
   * @param by which account says it, and so vouches for it
   * @throws Problem if there is no such person or assessment, the score is out of bounds, somebody
   *     speaks of themselves or of the future, or the key belongs to another result
   */
  @Transactional
  public Taken takeIn(ReportedResult said, Caller by) {
    return takeIn(List.of(said), by).get(0);
  }

  /**
   * Takes in what one source says about one person, all of it or nothing, as if it came one after
   * the other; but the facts that change are told once.
   *
   * @throws Problem as above
   */
  @Transactional
  List<Taken> takeIn(List<ReportedResult> all, Caller by) {
    var person =
        learners
            .hold(all.get(0).learner())
            .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
    mayAssess.check(by, person);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var named = named(all);
    var results = there(all);
    var changed = new HashSet<UUID>();
    var taken = new ArrayList<Taken>();
    for (var said : all) {
      var in = named.get(said.assessment());
      if (in == null) {
        throw Problem.ruleBroken("There is no such assessment.");
      }
      var one = takeIn(said, Said.of(said, by), in, results, now);
      if (one.outcome() == Outcome.NEW || one.outcome() == Outcome.CORRECTED) {
        changed.add(in.id());
      }
      taken.add(one);
    }
    if (!changed.isEmpty()) {
      hearStatement.tell(person.id(), changed);
    }
    return taken;
  }

  private Taken takeIn(
      ReportedResult said, Said what, Assessment in, Map<String, Attempt> results, Instant now) {
    in.check(what, now.plus(AHEAD));
    var before = results.get(said.key());
    if (before == null) {
      var result = Attempt.reported(ids.next(), in, said, what, now);
      hearStatement.keepFirst(result, what, now);
      results.put(said.key(), result);
      return new Taken(result.id(), Outcome.NEW, result.passed());
    }
    if (!before.isOf(in.id(), said.learner())) {
      throw Problem.conflict("Under this key something was said of another result.");
    }
    var outcome = hearStatement.keepAnother(before, in, what, Optional.empty(), now);
    return new Taken(before.id(), outcome, before.passed());
  }

  private Map<UUID, Assessment> named(List<ReportedResult> all) {
    return assessments
        .findAll(all.stream().map(ReportedResult::assessment).collect(toSet()))
        .stream()
        .collect(toMap(Assessment::id, Function.identity()));
  }

  private Map<String, Attempt> there(List<ReportedResult> all) {
    var keys = all.stream().map(ReportedResult::key).collect(toSet());
    return attempts.bySource(all.get(0).source(), keys).stream()
        .collect(toMap(Attempt::sourceKey, Function.identity(), (a, b) -> a, HashMap::new));
  }
}
