package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of status lists. INSERT IGNORE makes the database decide who was first, without an
 * exception that would end the caller's transaction.
 */
@Singleton
class StatusListStore {

  private final EntityManager entityManager;

  @Inject
  StatusListStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Optional<StatusList> find(UUID id) {
    return Optional.ofNullable(entityManager.find(StatusList.class, id));
  }

  /** Finds a list and holds it until the transaction ends. */
  Optional<StatusList> lock(UUID id) {
    return Optional.ofNullable(
        entityManager.find(StatusList.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<StatusList> newest(String issuer) {
    return entityManager
        .createQuery(
            "SELECT l FROM StatusList l WHERE l.issuer = :issuer AND l.purpose = :purpose"
                + " ORDER BY l.number DESC",
            StatusList.class)
        .setParameter("issuer", issuer)
        .setParameter("purpose", StatusList.REVOCATION)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<StatusList> byNumber(String issuer, int number) {
    return entityManager
        .createQuery(
            "SELECT l FROM StatusList l WHERE l.issuer = :issuer AND l.purpose = :purpose"
                + " AND l.number = :number",
            StatusList.class)
        .setParameter("issuer", issuer)
        .setParameter("purpose", StatusList.REVOCATION)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Adds a list unless another server was faster. */
  void addIfFirst(StatusList list) {
    entityManager
        .createNativeQuery(
            "INSERT IGNORE INTO status_list"
                + " (id, issuer, purpose, number, length, version, opened_at)"
                + " VALUES (?, ?, ?, ?, ?, 0, ?)")
        .setParameter(1, list.id())
        .setParameter(2, list.issuer())
        .setParameter(3, list.purpose())
        .setParameter(4, list.number())
        .setParameter(5, list.length())
        .setParameter(6, utc(list.openedAt()))
        .executeUpdate();
  }

  /** Takes an index for good; tells whether it was free. */
  boolean take(UUID list, int index) {
    return entityManager
            .createNativeQuery(
                "INSERT IGNORE INTO status_entry (list_id, list_index) VALUES (?, ?)")
            .setParameter(1, list)
            .setParameter(2, index)
            .executeUpdate()
        == 1;
  }

  boolean isTaken(UUID list, long index) {
    return !entityManager
        .createNativeQuery("SELECT 1 FROM status_entry WHERE list_id = ? AND list_index = ?")
        .setParameter(1, list)
        .setParameter(2, index)
        .getResultList()
        .isEmpty();
  }

  /** Revokes for good; tells whether it was not revoked before. */
  boolean revoke(UUID list, long index, String reason, Instant now) {
    return entityManager
            .createNativeQuery(
                "INSERT IGNORE INTO status_revocation (list_id, list_index, reason, revoked_at)"
                    + " VALUES (?, ?, ?, ?)")
            .setParameter(1, list)
            .setParameter(2, index)
            .setParameter(3, reason)
            .setParameter(4, utc(now))
            .executeUpdate()
        == 1;
  }

  /** Counts a change, so that what was signed before is out of date. */
  void countChange(UUID list) {
    entityManager
        .createNativeQuery("UPDATE status_list SET version = version + 1 WHERE id = ?")
        .setParameter(1, list)
        .executeUpdate();
  }

  List<Integer> revoked(UUID list) {
    List<?> indexes =
        entityManager
            .createNativeQuery("SELECT list_index FROM status_revocation WHERE list_id = ?")
            .setParameter(1, list)
            .getResultList();
    return indexes.stream().map(index -> ((Number) index).intValue()).toList();
  }

  Optional<SignedStatusList> signed(UUID list) {
    return Optional.ofNullable(entityManager.find(SignedStatusList.class, list));
  }

  /** Keeps what was signed in the place of what was signed before; the list must be locked. */
  void replace(SignedStatusList signed) {
    entityManager.merge(signed);
  }

  /** In a native query nothing else makes a DATETIME of it. */
  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
