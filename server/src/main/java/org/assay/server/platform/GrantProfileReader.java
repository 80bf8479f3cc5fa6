package org.assay.server.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/**
 * Lets the account that reads skill profiles read what they are made of, and nothing else: no name,
 * no address, nothing that somebody might once add. Where nobody set up such an account the
 * application's own is used; docs/operating.md says how to.
 */
@Singleton
class GrantProfileReader {

  /** All that a profile is made of, but for its learning, which has a room of its own. */
  static final List<String> TABLES =
      List.of("profile_event", "profile_class", "profile_skill", "profile_place");

  private static final Pattern ACCOUNT =
      Pattern.compile("(?<user>[A-Za-z0-9_.-]+)@(?<host>[A-Za-z0-9_.:%/-]+)");

  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/profile")
  private DataSource profiles;

  private final Config config;

  @Inject
  GrantProfileReader(Config config) {
    this.config = config;
  }

  void grant(
      @Observes @Priority(MigrateDatabase.FIRST + 1) @Initialized(ApplicationScoped.class)
          Object start) {
    if (value("assay.db.profile-user").equals(value("assay.db.user"))) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      var reader = reader();
      for (var table : TABLES) {
        statement.execute("GRANT SELECT ON " + table + " TO " + reader);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The account that reads profiles cannot be given its rights; see docs/operating.md.", e);
    }
  }

  /** Asks the database by which name and host it knows the account. */
  private String reader() throws SQLException {
    try (var connection = profiles.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT CURRENT_USER()")) {
      rows.next();
      var account = ACCOUNT.matcher(rows.getString(1));
      if (!account.matches()) {
        throw new SQLException("not an account: " + rows.getString(1));
      }
      return "'" + account.group("user") + "'@'" + account.group("host") + "'";
    }
  }

  private String value(String name) {
    return config.getValue(name, String.class);
  }
}
