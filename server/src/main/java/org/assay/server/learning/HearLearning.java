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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Hears what is said about somebody's learning, and tells which facts that changes, all in one
 * transaction.
 *
 * <p>Everybody is held first, in one order: the person, and from whom the statements may take
 * pieces. What is read then is what everybody before has left.
 */
@Singleton
class HearLearning {

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
  HearLearning(
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
   * Hears all of it or nothing, as if it came one after the other; but which facts changed is found
   * out and told once.
   *
   * @param all what one source says about one person
   * @param owners whose pieces they seemed to be, known before, because everybody is held first
   */
  @Transactional
  List<Taken> hear(List<ReportedLearning> all, Set<UUID> owners, Caller by) {
    var learner = all.get(0).learner();
    var held = hold(learner, owners);
    held.values().forEach(person -> mayReport.check(by, person));
    check(all, clock.instant().plus(CLOCKS));
    var there = there(all, held.keySet());
    // Everybody is held: nothing else about them is heard between this moment and the commit.
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

  /** In the order of their ids, so that two who hold the same people do not wait for each other. */
  private Map<UUID, Person> hold(UUID learner, Set<UUID> owners) {
    var all = new TreeSet<>(owners);
    all.add(learner);
    var held = new HashMap<UUID, Person>();
    for (var id : all) {
      var person =
          learners.hold(id).orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
      held.put(id, person);
    }
    return held;
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

  /** Finds the pieces that there are; whose they are is held, or was somebody else's just now. */
  private List<LearningPiece> there(List<ReportedLearning> all, Set<UUID> held) {
    var keys = all.stream().map(ReportedLearning::key).collect(toSet());
    var there = pieces.byKeys(all.get(0).source(), keys);
    if (!there.stream().map(LearningPiece::learner).allMatch(held::contains)) {
      throw Problem.conflict("The key went to somebody else at the same moment. Send it again.");
    }
    return there;
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
