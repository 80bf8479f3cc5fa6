package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of appeals against results. */
@Singleton
class AppealStore {

  private final EntityManager entityManager;

  @Inject
  AppealStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(ResultAppeal appeal) {
    entityManager.persist(appeal);
    entityManager.flush();
  }

  ResultAppeal get(UUID id) {
    return Optional.ofNullable(entityManager.find(ResultAppeal.class, id))
        .orElseThrow(() -> Problem.notFound("appeal", id));
  }

  boolean isAppealed(UUID result) {
    return !entityManager
        .createQuery("select a.id from ResultAppeal a where a.result = :result", UUID.class)
        .setParameter("result", result)
        .getResultList()
        .isEmpty();
  }

  List<ResultAppeal> list(Optional<UUID> learner, Optional<AppealState> state, Paging paging) {
    var text = new StringBuilder("select a from ResultAppeal a where 1 = 1");
    learner.ifPresent(id -> text.append(" and a.learner = :learner"));
    state.ifPresent(wanted -> text.append(" and a.state = :state"));
    paging.after().ifPresent(after -> text.append(" and a.id > :after"));
    var query =
        entityManager.createQuery(text.append(" order by a.id").toString(), ResultAppeal.class);
    learner.ifPresent(id -> query.setParameter("learner", id));
    state.ifPresent(wanted -> query.setParameter("state", wanted));
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
