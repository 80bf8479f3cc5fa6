package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A purpose of its own, with policies and consents, for tests of other rooms. */
@Singleton
public class SaidInContainer {

  private final PolicyStore policies;
  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  SaidInContainer(PolicyStore policies, EntityManager entityManager, Clock clock) {
    this.policies = policies;
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Adds a purpose for which all fields are told on one basis; returns its name. */
  @Transactional
  public String purpose(Basis basis) {
    var name = "p" + UUID.randomUUID().toString().substring(0, 8);
    entityManager
        .createNativeQuery(
            "INSERT INTO release_purpose (name, title, description, added_at)"
                + " VALUES (?, 'Test', 'A test.', UTC_TIMESTAMP(6))")
        .setParameter(1, name)
        .executeUpdate();
    publish(name, 1, basis);
    return name;
  }

  /** Publishes a version of a purpose's policy. */
  @Transactional
  public void publish(String purpose, int version, Basis basis) {
    var terms =
        Arrays.stream(ProfileField.values()).map(field -> new Term(field, basis, "So.")).toList();
    policies.add(
        new ReleasePolicy(
            UUID.randomUUID(), purpose, version, terms, new UUID(0, 7), clock.instant()));
  }

  /** Gives a consent for everybody; it gets the number. */
  @Transactional
  public void give(UUID person, int number, String purpose, ProfileField field) {
    var wish = new NewConsent(purpose, field, Optional.empty(), Optional.empty());
    entityManager.persist(
        ConsentEntry.given(UUID.randomUUID(), person, number, wish, 1, List.of(), clock.instant()));
  }

  /** Takes a consent back. */
  @Transactional
  public void withdraw(UUID person, int number, int next) {
    var given =
        entityManager
            .createQuery(
                "select c from ConsentEntry c where c.person = :person and c.number = :number",
                ConsentEntry.class)
            .setParameter("person", person)
            .setParameter("number", number)
            .getSingleResult();
    entityManager.persist(given.withdrawn(UUID.randomUUID(), next, List.of(), clock.instant()));
  }
}
