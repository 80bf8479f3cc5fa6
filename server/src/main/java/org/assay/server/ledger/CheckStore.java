package org.assay.server.ledger;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads the ledger as it stands in the database, believing nothing, in pages. */
@Singleton
class CheckStore {

  private static final int FETCHED_AT_ONCE = 100;

  /** Lanes by any row of theirs, whether their own is there or not. */
  private static final String LANES =
      Stream.of(
              "id FROM ledger_lane",
              "lane FROM ledger_anchor",
              "lane FROM ledger_head",
              "lane FROM ledger_entry",
              "lane FROM ledger_receipt")
          .map(
              from -> {
                var column = from.substring(0, from.indexOf(' '));
                return "(SELECT DISTINCT %s WHERE %s > ? ORDER BY %s LIMIT ?)"
                    .formatted(from, column, column);
              })
          .collect(Collectors.joining(" UNION ", "", " ORDER BY 1 LIMIT ?"));

  private static final int PARTS = 5;

  /** A resource of the container's. */
  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

  List<UUID> lanes(UUID after, int limit) {
    var values = new ArrayList<Object>();
    for (int part = 0; part < PARTS; part++) {
      values.add(after.toString());
      values.add(limit);
    }
    values.add(limit);
    return all(LANES, row -> row.id(1), values.toArray());
  }

  Optional<Lane> lane(UUID id) {
    return all("SELECT " + RowStore.LANE + " FROM ledger_lane WHERE id = ?", RowStore::lane, id)
        .stream()
        .findFirst();
  }

  /** Returns lanes that have a row of their own, the oldest first. */
  List<Lane> lanesAfter(UUID after, int limit) {
    return all(
        "SELECT " + RowStore.LANE + " FROM ledger_lane WHERE id > ? ORDER BY id LIMIT ?",
        RowStore::lane,
        after,
        limit);
  }

  List<Anchor> anchors(UUID lane) {
    return all(
        "SELECT " + RowStore.ANCHOR + " FROM ledger_anchor WHERE lane = ?", RowStore::anchor, lane);
  }

  Optional<Head> lastHead(UUID lane) {
    return all(
            "SELECT "
                + RowStore.HEAD
                + " FROM ledger_head"
                + " WHERE lane = ? ORDER BY number DESC LIMIT 1",
            RowStore::head,
            lane)
        .stream()
        .findFirst();
  }

  List<Head> heads(UUID lane, long after, long to, int limit) {
    return all(
        "SELECT "
            + RowStore.HEAD
            + " FROM ledger_head"
            + " WHERE lane = ? AND number > ? AND number <= ? ORDER BY number LIMIT ?",
        RowStore::head,
        lane,
        after,
        to,
        limit);
  }

  List<KeptEntry> entries(UUID lane, long after, long to, int limit) {
    return all(
        RowStore.ENTRIES
            + " WHERE e.lane = ? AND e.number > ? AND e.number <= ?"
            + " ORDER BY e.number LIMIT ?",
        RowStore::kept,
        lane,
        after,
        to,
        limit);
  }

  /** Returns entries behind a number, the last first. */
  List<Entry> entriesBehind(UUID lane, long after, int limit) {
    return all(
        RowStore.ENTRIES + " WHERE e.lane = ? AND e.number > ? ORDER BY e.number DESC LIMIT ?",
        RowStore::entry,
        lane,
        after,
        limit);
  }

  /** Returns numbers of receipts to which there is no entry. */
  List<Long> receiptsAlone(UUID lane, long after, long to) {
    return all(
        "SELECT r.number FROM ledger_receipt r LEFT JOIN ledger_entry e"
            + " ON e.lane = r.lane AND e.number = r.number"
            + " WHERE r.lane = ? AND r.number > ? AND r.number <= ? AND e.number IS NULL"
            + " ORDER BY r.number LIMIT 1000",
        row -> row.number(1),
        lane,
        after,
        to);
  }

  /** Returns how many reads are from before the ledger had chains. */
  long unchained() {
    return all("SELECT COUNT(*) FROM profile_read", row -> row.number(1)).get(0);
  }

  private <T> List<T> all(String sql, Function<RowStore, T> reader, Object... values) {
    try (var connection = dataSource.getConnection();
        var query = prepared(connection, sql, values);
        var rows = query.executeQuery()) {
      var found = new ArrayList<T>();
      var row = new RowStore(rows);
      while (rows.next()) {
        found.add(reader.apply(row));
      }
      return found;
    } catch (SQLException e) {
      throw RowStore.failure(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    var query = connection.prepareStatement(sql);
    query.setFetchSize(FETCHED_AT_ONCE);
    for (int i = 0; i < values.length; i++) {
      query.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
    }
    return query;
  }
}
