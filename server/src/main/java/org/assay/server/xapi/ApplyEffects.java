package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;

/**
 * Lets stored statements take effect, each in a transaction of its own after it was stored.
 *
 * <p>A statement and the one that voids it may come in any order, even at the same moment. Whichever
 * is stored second sees the other, and lets the first take effect again.
 */
@Singleton
class ApplyEffects {

  private static final Logger LOG = System.getLogger(ApplyEffects.class.getName());

  private final StatementStore statements;
  private final ApplyEffect applyEffect;
  private final PostponeEffect postponeEffect;
  private final MatchLearner matchLearner;
  private final Clock clock;

  @Inject
  ApplyEffects(
      StatementStore statements,
      ApplyEffect applyEffect,
      PostponeEffect postponeEffect,
      MatchLearner matchLearner,
      Clock clock) {
    this.statements = statements;
    this.applyEffect = applyEffect;
    this.postponeEffect = postponeEffect;
    this.matchLearner = matchLearner;
    this.clock = clock;
  }

  /** Lets all that is due take effect; tells whether there may be more. */
  boolean due(int most) {
    var due = statements.due(clock.instant(), most);
    due.forEach(this::soon);
    return due.size() == most;
  }

  /** Lets a statement take effect; what cannot be yet is noted, and tried again. */
  void soon(UUID id) {
    try {
      statements.find(id).filter(row -> row.effect() == EffectState.OPEN).ifPresent(this::apply);
    } catch (RuntimeException failed) {
      var problem = problemIn(failed);
      if (problem.isEmpty()) {
        LOG.log(Level.WARNING, "statement " + id + " could not take effect; trying again", failed);
      }
      postponeEffect.postpone(id, problem.map(Problem::detail).orElse("It failed; see the log."));
    }
  }

  private void apply(StoredStatement row) {
    if (row.voids().isPresent()) {
      statements.find(row.voids().get()).ifPresent(this::applyIfAny);
      applyEffect.close(row.id());
    } else {
      applyIfAny(row);
    }
  }

  private void applyIfAny(StoredStatement row) {
    if (row.effect() == EffectState.NONE) {
      return;
    }
    if (row.learner().isEmpty() && statements.isVoided(row)) {
      applyEffect.close(row.id());
      return;
    }
    var effect = Effect.of(row.said(), row.stored()).orElseThrow();
    applyEffect.apply(row.id(), effect, row.learner().orElseGet(() -> matchLearner.match(effect.who())));
  }

  /** A problem thrown inside a transaction arrives wrapped by the container. */
  private static Optional<Problem> problemIn(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof Problem problem) {
        return Optional.of(problem);
      }
    }
    return Optional.empty();
  }
}
