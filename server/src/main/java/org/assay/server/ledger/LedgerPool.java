package org.assay.server.ledger;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.inject.Singleton;

/**
 * Declares a pool of connections of the ledger's own. Requests that wait for their entries may hold
 * a connection each; whoever writes for them must not have to wait for one of those.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/assay-ledger",
    className = "org.assay.server.platform.PlainDataSource",
    url = "${MPCONFIG=assay.db.url}",
    user = "${MPCONFIG=assay.db.user}",
    password = "${MPCONFIG=assay.db.password}",
    minPoolSize = 1,
    maxPoolSize = 2)
@Singleton
class LedgerPool {}
