package org.assay.server.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.learning.Taken.How;
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
    mayReport.check(by, hold(said.learner()));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    check(said, now.plus(CLOCKS));
    var before = pieces.byKey(said.source(), said.key());
    if (before.isPresent()) {
      return again(before.get(), said, by, now);
    }
    var factsBefore = Map.of(said.learner(), facts.factsOf(said.learner()));
    var piece = new LearningPiece(ids.next(), said, by);
    pieces.add(piece);
    pieces.add(new LearningStatement(ids.next(), piece.id(), said, by, now));
    tell(factsBefore);
    return new Taken(piece.id(), How.NEW);
  }

  private Person hold(UUID learner) {
    return learners
        .hold(learner)
        .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
  }

  private void check(ReportedLearning said, Instant latest) {
    if (said.statedAt().isAfter(latest)
        || said.at().isAfter(latest)
        || said.to().filter(to -> to.isAfter(latest)).isPresent()) {
      throw Problem.ruleBroken("The learning lies in the future.");
    }
    if (resources.find(said.resource()).isEmpty()) {
      throw Problem.ruleBroken("There is no such learning resource.");
    }
  }

  private Taken again(LearningPiece piece, ReportedLearning said, Caller by, Instant now) {
    var owner = piece.learner();
    mayReport.check(by, hold(owner));
    pieces.hold(piece);
    if (!piece.learner().equals(owner)) {
      throw Problem.conflict("The key went to somebody else at the same moment. Send it again.");
    }
    if (pieces.has(piece.id(), LearningStatement.fingerprint(said))) {
      return new Taken(piece.id(), How.SAME);
    }
    var factsBefore = new HashMap<UUID, List<Fact>>();
    factsBefore.put(said.learner(), facts.factsOf(said.learner()));
    factsBefore.put(piece.learner(), facts.factsOf(piece.learner()));
    boolean same = piece.says(said);
    boolean newer = piece.yieldsTo(said);
    if (newer) {
      piece.set(said, by);
    }
    pieces.add(new LearningStatement(ids.next(), piece.id(), said, by, now));
    if (!newer && !same) {
      return new Taken(piece.id(), How.OLDER);
    }
    tell(factsBefore);
    return new Taken(piece.id(), same ? How.SAME : How.CORRECTED);
  }

  private void tell(Map<UUID, List<Fact>> before) {
    before.keySet().stream()
        .sorted()
        .forEach(
            learner ->
                FactsDifference.of(
                        learner, before.getOrDefault(learner, List.of()), facts.factsOf(learner))
                    .ifPresent(factsChanged::fire));
  }
}
