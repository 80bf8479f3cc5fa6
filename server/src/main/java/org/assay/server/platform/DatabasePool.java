package org.assay.server.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.inject.Singleton;

/** Declares the pool of database connections; its settings come from the configuration. */
@DataSourceDefinition(
    name = "java:app/jdbc/assay",
    className = "org.assay.server.platform.PlainDataSource",
    url = "${MPCONFIG=assay.db.url}",
    user = "${MPCONFIG=assay.db.user}",
    password = "${MPCONFIG=assay.db.password}",
    minPoolSize = 4,
    maxPoolSize = 32)
@Singleton
class DatabasePool {}
