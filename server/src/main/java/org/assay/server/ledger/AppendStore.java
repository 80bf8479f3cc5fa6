package org.assay.server.ledger;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Adds rows to the ledger, many at a time and in plain JDBC: this is the one thing that every read
 * of every profile waits for.
 */
@Singleton
class AppendStore {

  /** A statement that takes longer has failed. */
  private static final int PATIENCE_SECONDS = 8;

  private static final String LANE =
      "INSERT INTO ledger_lane (id, process, opened, genesis) VALUES (?, ?, ?, ?)";
  private static final String ANCHOR =
      "INSERT INTO ledger_anchor (lane, known, number, hash) VALUES (?, ?, ?, ?)";
  private static final String HEAD =
      "INSERT INTO ledger_head (lane, number, since, hash, at, key_id, signature)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String ENTRY =
      "INSERT INTO ledger_entry (lane, number, id, person, reader, reader_name, tool, purpose,"
          + " question, fields, at, receipt, previous, hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String RECEIPT =
      "INSERT INTO ledger_receipt (lane, number, receipt) VALUES (?, ?, ?)";

  /**
   * The heads that no lane has as its anchor yet: whoever commits to them commits to all. What
   * somebody else put beside, a lane without a head or an anchor with another hash, is not one: it
   * could go again, and with it the memory of an end.
   */
  private static final String LOOSE_ENDS =
      "SELECT h.lane, h.number, h.hash FROM ledger_lane l JOIN ledger_head h ON h.lane = l.id"
          + " AND h.number = (SELECT MAX(x.number) FROM ledger_head x WHERE x.lane = l.id)"
          + " WHERE NOT EXISTS (SELECT 1 FROM ledger_anchor a"
          + " JOIN ledger_head o ON o.lane = a.lane AND o.number = 0"
          + " WHERE a.known = h.lane AND a.number = h.number AND a.hash = h.hash)";

  /** A resource of the container's. */
  @Resource(lookup = "java:app/jdbc/assay-ledger")
  private DataSource dataSource;

  /** Returns the heads that no lane knows yet, as anchors of a new one. */
  List<Anchor> looseEnds(UUID lane) {
    var found = new ArrayList<Anchor>();
    try (var connection = dataSource.getConnection();
        var query = prepared(connection, LOOSE_ENDS);
        var rows = query.executeQuery()) {
      while (rows.next()) {
        var known = UUID.fromString(rows.getString(1));
        found.add(new Anchor(lane, known, rows.getLong(2), Hash.of(rows.getBytes(3))));
      }
      return found;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Adds a lane. */
  void commit(OpenedLane lane) {
    commit(connection -> add(connection, lane));
  }

  /** Adds entries, their receipts in the same order, and the head that signs them. */
  void commit(Optional<OpenedLane> lane, List<Entry> entries, List<String> receipts, Head head) {
    commit(
        connection -> {
          if (lane.isPresent()) {
            add(connection, lane.get());
          }
          addEntries(connection, entries);
          addReceipts(connection, entries, receipts);
          add(connection, head);
        });
  }

  /**
   * Writes and commits, in a transaction that has nothing to do with that of the request. When this
   * fails, nobody knows whether the rows are there or not; but it is all of them or none.
   */
  private void commit(WritingStore writing) {
    try (var connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        writing.write(connection);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** What is written in one transaction. */
  private interface WritingStore {
    void write(Connection connection) throws SQLException;
  }

  private static void add(Connection connection, OpenedLane opened) throws SQLException {
    var lane = opened.lane();
    try (var insert = prepared(connection, LANE)) {
      insert.setString(1, lane.id().toString());
      insert.setString(2, lane.process().toString());
      insert.setObject(3, utc(lane.opened()));
      insert.setBytes(4, lane.genesis().bytes());
      insert.executeUpdate();
    }
    addAnchors(connection, opened.anchors());
    add(connection, opened.head());
  }

  private static void addAnchors(Connection connection, List<Anchor> anchors) throws SQLException {
    try (var insert = prepared(connection, ANCHOR)) {
      for (var anchor : anchors) {
        insert.setString(1, anchor.lane().toString());
        insert.setString(2, anchor.known().toString());
        insert.setLong(3, anchor.number());
        insert.setBytes(4, anchor.hash().bytes());
        insert.addBatch();
      }
      if (!anchors.isEmpty()) {
        insert.executeBatch();
      }
    }
  }

  private static void addEntries(Connection connection, List<Entry> entries) throws SQLException {
    try (var insert = prepared(connection, ENTRY)) {
      for (var entry : entries) {
        insert.setString(1, entry.lane().toString());
        insert.setLong(2, entry.number());
        insert.setString(3, entry.id().toString());
        insert.setString(4, entry.person().toString());
        insert.setString(5, entry.reader().toString());
        insert.setString(6, entry.readerName());
        insert.setInt(7, entry.tool());
        insert.setString(8, entry.purpose());
        insert.setString(9, entry.question());
        insert.setString(10, entry.fields());
        insert.setObject(11, utc(entry.at()));
        insert.setBytes(12, entry.receipt().bytes());
        insert.setBytes(13, entry.previous().bytes());
        insert.setBytes(14, entry.hash().bytes());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void addReceipts(Connection connection, List<Entry> entries, List<String> receipts)
      throws SQLException {
    try (var insert = prepared(connection, RECEIPT)) {
      for (int i = 0; i < entries.size(); i++) {
        insert.setString(1, entries.get(i).lane().toString());
        insert.setLong(2, entries.get(i).number());
        insert.setString(3, receipts.get(i));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void add(Connection connection, Head head) throws SQLException {
    try (var insert = prepared(connection, HEAD)) {
      insert.setString(1, head.lane().toString());
      insert.setLong(2, head.number());
      insert.setLong(3, head.since());
      insert.setBytes(4, head.hash().bytes());
      insert.setObject(5, utc(head.at()));
      insert.setString(6, head.key());
      insert.setBytes(7, HexFormat.of().parseHex(head.signature()));
      insert.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setQueryTimeout(PATIENCE_SECONDS);
    return statement;
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private static IllegalStateException failure(SQLException e) {
    return new IllegalStateException("The ledger's database refuses", e);
  }
}
