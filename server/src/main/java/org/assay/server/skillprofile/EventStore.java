package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes what became known about people, and by what they are found; nothing is ever changed. */
@Singleton
class EventStore {

  private static final int AT_ONCE = 500;

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

  /**
   * Returns where people were placed last, as others have committed it by now, by person; none for
   * who is just being registered, who is asked for without a lock as above.
   */
  Map<UUID, ProfileEvent> lastPlaces(List<UUID> people) {
    var places = new HashMap<UUID, ProfileEvent>();
    for (int from = 0; from < people.size(); from += AT_ONCE) {
      var known = withEvents(people.subList(from, Math.min(from + AT_ONCE, people.size())));
      if (!known.isEmpty()) {
        heldPlaces(known).forEach(event -> places.put(event.person(), event));
      }
    }
    return places;
  }

  private List<UUID> withEvents(List<UUID> people) {
    return entityManager
        .createQuery(
            "SELECT DISTINCT e.person FROM ProfileEvent e WHERE e.person IN :people", UUID.class)
        .setParameter("people", people)
        .getResultList();
  }

  private List<ProfileEvent> heldPlaces(List<UUID> people) {
    return entityManager
        .createQuery(
            "SELECT e FROM ProfileEvent e WHERE e.person IN :people AND e.kind = :kind"
                + " ORDER BY e.person, e.number",
            ProfileEvent.class)
        .setParameter("people", people)
        .setParameter("kind", EventKind.PLACED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Adds an event; those of one transaction are written together. */
  void add(ProfileEvent event) {
    entityManager.persist(event);
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

  /** Adds by what people are found, all at once. */
  void addPlaces(List<Placement> placements) {
    var connection = entityManager.unwrap(Connection.class);
    try (var insert =
        connection.prepareStatement(
            "INSERT IGNORE INTO profile_place (kind, name, person) VALUES (?, ?, ?)")) {
      for (var placement : placements) {
        insert.setString(1, placement.kind().name());
        insert.setString(2, placement.name());
        insert.setString(3, placement.person().toString());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("places cannot be written", e);
    }
  }
}
