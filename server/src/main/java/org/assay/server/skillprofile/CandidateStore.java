package org.assay.server.skillprofile;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds people who may be those that are looked for, in the order of their ids. Nobody who is
 * looked for is missing; whether somebody really fits is decided on their events.
 */
@Singleton
class CandidateStore {

  @Resource(lookup = "java:app/jdbc/profile")
  private DataSource dataSource;

  /**
   * Returns candidates.
   *
   * @param since those who gained a skill since then, if that is asked for
   * @param after the id after which to go on
   * @param most how many at most
   */
  List<UUID> of(ProfileFilter filter, Optional<Instant> since, Optional<UUID> after, int most) {
    var from = after.orElse(new UUID(0, 0));
    if (filter.reportsTo().isPresent()) {
      return placed(PlaceKind.MANAGER, filter.reportsTo().get().toString(), from, most);
    }
    if (filter.manager().isPresent()) {
      return placed(PlaceKind.MANAGER, filter.manager().get().toString(), from, most);
    }
    if (filter.unit().isPresent()) {
      return placed(PlaceKind.UNIT, filter.unit().get(), from, most);
    }
    if (filter.skill().isPresent()) {
      return find(
          "SELECT DISTINCT person FROM profile_skill WHERE skill = ? AND person > ?"
              + " ORDER BY person LIMIT ?",
          filter.skill().get(),
          from,
          most);
    }
    if (since.isPresent()) {
      return find(
          "SELECT DISTINCT person FROM profile_skill WHERE achieved >= ? AND person > ?"
              + " ORDER BY person LIMIT ?",
          Columns.dateTime(since.get()),
          from,
          most);
    }
    return filter.role().isPresent()
        ? placed(PlaceKind.ROLE, filter.role().get(), from, most)
        : find(
            "SELECT person FROM profile_event WHERE number = ? AND person > ?"
                + " ORDER BY person LIMIT ?",
            1,
            from,
            most);
  }

  private List<UUID> placed(PlaceKind kind, String name, UUID from, int most) {
    return find(
        "SELECT person FROM profile_place WHERE kind = ? AND name = ? AND person > ?"
            + " ORDER BY person LIMIT ?",
        kind.name(),
        name,
        from,
        most);
  }

  private List<UUID> find(String sql, Object... parameters) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setObject(i + 1, parameters[i]);
      }
      var people = new ArrayList<UUID>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          people.add(rows.getObject(1, UUID.class));
        }
      }
      return people;
    } catch (SQLException e) {
      throw new IllegalStateException("candidates cannot be read", e);
    }
  }
}
