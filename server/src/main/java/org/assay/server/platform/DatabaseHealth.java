package org.assay.server.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers. */
@Readiness
@Singleton
public class DatabaseHealth implements HealthCheck {

  private final EntityManager entityManager;

  @Inject
  DatabaseHealth(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public HealthCheckResponse call() {
    var health = HealthCheckResponse.named("database");
    try {
      entityManager.createNativeQuery("SELECT 1").getSingleResult();
      return health.up().build();
    } catch (RuntimeException down) {
      return health.down().build();
    }
  }
}
