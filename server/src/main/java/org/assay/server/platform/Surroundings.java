package org.assay.server.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;

/** The one producer of time, randomness and the way to the database; all else is passed in. */
@Singleton
class Surroundings {

  /** A container resource: the one place where it may come in by a field. */
  @Produces
  @PersistenceContext(unitName = "assay")
  private EntityManager entityManager;

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }
}
