package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of line items and of what was said in them. */
@Singleton
class LineItemStore {

  private final EntityManager entityManager;

  @Inject
  LineItemStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(LineItem item) {
    entityManager.persist(item);
  }

  LineItem get(UUID context, UUID id) {
    return Optional.ofNullable(entityManager.find(LineItem.class, id))
        .filter(item -> item.tool().equals(context) && !item.isDeleted())
        .orElseThrow(() -> Problem.notFound("line item", id));
  }

  List<LineItem> list(UUID context, LineItemFilter filter, Paging paging) {
    var where = new StringBuilder("i.tool = :tool and i.deleted = false");
    paging.after().ifPresent(after -> where.append(" and i.id > :after"));
    filter.conditions().keySet().forEach(name -> where.append(condition(name)));
    var query =
        entityManager.createQuery(
            "select i from LineItem i where " + where + " order by i.id", LineItem.class);
    query.setParameter("tool", context);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    filter.conditions().forEach(query::setParameter);
    return query.setMaxResults(paging.rows()).getResultList();
  }

  /** The names are our own constants, never words of a request. */
  private static String condition(String name) {
    return " and i." + name + " = :" + name;
  }

  void add(ScoreMessage message) {
    entityManager.persist(message);
  }

  /** Returns what was said of a person in a line item at one time. */
  List<ScoreMessage> saidAt(UUID item, UUID learner, Instant statedAt) {
    return entityManager
        .createQuery(
            "select m from ScoreMessage m where m.lineItem = :item and m.learner = :learner"
                + " and m.statedAt = :at",
            ScoreMessage.class)
        .setParameter("item", item)
        .setParameter("learner", learner)
        .setParameter("at", statedAt)
        .getResultList();
  }

  /** Returns of each person the grade that counts: the latest, and at the same time the lower. */
  List<ScoreMessage> grades(UUID item, Optional<UUID> learner, Paging paging) {
    var query =
        entityManager.createQuery(
            "select m from ScoreMessage m where m.lineItem = :item and m.grade = true"
                + (learner.isPresent() ? " and m.learner = :learner" : "")
                + (paging.after().isPresent() ? " and m.learner > :after" : "")
                + " and not exists (select n from ScoreMessage n where n.lineItem = m.lineItem"
                + " and n.learner = m.learner and n.grade = true and (n.statedAt > m.statedAt"
                + " or n.statedAt = m.statedAt and (n.rank < m.rank"
                + " or n.rank = m.rank and n.id < m.id)))"
                + " order by m.learner",
            ScoreMessage.class);
    query.setParameter("item", item);
    learner.ifPresent(id -> query.setParameter("learner", id));
    paging.after().ifPresent(id -> query.setParameter("after", id));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
