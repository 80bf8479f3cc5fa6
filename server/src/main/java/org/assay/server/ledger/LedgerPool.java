package org.assay.server.ledger;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.inject.Singleton;

/**
 * Declares a pool of connections of the ledger's own. Requests that wait for their entries may hold
 * a connection each; whoever writes for them must not have to wait for one of those. They have no
 * part in the transactions of requests: an entry is committed whatever becomes of the request.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/assay-ledger",
    className = "org.assay.server.platform.PlainDataSource",
    url = "${MPCONFIG=assay.db.url}",
    user = "${MPCONFIG=assay.db.user}",
    password = "${MPCONFIG=assay.db.password}",
    transactional = false,
    minPoolSize = 1,
    maxPoolSize = 2,
    properties = {
      // A connection that the database or a firewall has cut is replaced, not handed out for ever.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.max-wait-time-in-millis=5000"
    })
@Singleton
class LedgerPool {}
