package org.assay.server.skill;

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

/** The rows of skills. */
@Singleton
class SkillStore {

  private final EntityManager entityManager;

  @Inject
  SkillStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Skill skill) {
    entityManager.persist(skill);
    flush();
  }

  /** Adds a skill that is written together with others. */
  void addLater(Skill skill) {
    entityManager.persist(skill);
  }

  void add(SkillRevision revision) {
    entityManager.persist(revision);
  }

  /** Writes what is pending, so that a code that is taken is refused here. */
  void flush() {
    try {
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("There is a skill with this code in the framework already.");
      }
      throw e;
    }
  }

  Optional<Skill> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Skill.class, id));
  }

  /** Finds a skill and holds it, so that its designations are changed one after the other. */
  Optional<Skill> hold(UUID id) {
    return Optional.ofNullable(entityManager.find(Skill.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Skill> findAll(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery("select s from Skill s where s.id in :ids order by s.id", Skill.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Returns all skills of a framework. */
  List<Skill> of(UUID framework) {
    return entityManager
        .createQuery(
            "select s from Skill s where s.framework.id = :framework order by s.id", Skill.class)
        .setParameter("framework", framework)
        .getResultList();
  }

  List<SkillRevision> revisions(UUID skill, Paging paging) {
    var query =
        entityManager.createQuery(
            "select r from SkillRevision r where r.skill = :skill"
                + (paging.after().isPresent() ? " and r.id > :after" : "")
                + " order by r.id",
            SkillRevision.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setParameter("skill", skill).setMaxResults(paging.rows()).getResultList();
  }

  List<Skill> list(SkillFilter filter, Paging paging) {
    var where = new StringBuilder("select s from Skill s where s.state = :state");
    paging.after().ifPresent(after -> where.append(" and s.id > :after"));
    filter.framework().ifPresent(framework -> where.append(" and s.framework.id = :framework"));
    filter.parent().ifPresent(parent -> where.append(" and s.parent = :parent"));
    filter
        .strategicAt()
        .ifPresent(
            at ->
                where
                    .append(" and exists (select d from Designation d where d.skill = s.id")
                    .append(" and d.withdrawnAt is null")
                    .append(" and d.starts <= :at and (d.ends is null or d.ends > :at))"));
    var query = entityManager.createQuery(where.append(" order by s.id").toString(), Skill.class);
    query.setParameter("state", filter.state());
    paging.after().ifPresent(after -> query.setParameter("after", after));
    filter.framework().ifPresent(framework -> query.setParameter("framework", framework));
    filter.parent().ifPresent(parent -> query.setParameter("parent", parent));
    filter.strategicAt().ifPresent(at -> query.setParameter("at", at));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
