package org.assay.server.ledger;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.server.platform.Ids;

/** The ledger's tables in the hands of somebody who can write to the database. */
@Singleton
public class TablesInContainer {

  private static final List<String> TABLES =
      List.of("ledger_lane", "ledger_anchor", "ledger_head", "ledger_entry", "ledger_receipt");

  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

  private final Ids ids;
  private final Clock clock;

  @Inject
  TablesInContainer(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps what stands there. */
  void backUp() throws SQLException {
    for (var table : TABLES) {
      sql("CREATE TABLE backup_" + table + " LIKE " + table);
      sql("INSERT INTO backup_" + table + " SELECT * FROM " + table);
    }
  }

  /** Puts back what stood there. */
  void restore() throws SQLException {
    for (var table : TABLES) {
      sql("DELETE FROM " + table);
      sql("INSERT INTO " + table + " SELECT * FROM backup_" + table);
      sql("DROP TABLE backup_" + table);
    }
  }

  /** Does something. */
  void sql(String statement) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statements = connection.createStatement()) {
      statements.execute(statement);
    }
  }

  /** Does something to which the database would object otherwise. */
  void loosely(String statement) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statements = connection.createStatement()) {
      statements.execute("SET sql_mode = 'ALLOW_INVALID_DATES'");
      try {
        statements.execute(statement);
      } finally {
        statements.execute("SET sql_mode = DEFAULT");
      }
    }
  }

  /** A read of somebody's profile. */
  ProfileRead read(UUID person, String receipt) {
    return new ProfileRead(
        ids.next(),
        person,
        new UUID(0, 9),
        "Pay tool",
        true,
        "compensation",
        "batch",
        List.of("skills", "badges"),
        clock.instant(),
        receipt);
  }
}
