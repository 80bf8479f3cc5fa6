package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.assay.server.xapi.LookAtStatement.Look;

/**
 * Lets stored statements take effect, each in a transaction of its own after it was stored.
 *
 * <p>A statement and the one that voids it may come in any order, even at the same moment.
 * Whichever is stored second sees the other, and lets the first take effect again.
 */
@Singleton
class ApplyEffects {

  private static final Logger LOG = System.getLogger(ApplyEffects.class.getName());

  private final LookAtStatement lookAtStatement;
  private final ApplyEffect applyEffect;
  private final PostponeEffect postponeEffect;
  private final MatchLearner matchLearner;

  @Inject
  ApplyEffects(
      LookAtStatement lookAtStatement,
      ApplyEffect applyEffect,
      PostponeEffect postponeEffect,
      MatchLearner matchLearner) {
    this.lookAtStatement = lookAtStatement;
    this.applyEffect = applyEffect;
    this.postponeEffect = postponeEffect;
    this.matchLearner = matchLearner;
  }

  /** Lets all that is due take effect; tells whether there may be more. */
  boolean due(int most) {
    var due = lookAtStatement.due(most);
    due.forEach(this::soon);
    return due.size() == most;
  }

  /** Lets a statement take effect; what cannot be yet is noted, and tried again. */
  void soon(UUID id) {
    try {
      lookAtStatement
          .at(id)
          .filter(look -> look.state() == EffectState.OPEN)
          .ifPresent(this::apply);
    } catch (RuntimeException failed) {
      var problem = problemIn(failed);
      if (problem.isEmpty()) {
        LOG.log(Level.WARNING, "statement " + id + " could not take effect; trying again", failed);
      }
      postponeEffect.postpone(id, problem.map(Problem::detail).orElse("It failed; see the log."));
    }
  }

  private void apply(Look look) {
    if (look.voids().isPresent()) {
      look.voids().flatMap(lookAtStatement::at).ifPresent(this::applyIfAny);
      applyEffect.close(look.id());
    } else {
      applyIfAny(look);
    }
  }

  private void applyIfAny(Look look) {
    if (look.effect().isEmpty()) {
      return;
    }
    if (look.voided() && applyEffect.closeUntaken(look.id())) {
      return;
    }
    var effect = look.effect().get();
    var learner = look.learner().orElseGet(() -> matchLearner.match(effect.who()));
    applyEffect.apply(look.id(), effect, learner);
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
