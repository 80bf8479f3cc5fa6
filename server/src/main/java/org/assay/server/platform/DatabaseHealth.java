package org.assay.server.platform;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the database answers.
 *
 * <p>Health checks are made before the persistence unit is bound, so the way to the database is
 * asked for when it is needed.
 */
@Readiness
@Singleton
public class DatabaseHealth implements HealthCheck {

  private final Provider<EntityManager> entityManager;

  @Inject
  DatabaseHealth(Provider<EntityManager> entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public HealthCheckResponse call() {
    var health = HealthCheckResponse.named("database");
    try {
      entityManager.get().createNativeQuery("SELECT 1").getSingleResult();
      return health.up().build();
    } catch (RuntimeException down) {
      return health.down().build();
    }
  }
}
