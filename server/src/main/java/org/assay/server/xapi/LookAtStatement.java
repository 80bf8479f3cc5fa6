package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at what may have to take effect. */
@Singleton
class LookAtStatement {

  private final StatementStore statements;
  private final Clock clock;

  @Inject
  LookAtStatement(StatementStore statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  /**
   * A statement as it stands now.
   *
   * @param id its id
   * @param state how far its effect has come
   * @param voids what it takes back, if it does that
   * @param voided whether it was itself taken back
   * @param learner whom it took effect for, if it did
   * @param effect what follows from it
   */
  record Look(
      UUID id,
      EffectState state,
      Optional<UUID> voids,
      boolean voided,
      Optional<UUID> learner,
      Optional<Effect> effect) {}

  /** Returns the ids of statements that are to be tried now. */
  @Transactional
  List<UUID> due(int most) {
    return statements.due(clock.instant(), most);
  }

  /** Returns a statement, if there is one of that id. */
  @Transactional
  Optional<Look> at(UUID id) {
    return statements.find(id).map(this::look);
  }

  private Look look(StoredStatement row) {
    return new Look(
        row.id(),
        row.effect(),
        row.voids(),
        statements.isVoided(row),
        row.learner(),
        Effect.of(row.said(), row.stored()));
  }
}
