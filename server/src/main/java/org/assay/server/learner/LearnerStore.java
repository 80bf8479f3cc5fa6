package org.assay.server.learner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of people. */
@Singleton
class LearnerStore {

  /** Of people who share an address nobody asks for more. */
  private static final int MOST_ALIKE = 10;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EntityManager entityManager;

  @Inject
  LearnerStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Learner learner) {
    entityManager.persist(learner);
  }

  /** Writes what is pending, so that a second person with the same employee id is refused here. */
  void flush() {
    try {
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("There is a person with this employee id already.");
      }
      throw e;
    }
  }

  Optional<Learner> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Learner.class, id));
  }

  /** Finds a person and holds the row until the transaction ends. */
  Optional<Learner> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Learner.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Finds a person by employee id and holds the row until the transaction ends. */
  Optional<Learner> holdByEmployeeId(String employeeId) {
    return entityManager
        .createQuery("select l from Learner l where l.employeeId = :employeeId", Learner.class)
        .setParameter("employeeId", employeeId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Learner> byEmployeeId(String employeeId) {
    return byEmployeeIds(List.of(employeeId)).stream().findFirst();
  }

  /**
   * Returns people by their employee ids, as others have committed them by now, and holds them
   * until the transaction ends. Who there is is asked without a lock: to lock where nothing is
   * would hold up others who register people.
   */
  List<Learner> holdByEmployeeIds(Collection<String> employeeIds) {
    var there =
        employeeIds.isEmpty()
            ? List.<UUID>of()
            : entityManager
                .createQuery("select l.id from Learner l where l.employeeId in :ids", UUID.class)
                .setParameter("ids", employeeIds)
                .getResultList();
    return there.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("select l from Learner l where l.id in :ids order by l.id", Learner.class)
            .setParameter("ids", there)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  List<Learner> byEmployeeIds(Collection<String> employeeIds) {
    if (employeeIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery("select l from Learner l where l.employeeId in :ids", Learner.class)
        .setParameter("ids", employeeIds)
        .getResultList();
  }

  int count() {
    return entityManager
        .createQuery("select count(l) from Learner l", Long.class)
        .getSingleResult()
        .intValue();
  }

  Optional<Learner> nth(int before) {
    return entityManager
        .createQuery("select l from Learner l order by l.id", Learner.class)
        .setFirstResult(before)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<Learner> byEmail(String email) {
    return entityManager
        .createQuery("select l from Learner l where l.email = :email", Learner.class)
        .setParameter("email", email)
        .setMaxResults(MOST_ALIKE)
        .getResultList();
  }

  List<Learner> byMailboxHash(String sha1) {
    return entityManager
        .createQuery("select l from Learner l where l.mailboxHash = :sha1", Learner.class)
        .setParameter("sha1", sha1)
        .setMaxResults(MOST_ALIKE)
        .getResultList();
  }

  List<UUID> ids(UUID after, int most) {
    return entityManager
        .createQuery("select l.id from Learner l where l.id > :after order by l.id", UUID.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  List<Learner> reportsOf(UUID manager, Paging paging) {
    return entityManager
        .createQuery(
            "select l from Learner l where l.manager = :manager and l.id > :after order by l.id",
            Learner.class)
        .setParameter("manager", manager)
        .setParameter("after", paging.after().orElse(BEFORE_ALL))
        .setMaxResults(paging.rows())
        .getResultList();
  }

  List<Learner> list(LearnerFilter filter, Paging paging) {
    var where = new StringBuilder("select l from Learner l where 1 = 1");
    paging.after().ifPresent(after -> where.append(" and l.id > :after"));
    filter.conditions().keySet().forEach(name -> where.append(condition(name)));
    var query = entityManager.createQuery(where.append(" order by l.id").toString(), Learner.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    filter.conditions().forEach(query::setParameter);
    return query.setMaxResults(paging.rows()).getResultList();
  }

  /** The names are our own constants, never words of a request. */
  private static String condition(String name) {
    return " and l." + name + " = :" + name;
  }
}
