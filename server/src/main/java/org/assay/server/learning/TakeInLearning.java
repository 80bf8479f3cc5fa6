package org.assay.server.learning;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Takes in what is said about somebody's learning, and tells which facts that changes, all in one
 * transaction.
 *
 * <p>Of the statements about a key the one that was made last counts, in whatever order they come;
 * all are kept. The person is held first; if the statement takes the piece from somebody else, so
 * are they.
 */
@Singleton
public class TakeInLearning {

  /** How far the clocks of others may be ahead of ours. */
  private static final Duration CLOCKS = Duration.ofMinutes(5);

  private final PieceStore pieces;
  private final ReadResources resources;
  private final ReadLearners learners;
  private final MayReport mayReport;
  private final LearningFacts facts;
  private final Event<FactsChanged> factsChanged;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TakeInLearning(
      PieceStore pieces,
      ReadResources resources,
      ReadLearners learners,
      MayReport mayReport,
      LearningFacts facts,
      Event<FactsChanged> factsChanged,
      Ids ids,
      Clock clock) {
    this.pieces = pieces;
    this.resources = resources;
    this.learners = learners;
    this.mayReport = mayReport;
    this.facts = facts;
    this.factsChanged = factsChanged;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes in a statement.
   *
   * @throws Problem not allowed, if people report for themselves or without being asked to; a
   *     broken rule, if it is about nobody, about no resource or about the future
   */
  @Transactional
  public Taken takeIn(ReportedLearning said, Caller by) {
    return takeIn(List.of(said), by).get(0);
  }

  /**
   * Takes in what one source says about one person, all of it or nothing, as if it came one after
   * the other; but which facts changed is found out and told once.
   *
   * @throws Problem as above
   */
  @Transactional
  List<Taken> takeIn(List<ReportedLearning> all, Caller by) {
    var learner = all.get(0).learner();
    mayReport.check(by, hold(learner));
    check(all, clock.instant().plus(CLOCKS));
    var there = there(all, by);
    // Everybody is held by now: nothing else about them is heard between this moment and the
    // commit.
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var group = new PieceGroup(there, pieces.heard(there));
    var before = new HashMap<UUID, List<Fact>>();
    if (!all.stream().allMatch(group::has)) {
      before.put(learner, facts.factsOf(learner));
      there.forEach(piece -> before.computeIfAbsent(piece.learner(), facts::factsOf));
    }
    var taken = all.stream().map(said -> group.hear(said, by, ids::next, now)).toList();
    pieces.add(group.made(), group.statements());
    tell(before);
    return taken;
  }

  private Person hold(UUID learner) {
    return learners
        .hold(learner)
        .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
  }

  private void check(List<ReportedLearning> all, Instant latest) {
    if (all.stream().anyMatch(said -> said.isAfter(latest))) {
      throw Problem.ruleBroken("The learning lies in the future.");
    }
    var named = all.stream().map(ReportedLearning::resource).collect(toSet());
    if (resources.findAll(named).size() < named.size()) {
      throw Problem.ruleBroken("There is no such learning resource.");
    }
  }

  /** Finds the pieces that there are; if they are somebody else's so far, these are held too. */
  private List<LearningPiece> there(List<ReportedLearning> all, Caller by) {
    var said = all.get(0);
    var there =
        pieces.byKeys(said.source(), all.stream().map(ReportedLearning::key).collect(toSet()));
    there.stream()
        .filter(piece -> !piece.learner().equals(said.learner()))
        .sorted(Comparator.comparing(LearningPiece::learner))
        .forEach(piece -> holdWithOwner(piece, by));
    return there;
  }

  private void holdWithOwner(LearningPiece piece, Caller by) {
    var owner = piece.learner();
    mayReport.check(by, hold(owner));
    pieces.hold(piece);
    if (!piece.learner().equals(owner)) {
      throw Problem.conflict("The key went to somebody else at the same moment. Send it again.");
    }
  }

  private void tell(Map<UUID, List<Fact>> before) {
    before.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                FactsDifference.of(entry.getKey(), entry.getValue(), facts.factsOf(entry.getKey()))
                    .ifPresent(factsChanged::fire));
  }
}
