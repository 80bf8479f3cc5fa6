package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes what became known about people, and by what they are found; nothing is ever changed. */
@Singleton
class EventStore {

  private final EntityManager entityManager;

  @Inject
  EventStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Returns the last event of a person, as others have committed it by now.
   *
   * <p>Somebody who is just being registered has none. That is asked without a lock: to lock where
   * nothing is would lock the end of the table, and two who register people would block each other.
   */
  Optional<ProfileEvent> last(UUID person) {
    return hasEvents(person) ? heldLast(person) : Optional.empty();
  }

  private boolean hasEvents(UUID person) {
    return !entityManager
        .createQuery("SELECT e.number FROM ProfileEvent e WHERE e.person = :person", Integer.class)
        .setParameter("person", person)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private Optional<ProfileEvent> heldLast(UUID person) {
    return entityManager
        .createQuery(
            "SELECT e FROM ProfileEvent e WHERE e.person = :person ORDER BY e.number DESC",
            ProfileEvent.class)
        .setParameter("person", person)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Returns where a person was placed last. */
  Optional<ProfileEvent> lastPlace(UUID person) {
    return entityManager
        .createQuery(
            "SELECT e FROM ProfileEvent e WHERE e.person = :person AND e.kind = :kind"
                + " ORDER BY e.number DESC",
            ProfileEvent.class)
        .setParameter("person", person)
        .setParameter("kind", EventKind.PLACED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(ProfileEvent event) {
    entityManager.persist(event);
    entityManager.flush();
  }

  /** Keeps what profiles say of a class, unless it is kept already. */
  void add(ClassSaid of, String content) {
    entityManager
        .createNativeQuery(
            "INSERT IGNORE INTO profile_class (achievement, version, content) VALUES (?, ?, ?)")
        .setParameter(1, of.achievement().toString())
        .setParameter(2, of.version())
        .setParameter(3, content)
        .executeUpdate();
  }

  void addSkill(UUID skill, UUID person, UUID badge, Instant achieved) {
    entityManager
        .createNativeQuery(
            "INSERT IGNORE INTO profile_skill (skill, person, badge, achieved) VALUES (?, ?, ?, ?)")
        .setParameter(1, skill.toString())
        .setParameter(2, person.toString())
        .setParameter(3, badge.toString())
        .setParameter(4, Columns.dateTime(achieved))
        .executeUpdate();
  }

  void addPlace(PlaceKind kind, String name, UUID person) {
    entityManager
        .createNativeQuery("INSERT IGNORE INTO profile_place (kind, name, person) VALUES (?, ?, ?)")
        .setParameter(1, kind.name())
        .setParameter(2, name)
        .setParameter(3, person.toString())
        .executeUpdate();
  }
}
