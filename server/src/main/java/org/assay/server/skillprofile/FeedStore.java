package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The order of all events of all people. An event gets its place when somebody asks for changes,
 * after its transaction has committed: nothing ever appears before a place that was read already.
 */
@Singleton
class FeedStore {

  private static final int AT_ONCE = 1000;

  private final EntityManager entityManager;

  @Inject
  FeedStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Tells whether there are events without a place; nobody is held up by that. */
  boolean isBehind() {
    return !entityManager
        .createNativeQuery("SELECT 1 FROM profile_event WHERE feed IS NULL LIMIT 1")
        .getResultList()
        .isEmpty();
  }

  /**
   * Gives places to events that have none, one caller at a time; tells whether any may be left.
   * Rows that somebody else holds wait for the next time: who gives places never waits for those
   * who write events, so that the two cannot block each other.
   */
  boolean givePlaces() {
    var last =
        ((Number)
                entityManager
                    .createNativeQuery("SELECT last FROM profile_feed WHERE id = 1 FOR UPDATE")
                    .getSingleResult())
            .longValue();
    List<?> events =
        entityManager
            .createNativeQuery(
                "SELECT CAST(person AS CHAR), number FROM profile_event WHERE feed IS NULL"
                    + " ORDER BY person, number LIMIT "
                    + AT_ONCE
                    + " FOR UPDATE SKIP LOCKED")
            .getResultList();
    if (!events.isEmpty()) {
      place(events, last);
    }
    return events.size() == AT_ONCE;
  }

  private void place(List<?> events, long last) {
    var connection = entityManager.unwrap(Connection.class);
    try (var update =
        connection.prepareStatement(
            "UPDATE profile_event SET feed = ? WHERE person = ? AND number = ?")) {
      long place = last;
      for (var event : events) {
        var row = (Object[]) event;
        update.setLong(1, ++place);
        update.setObject(2, row[0]);
        update.setObject(3, row[1]);
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("places cannot be given", e);
    }
    entityManager
        .createNativeQuery("UPDATE profile_feed SET last = ? WHERE id = 1")
        .setParameter(1, last + events.size())
        .executeUpdate();
  }

  /** Returns the events after a place, in the order of the feed. */
  List<FeedEvent> after(long place, int most) {
    var connection = entityManager.unwrap(Connection.class);
    try (var query =
        connection.prepareStatement(
            "SELECT feed, person, number, kind, badge, known_at, content FROM profile_event"
                + " WHERE feed > ? ORDER BY feed LIMIT ?")) {
      query.setLong(1, place);
      query.setInt(2, most);
      var events = new ArrayList<FeedEvent>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          events.add(event(rows));
        }
      }
      return events;
    } catch (SQLException e) {
      throw new IllegalStateException("the feed cannot be read", e);
    }
  }

  private static FeedEvent event(ResultSet row) throws SQLException {
    var known =
        new KnownEvent(
            row.getInt(3),
            EventKind.valueOf(row.getString(4)),
            row.getObject(5, UUID.class),
            Columns.instant(row.getObject(6, LocalDateTime.class)),
            row.getString(7));
    return new FeedEvent(row.getLong(1), row.getObject(2, UUID.class), known);
  }
}
