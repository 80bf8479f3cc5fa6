package org.assay.server.learner;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of people. */
@Singleton
class LearnerStore {

  /** How many values one question to the database names at most. */
  private static final int CHUNK = 500;

  private final EntityManager entityManager;

  @Inject
  LearnerStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Learner learner) {
    entityManager.persist(learner);
  }

  /** Sends all changes to the database, which knows whether a name is taken. */
  void flush() {
    try {
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("Somebody else has this employee id or this e-mail address.");
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
    return Optional.ofNullable(byEmployeeIds(List.of(employeeId)).get(employeeId));
  }

  Map<String, Learner> byEmployeeIds(Collection<String> employeeIds) {
    return by("employeeId", employeeIds, Learner::employeeId);
  }

  Map<String, Learner> byEmailKeys(Collection<String> emailKeys) {
    return by("emailKey", emailKeys, Learner::emailKey);
  }

  private Map<String, Learner> by(
      String member, Collection<String> values, Function<Learner, String> key) {
    var all = List.copyOf(values);
    var found = new ArrayList<Learner>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      found.addAll(
          entityManager
              .createQuery(
                  "select l from Learner l where l." + member + " in :values", Learner.class)
              .setParameter("values", all.subList(from, Math.min(from + CHUNK, all.size())))
              .getResultList());
    }
    return found.stream().collect(toMap(key, learner -> learner));
  }

  List<Learner> list(LearnerFilter filter, Paging paging) {
    var text = new StringBuilder("select l from Learner l where 1 = 1");
    paging.after().ifPresent(after -> text.append(" and l.id > :after"));
    filter.employeeId().ifPresent(id -> text.append(" and l.employeeId = :employeeId"));
    filter.email().ifPresent(email -> text.append(" and l.emailKey = :emailKey"));
    filter.unit().ifPresent(unit -> text.append(" and l.unit = :unit"));
    var query = entityManager.createQuery(text.append(" order by l.id").toString(), Learner.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    filter.employeeId().ifPresent(id -> query.setParameter("employeeId", id));
    filter
        .email()
        .ifPresent(email -> query.setParameter("emailKey", LearnerDetails.emailKey(email)));
    filter.unit().ifPresent(unit -> query.setParameter("unit", unit));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
