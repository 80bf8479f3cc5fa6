package org.assay.server.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one producer of time, randomness and the way to the database; all else is passed in. */
@Singleton
class Surroundings {

  /** A container resource: the one place where it may come in by a field. */
  @Produces
  @PersistenceContext(unitName = "assay")
  private EntityManager entityManager;

  /** Counts whole microseconds, as the database does: what is stored is what was answered. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
  }

  @Produces
  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }
}
