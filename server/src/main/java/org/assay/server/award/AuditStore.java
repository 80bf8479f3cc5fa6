package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** The rows of audits and of what they found. */
@Singleton
class AuditStore {

  private final EntityManager entityManager;

  @Inject
  AuditStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Audit audit) {
    entityManager.persist(audit);
  }

  Optional<Audit> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Audit.class, id));
  }

  List<Audit> list(Paging paging) {
    return entityManager
        .createQuery("select a from Audit a where a.id > :after order by a.id", Audit.class)
        .setParameter("after", paging.after().orElse(new UUID(0, 0)))
        .setMaxResults(paging.rows())
        .getResultList();
  }

  /** Puts findings about a person in the place of those that were there, if any were. */
  void replace(UUID audit, UUID learner, List<AuditFinding> findings) {
    entityManager
        .createQuery("delete from AuditRow r where r.audit = :audit and r.learner = :learner")
        .setParameter("audit", audit)
        .setParameter("learner", learner)
        .executeUpdate();
    findings.forEach(finding -> entityManager.persist(new AuditRow(audit, finding)));
  }

  /** Returns so many people to whom something is owed, in a fixed order, after one of them. */
  List<UUID> owed(UUID audit, Optional<UUID> after, int most) {
    return entityManager
        .createQuery(
            "select distinct r.learner from AuditRow r where r.audit = :audit and r.kind = :owed"
                + " and r.learner > :after order by r.learner",
            UUID.class)
        .setParameter("audit", audit)
        .setParameter("owed", AuditFinding.Kind.OWED)
        .setParameter("after", after.orElse(new UUID(0, 0)))
        .setMaxResults(most)
        .getResultList();
  }

  Map<AuditFinding.Kind, Long> counts(UUID audit) {
    var counts = new EnumMap<AuditFinding.Kind, Long>(AuditFinding.Kind.class);
    entityManager
        .createQuery(
            "select r.kind, count(r) from AuditRow r where r.audit = :audit group by r.kind",
            Object[].class)
        .setParameter("audit", audit)
        .getResultStream()
        .forEach(row -> counts.put((AuditFinding.Kind) row[0], (Long) row[1]));
    return counts;
  }

  List<AuditRow> findings(UUID audit, Optional<AuditFinding.Kind> kind, Paging paging) {
    var text = new StringBuilder("select r from AuditRow r where r.audit = :audit");
    kind.ifPresent(wanted -> text.append(" and r.kind = :kind"));
    paging.after().ifPresent(after -> text.append(" and r.id > :after"));
    var query =
        entityManager
            .createQuery(text.append(" order by r.id").toString(), AuditRow.class)
            .setParameter("audit", audit);
    kind.ifPresent(wanted -> query.setParameter("kind", wanted));
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
