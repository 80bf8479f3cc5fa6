package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** The rows of awards. */
@Singleton
class AwardStore {

  private final EntityManager entityManager;

  @Inject
  AwardStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Award award) {
    entityManager.persist(award);
    entityManager.flush();
  }

  Optional<Award> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Award.class, id));
  }

  /** Returns all awards of a person. */
  List<Award> of(UUID learner) {
    return entityManager
        .createQuery("select a from Award a where a.learner = :learner order by a.id", Award.class)
        .setParameter("learner", learner)
        .getResultList();
  }

  List<Award> list(Optional<UUID> learner, Optional<AwardState> state, Paging paging) {
    var text = new StringBuilder("select a from Award a where 1 = 1");
    learner.ifPresent(id -> text.append(" and a.learner = :learner"));
    state.ifPresent(wanted -> text.append(" and a.state = :state"));
    paging.after().ifPresent(after -> text.append(" and a.id > :after"));
    var query = entityManager.createQuery(text.append(" order by a.id").toString(), Award.class);
    learner.ifPresent(id -> query.setParameter("learner", id));
    state.ifPresent(wanted -> query.setParameter("state", wanted));
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(paging.rows()).getResultList();
  }

  long count() {
    return entityManager.createQuery("select count(a) from Award a", Long.class).getSingleResult();
  }
}
