package org.assay.server.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.inject.Singleton;

/**
 * Declares the pools of database connections; their settings come from the configuration. The
 * second is for reading skill profiles, by a user of the database who may read nothing else.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/assay",
    className = "org.assay.server.platform.PlainDataSource",
    url = "${MPCONFIG=assay.db.url}",
    user = "${MPCONFIG=assay.db.user}",
    password = "${MPCONFIG=assay.db.password}",
    minPoolSize = 4,
    maxPoolSize = 32,
    properties = {
      // A connection that the database or a firewall has cut is replaced, not handed out for ever.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@DataSourceDefinition(
    name = "java:app/jdbc/profile",
    className = "org.assay.server.platform.PlainDataSource",
    url = "${MPCONFIG=assay.db.url}",
    user = "${MPCONFIG=assay.db.profile-user}",
    password = "${MPCONFIG=assay.db.profile-password}",
    minPoolSize = 2,
    maxPoolSize = 32,
    properties = {
      // A connection that the database or a firewall has cut is replaced, not handed out for ever.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@Singleton
class DatabasePool {}
