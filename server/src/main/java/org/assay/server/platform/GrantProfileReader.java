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

  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

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
      for (var table : TABLES) {
        statement.execute("GRANT SELECT ON " + table + " TO assay_profile");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The role assay_profile cannot be given its rights; see docs/operating.md.", e);
    }
  }

  private String value(String name) {
    return config.getValue(name, String.class);
  }
}
