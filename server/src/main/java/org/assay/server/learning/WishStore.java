package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of interests and of role profiles, and what people completed lately. */
@Singleton
class WishStore {

  private final EntityManager entityManager;

  @Inject
  WishStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void put(Interests interests) {
    entityManager.merge(interests);
  }

  void put(RoleProfile role) {
    entityManager.merge(role);
  }

  Optional<Interests> interests(UUID learner) {
    return Optional.ofNullable(entityManager.find(Interests.class, learner));
  }

  Optional<RoleProfile> role(String name) {
    return Optional.ofNullable(entityManager.find(RoleProfile.class, name));
  }

  List<RoleProfile> roles(String after, int most) {
    return entityManager
        .createQuery(
            "select r from RoleProfile r where r.name > :after order by r.name", RoleProfile.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** Returns the skills whose resources most people completed since a day, at least so many. */
  List<UUID> completedMost(Instant since, long leastPeople, int most) {
    return entityManager
        .createQuery(
            "select s from LearningPiece p, CatalogueEntry r join r.taught s"
                + " where p.resource = r.id and p.completed = true and p.withdrawn = false"
                + " and p.at >= :since group by s having count(distinct p.learner) >= :least"
                + " order by count(distinct p.learner) desc, s",
            UUID.class)
        .setParameter("since", since)
        .setParameter("least", leastPeople)
        .setMaxResults(most)
        .getResultList();
  }
}
