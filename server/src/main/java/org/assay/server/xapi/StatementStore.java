package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** The rows of statements. */
@Singleton
class StatementStore {

  /** A statement is void if its sender or an owner said so; what voids cannot be voided. */
  private static final String NOT_VOID =
      "(s.voids is not null or not exists (select v from StoredStatement v"
          + " where v.voids = s.id and (v.authority = s.authority or v.byOwner = true)))";

  private static final int MOST_ABOUT_ONE = 100;

  private final EntityManager entityManager;

  @Inject
  StatementStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(StoredStatement statement) {
    entityManager.persist(statement);
  }

  void flush() {
    entityManager.flush();
  }

  Optional<StoredStatement> find(UUID id) {
    return Optional.ofNullable(entityManager.find(StoredStatement.class, id));
  }

  /** Finds a statement and holds the row until the transaction ends. */
  Optional<StoredStatement> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(StoredStatement.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  boolean isVoided(StoredStatement statement) {
    return entityManager
        .createQuery("select s.id from StoredStatement s where s.id = :id and " + NOT_VOID)
        .setParameter("id", statement.id())
        .getResultList()
        .isEmpty();
  }

  /** Returns statements that are not void: one more than the limit, to know whether more follow. */
  List<StoredStatement> list(StatementQuery asked) {
    var where = new ArrayList<String>(List.of(NOT_VOID));
    var from = new StringBuilder("select s from StoredStatement s");
    var values = new HashMap<String, Object>();
    for (int i = 0; i < asked.terms().size(); i++) {
      from.append(" join s.terms t").append(i);
      add(where, values, "t" + i + " = :term" + i, "term" + i, asked.terms().get(i));
    }
    asked.since().ifPresent(since -> add(where, values, "s.stored > :since", "since", since));
    asked.until().ifPresent(until -> add(where, values, "s.stored <= :until", "until", until));
    var compare = asked.ascending() ? ">" : "<";
    asked
        .cursor()
        .ifPresent(
            cursor -> {
              values.put("last", cursor.id());
              var beyond = "(s.stored " + compare + " :at or s.stored = :at and s.id " + compare;
              add(where, values, beyond + " :last)", "at", cursor.stored());
            });
    var order =
        asked.ascending() ? " order by s.stored, s.id" : " order by s.stored desc, s.id desc";
    var query =
        entityManager.createQuery(
            from + " where " + String.join(" and ", where) + order, StoredStatement.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(asked.limit() + 1).getResultList();
  }

  private static void add(
      List<String> where, HashMap<String, Object> values, String part, String name, Object value) {
    where.add(part);
    values.put(name, value);
  }

  /** Returns the statements whose object is another. */
  List<StoredStatement> about(UUID id) {
    return entityManager
        .createQuery("select s from StoredStatement s where s.target = :id", StoredStatement.class)
        .setParameter("id", id)
        .setMaxResults(MOST_ABOUT_ONE)
        .getResultList();
  }

  List<UUID> due(Instant now, int most) {
    return entityManager
        .createQuery(
            "select s.id from StoredStatement s where s.effect = :open and s.nextTry <= :now"
                + " order by s.nextTry",
            UUID.class)
        .setParameter("open", EffectState.OPEN)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Returns all whose effect is open, from one id on. */
  List<StoredStatement> open(Paging paging) {
    var after = paging.after().isPresent() ? " and s.id > :after" : "";
    var query =
        entityManager
            .createQuery(
                "select s from StoredStatement s where s.effect = :open" + after + " order by s.id",
                StoredStatement.class)
            .setParameter("open", EffectState.OPEN);
    paging.after().ifPresent(id -> query.setParameter("after", id));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
