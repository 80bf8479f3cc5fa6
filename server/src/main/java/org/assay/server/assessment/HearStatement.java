package org.assay.server.assessment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.platform.Ids;

/**
 * Hears what is said of a result: keeps it, and lets the result be what the whole of it amounts to.
 * The caller holds the person.
 */
@Singleton
class HearStatement {

  private final AttemptStore attempts;
  private final StatementStore statements;
  private final Event<FactsChanged> factsChanged;
  private final Ids ids;

  @Inject
  HearStatement(
      AttemptStore attempts, StatementStore statements, Event<FactsChanged> factsChanged, Ids ids) {
    this.attempts = attempts;
    this.statements = statements;
    this.factsChanged = factsChanged;
    this.ids = ids;
  }

  /** Hears the first thing said of a result, which becomes known by it. */
  @Transactional(TxType.MANDATORY)
  void first(Attempt result, Said said, Instant now) {
    keepFirst(result, said, now);
    tell(result.learner(), Set.of(result.assessment()));
  }

  /** Hears another thing said of a result. */
  @Transactional(TxType.MANDATORY)
  Taken.Outcome another(
      Attempt result, Assessment in, Said said, Optional<String> reason, Instant now) {
    var outcome = keepAnother(result, in, said, reason, now);
    if (outcome == Taken.Outcome.CORRECTED) {
      tell(result.learner(), Set.of(result.assessment()));
    }
    return outcome;
  }

  /** Keeps the first thing said of a result; the caller tells. */
  void keepFirst(Attempt result, Said said, Instant now) {
    attempts.add(result);
    statements.add(new Statement(ids.next(), result.id(), said, Optional.empty(), now));
  }

  /** Keeps another thing said of a result; the caller tells, if it corrects. */
  Taken.Outcome keepAnother(
      Attempt result, Assessment in, Said said, Optional<String> reason, Instant now) {
    var before = Statements.of(statements.of(result.id()).stream().map(Statement::said).toList());
    if (before.contain(said)) {
      return Taken.Outcome.SAME;
    }
    statements.add(new Statement(ids.next(), result.id(), said, reason, now));
    var current = before.with(said).current();
    if (current.equals(before.current())) {
      return Taken.Outcome.OLDER;
    }
    result.take(in, current);
    return Taken.Outcome.CORRECTED;
  }

  /** Tells that results of a person came or changed. */
  void tell(UUID learner, Set<UUID> assessments) {
    factsChanged.fire(
        new FactsChanged(
            learner,
            Set.of(FactKind.RESULT, FactKind.EVIDENCE),
            assessments.stream().map(UUID::toString).collect(toSet())));
  }
}
