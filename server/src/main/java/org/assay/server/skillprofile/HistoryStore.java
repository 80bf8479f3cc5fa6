package org.assay.server.skillprofile;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.server.platform.JsonText;

/**
 * Reads what became known about people, many at a time. It asks the database as somebody who may
 * read the tables of this room and no others: docs/release-policies.md.
 */
@Singleton
class HistoryStore {

  private static final int AT_ONCE = 1000;

  @Resource(lookup = "java:app/jdbc/profile")
  private DataSource dataSource;

  /** Returns the histories of people, in the order given; empty ones of whom nothing is known. */
  Map<UUID, History> of(Collection<UUID> people) {
    var events = new LinkedHashMap<UUID, List<KnownEvent>>();
    people.forEach(person -> events.put(person, new ArrayList<>()));
    var ids = List.copyOf(events.keySet());
    try (var connection = dataSource.getConnection()) {
      for (int from = 0; from < ids.size(); from += AT_ONCE) {
        read(connection, ids.subList(from, Math.min(from + AT_ONCE, ids.size())), events);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("histories cannot be read", e);
    }
    var histories = new LinkedHashMap<UUID, History>();
    events.forEach((person, known) -> histories.put(person, new History(person, known)));
    return histories;
  }

  private static void read(
      Connection connection, List<UUID> people, Map<UUID, List<KnownEvent>> into)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT person, number, kind, badge, known_at, content FROM profile_event"
                + " WHERE person IN ("
                + String.join(",", Collections.nCopies(people.size(), "?"))
                + ") ORDER BY person, number")) {
      set(query, people);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var known = into.get(rows.getObject(1, UUID.class));
          if (known != null) {
            known.add(event(rows));
          }
        }
      }
    }
  }

  private static void set(PreparedStatement query, List<UUID> people) throws SQLException {
    for (int i = 0; i < people.size(); i++) {
      query.setObject(i + 1, people.get(i));
    }
  }

  private static KnownEvent event(ResultSet rows) throws SQLException {
    return new KnownEvent(
        rows.getInt(2),
        EventKind.valueOf(rows.getString(3)),
        rows.getObject(4, UUID.class),
        Columns.instant(rows.getObject(5, LocalDateTime.class)),
        rows.getString(6));
  }

  /** Returns what profiles say of a version of a class. */
  ClassSaid classOf(ClassKey key) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT content FROM profile_class WHERE achievement = ? AND version = ?")) {
      query.setObject(1, key.achievement());
      query.setInt(2, key.version());
      try (var rows = query.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("no profile knows the class " + key);
        }
        return JsonText.read(rows.getString(1), ClassSaid.class);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the class cannot be read", e);
    }
  }
}
