package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** The rows of endorsements. */
@Singleton
class EndorsementStore {

  private final EntityManager entityManager;

  @Inject
  EndorsementStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Endorsement endorsement) {
    entityManager.persist(endorsement);
  }

  Optional<Endorsement> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Endorsement.class, id));
  }

  List<Endorsement> standing(UUID learner) {
    return entityManager
        .createQuery(
            "select e from Endorsement e where e.learner = :learner and e.withdrawnAt is null"
                + " order by e.id",
            Endorsement.class)
        .setParameter("learner", learner)
        .getResultList();
  }

  /** Lists endorsements of somebody or by somebody, also those that were taken back. */
  List<Endorsement> list(Optional<UUID> learner, Optional<UUID> endorser, Paging paging) {
    var where = new StringBuilder("select e from Endorsement e where 1 = 1");
    paging.after().ifPresent(after -> where.append(" and e.id > :after"));
    learner.ifPresent(id -> where.append(" and e.learner = :learner"));
    endorser.ifPresent(id -> where.append(" and e.endorser = :endorser"));
    var query =
        entityManager.createQuery(where.append(" order by e.id").toString(), Endorsement.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    learner.ifPresent(id -> query.setParameter("learner", id));
    endorser.ifPresent(id -> query.setParameter("endorser", id));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
