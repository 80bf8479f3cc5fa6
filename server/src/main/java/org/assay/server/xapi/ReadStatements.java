package org.assay.server.xapi;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;

/** Gives statements back. */
@Singleton
class ReadStatements {

  /** How long it may take at most from the moment a statement is dated until it can be read. */
  private static final Duration UNDER_WAY = Duration.ofSeconds(5);

  private static final String ONE = "statementId";
  private static final String VOIDED = "voidedStatementId";

  private final StatementStore statements;
  private final Clock clock;

  @Inject
  ReadStatements(StatementStore statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param json one statement, or a page of them
   * @param stored when the one statement was stored
   */
  record Found(String json, Optional<Instant> stored) {}

  /** Returns the time up to which everything that was stored can be read. */
  String consistentThrough() {
    return clock.instant().minus(UNDER_WAY).truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /** Reads what the parameters ask for. */
  Found read(Map<String, List<String>> query) {
    if (query.containsKey(ONE) || query.containsKey(VOIDED)) {
      return one(new Parameters(query));
    }
    return list(query, StatementQuery.read(query));
  }

  private Found one(Parameters asked) {
    boolean voided = asked.query().containsKey(VOIDED);
    var name = voided ? VOIDED : ONE;
    asked.only(Set.of(name, "format", "attachments"));
    UUID id = asked.id(name).orElseThrow();
    var row =
        statements
            .find(id)
            .filter(found -> statements.isVoided(found) == voided)
            .orElseThrow(() -> Problem.notFound(voided ? "voided statement" : "statement", id));
    return new Found(text(row, asked.idsOnly()), Optional.of(row.stored()));
  }

  private Found list(Map<String, List<String>> query, StatementQuery asked) {
    var rows = statements.list(asked);
    var shown = rows.subList(0, Math.min(asked.limit(), rows.size()));
    var more = "";
    if (rows.size() > asked.limit()) {
      var last = shown.get(shown.size() - 1);
      more = "/xapi/statements?" + next(query, new Cursor(last.stored(), last.id()));
    }
    var texts = shown.stream().map(row -> text(row, asked.idsOnly())).collect(joining(","));
    JsonString address = JsonRuntime.provider().createValue(more);
    return new Found("{\"statements\":[" + texts + "],\"more\":" + address + "}", Optional.empty());
  }

  private static String next(Map<String, List<String>> query, Cursor cursor) {
    var names = new HashSet<>(query.keySet());
    names.remove("cursor");
    return names.stream()
            .sorted()
            .map(name -> name + "=" + encoded(query.getOrDefault(name, List.of("")).get(0)) + "&")
            .collect(joining())
        + "cursor="
        + cursor.text();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String text(StoredStatement row, boolean idsOnly) {
    if (!idsOnly) {
      return row.json();
    }
    try {
      return NamesOnly.of(StrictJson.readObject(row.json().getBytes(StandardCharsets.UTF_8)))
          .toString();
    } catch (CheckFailure e) {
      throw new IllegalStateException("the table holds what is no JSON: " + row.id(), e);
    }
  }
}
