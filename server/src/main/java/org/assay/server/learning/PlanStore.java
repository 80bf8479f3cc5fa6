package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.learner.Person;
import org.assay.server.platform.Paging;

/** The rows of items of plans. */
@Singleton
class PlanStore {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EntityManager entityManager;

  @Inject
  PlanStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(PlanItem item) {
    entityManager.persist(item);
    entityManager.flush();
  }

  void add(SelfRating rating) {
    entityManager.persist(rating);
  }

  Optional<PlanItem> find(UUID id) {
    return Optional.ofNullable(entityManager.find(PlanItem.class, id));
  }

  /** Returns what stands in a person's plan today, in the order in which it was set. */
  List<PlanItem> of(Person person) {
    var none = new UUID(0, 0);
    return entityManager
        .createQuery(
            "select i from PlanItem i where i.withdrawnAt is null and (i.learner = :person"
                + " or i.team = :manager or (i.learner is null and i.team is null)) order by i.id",
            PlanItem.class)
        .setParameter("person", person.id())
        .setParameter("manager", person.manager().orElse(none))
        .getResultStream()
        .filter(item -> item.appliesTo(person))
        .toList();
  }

  List<PlanItem> ofOrganisation(Paging paging) {
    return list("i.learner is null and i.team is null", BEFORE_ALL, paging);
  }

  List<PlanItem> ofTeam(UUID manager, Paging paging) {
    return list("i.team = :team", manager, paging);
  }

  private List<PlanItem> list(String whose, UUID team, Paging paging) {
    var query =
        entityManager.createQuery(
            "select i from PlanItem i where i.withdrawnAt is null and i.id > :after and "
                + whose
                + " order by i.id",
            PlanItem.class);
    if (whose.contains(":team")) {
      query.setParameter("team", team);
    }
    return query
        .setParameter("after", paging.after().orElse(BEFORE_ALL))
        .setMaxResults(paging.rows())
        .getResultList();
  }

  List<SelfRating> ratings(Collection<UUID> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select r from SelfRating r where r.item in :items order by r.at, r.id",
            SelfRating.class)
        .setParameter("items", items)
        .getResultList();
  }
}
