package org.assay.benchmarks.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.assay.database.DatabaseStartException;
import org.assay.database.EmbeddedDatabase;

/** The database of the data directory, which all servers that are measured share. */
final class Database implements AutoCloseable {

  private final EmbeddedDatabase embedded;
  private final Path password;

  private Database(EmbeddedDatabase embedded, Path password) {
    this.embedded = embedded;
    this.password = password;
  }

  static Database start(Path data) throws DatabaseStartException {
    return new Database(EmbeddedDatabase.start(data), data.resolve("database").resolve("password"));
  }

  /** Returns how a server is told of it. */
  Map<String, String> environment() {
    return Map.of(
        "ASSAY_DB_URL",
        embedded.jdbcUrl(),
        "ASSAY_DB_USER",
        embedded.user(),
        "ASSAY_DB_PASSWORD_FILE",
        password.toString(),
        "ASSAY_DB_PROFILE_USER",
        embedded.profileUser(),
        "ASSAY_DB_PROFILE_PASSWORD_FILE",
        password.toString());
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(embedded.jdbcUrl(), embedded.user(), embedded.password());
  }

  long count(String table) throws SQLException {
    try (var connection = connect();
        var query = connection.prepareStatement("SELECT COUNT(*) FROM " + table);
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() {
    embedded.close();
  }
}
