package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of groups and of who belongs to them. */
@Singleton
class MembershipStore {

  private final EntityManager entityManager;

  @Inject
  MembershipStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(MemberGroup group) {
    try {
      entityManager.persist(group);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("There is a group of this name already.");
      }
      throw e;
    }
  }

  boolean isGroup(String name) {
    return !entityManager
        .createQuery("select g.id from MemberGroup g where g.name = :name", UUID.class)
        .setParameter("name", name)
        .getResultList()
        .isEmpty();
  }

  List<MemberGroup> groups(Paging paging) {
    var query =
        entityManager.createQuery(
            paging.after().isPresent()
                ? "select g from MemberGroup g where g.id > :after order by g.id"
                : "select g from MemberGroup g order by g.id",
            MemberGroup.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(paging.rows()).getResultList();
  }

  void add(Membership membership) {
    entityManager.persist(membership);
  }

  Membership get(UUID id) {
    return Optional.ofNullable(entityManager.find(Membership.class, id))
        .orElseThrow(() -> Problem.notFound("membership", id));
  }

  List<Membership> of(UUID learner) {
    return entityManager
        .createQuery(
            "select m from Membership m where m.learner = :learner order by m.id", Membership.class)
        .setParameter("learner", learner)
        .getResultList();
  }

  List<Membership> list(Optional<UUID> learner, Optional<String> group, Paging paging) {
    var where = new StringBuilder("select m from Membership m where 1 = 1");
    paging.after().ifPresent(after -> where.append(" and m.id > :after"));
    learner.ifPresent(id -> where.append(" and m.learner = :learner"));
    group.ifPresent(name -> where.append(" and m.groupName = :name"));
    var query =
        entityManager.createQuery(where.append(" order by m.id").toString(), Membership.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    learner.ifPresent(id -> query.setParameter("learner", id));
    group.ifPresent(name -> query.setParameter("name", name));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
