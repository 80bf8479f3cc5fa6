package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.assay.server.platform.Problem;

/** Shows what was said of a result. */
@Singleton
class ReadStatements {

  private final AttemptStore attempts;
  private final StatementStore statements;

  @Inject
  ReadStatements(AttemptStore attempts, StatementStore statements) {
    this.attempts = attempts;
    this.statements = statements;
  }

  /** Returns what was said, in the order of hearing. */
  List<StatementAnswer> of(UUID result) {
    var rows = statements.of(result);
    var current = Statements.of(rows.stream().map(Statement::said).toList()).current();
    return rows.stream().map(row -> row.answer(current)).toList();
  }

  /** Returns whose result it is. */
  UUID learner(UUID assessment, UUID result) {
    return attempts
        .find(assessment, result)
        .map(Attempt::learner)
        .orElseThrow(() -> Problem.notFound("result", result));
  }
}
