package org.assay.server.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema that this server knows, before anything reads it. Two servers
 * that start together wait for each other.
 */
@Singleton
class MigrateDatabase {

  /** Before every other observer of the start. */
  static final int FIRST = 100;

  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

  private final ServerConfig config;

  @Inject
  MigrateDatabase(ServerConfig config) {
    this.config = config;
  }

  void migrate(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object start) {
    config.baseUrl();
    Flyway.configure(MigrateDatabase.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
