package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** The rows of strategic designations. */
@Singleton
class DesignationStore {

  private final EntityManager entityManager;

  @Inject
  DesignationStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Designation designation) {
    entityManager.persist(designation);
  }

  Optional<Designation> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Designation.class, id));
  }

  List<Designation> of(UUID skill) {
    return entityManager
        .createQuery(
            "select d from Designation d where d.skill = :skill and d.withdrawnAt is null"
                + " order by d.starts, d.id",
            Designation.class)
        .setParameter("skill", skill)
        .getResultList();
  }

  List<UUID> skillsOn(LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct d.skill from Designation d"
                + " where d.withdrawnAt is null"
                + " and d.starts <= :day and (d.ends is null or d.ends > :day)",
            UUID.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** Lists designations as they were known at a moment, those withdrawn since among them. */
  List<Designation> list(DesignationFilter filter, Paging paging) {
    var where = new StringBuilder("select d from Designation d where d.recordedAt <= :known");
    where.append(" and (d.withdrawnAt is null or d.withdrawnAt > :known)");
    paging.after().ifPresent(after -> where.append(" and d.id > :after"));
    filter.area().ifPresent(area -> where.append(" and lower(d.area) = :area"));
    filter
        .at()
        .ifPresent(
            at ->
                where
                    .append(" and d.starts <= :at")
                    .append(" and (d.ends is null or d.ends > :at or d.endRecordedAt > :known)"));
    var query =
        entityManager.createQuery(where.append(" order by d.id").toString(), Designation.class);
    query.setParameter("known", filter.known());
    paging.after().ifPresent(after -> query.setParameter("after", after));
    filter.area().ifPresent(area -> query.setParameter("area", area.toLowerCase(Locale.ROOT)));
    filter.at().ifPresent(at -> query.setParameter("at", at));
    return query.setMaxResults(paging.rows()).getResultList();
  }

  /** Lists the areas for which anything was, is or will be strategic. */
  List<String> areas() {
    return entityManager
        .createQuery(
            "select distinct d.area from Designation d where d.withdrawnAt is null order by d.area",
            String.class)
        .getResultList();
  }
}
