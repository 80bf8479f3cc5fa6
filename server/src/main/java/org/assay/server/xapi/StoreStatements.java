package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.assay.server.platform.ServerConfig;

/** Stores statements, all of a request or none. */
@Singleton
class StoreStatements {

  private final StatementStore statements;
  private final Ids ids;
  private final Clock clock;
  private final ServerConfig config;

  @Inject
  StoreStatements(StatementStore statements, Ids ids, Clock clock, ServerConfig config) {
    this.statements = statements;
    this.ids = ids;
    this.clock = clock;
    this.config = config;
  }

  /**
   * Stores them. One that is there already under its id, saying the same, is left as it is.
   *
   * @return their ids, in the order of the request
   * @throws Problem conflict, if another statement has the id; not allowed, if something of others
   *     is to be voided
   */
  @Transactional
  List<UUID> store(List<SentStatement> sent, Version version, Caller by) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var stored = new ArrayList<UUID>();
    for (var statement : sent) {
      var at = now.plus(stored.size(), ChronoUnit.MICROS);
      stored.add(store(statement, version, by, at));
    }
    statements.flush();
    return stored;
  }

  private UUID store(SentStatement sent, Version version, Caller by, Instant at) {
    var id = sent.id().orElseGet(ids::next);
    var before = statements.find(id);
    if (before.isPresent()) {
      if (!before.get().says(sent)) {
        throw Problem.conflict("Another statement has the id " + id + ".");
      }
      return id;
    }
    sent.voids().flatMap(statements::find).ifPresent(target -> checkVoiding(target, by));
    var whole = WholeStatement.of(sent, id, version, config.baseUrl(), by, at);
    var row = new StoredStatement(id, sent, whole, by, at);
    row.target().flatMap(statements::find).ifPresent(row::isAbout);
    statements.about(id).forEach(other -> other.isAbout(row));
    statements.add(row);
    return id;
  }

  private static void checkVoiding(StoredStatement target, Caller by) {
    if (target.voids().isPresent()) {
      throw Problem.invalid("A statement that voids another cannot be voided.");
    }
    if (!target.mayBeVoidedBy(by)) {
      throw new Problem(
          Code.NOT_ALLOWED, "A statement is voided by the tool that sent it, or by the owner.");
    }
  }
}
