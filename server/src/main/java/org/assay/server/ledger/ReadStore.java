package org.assay.server.ledger;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assay.server.platform.Paging;

/** Finds reads by the person they were about, and receipts by the read. */
@Singleton
class ReadStore {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String READS =
      "(SELECT e.id, e.at, e.reader_name, e.tool, e.purpose, e.question, e.fields,"
          + " EXISTS (SELECT 1 FROM ledger_receipt r WHERE r.lane = e.lane"
          + " AND r.number = e.number AND r.receipt <> '') AS receipt"
          + " FROM ledger_entry e WHERE e.person = ? AND e.id > ? ORDER BY e.id LIMIT ?)"
          + " UNION ALL (SELECT id, at, reader_name, tool, purpose, NULL, '', FALSE"
          + " FROM profile_read WHERE person = ? AND id > ? ORDER BY id LIMIT ?)"
          + " ORDER BY id LIMIT ?";

  private static final String RECEIPT =
      "SELECT e.id, e.person, e.reader, e.at, r.receipt FROM ledger_entry e"
          + " JOIN ledger_receipt r ON r.lane = e.lane AND r.number = e.number WHERE e.id = ?";

  /** A resource of the container's. */
  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

  /** Returns a page of reads of a person's profile, those from before the ledger included. */
  List<ReadAnswer> of(UUID person, Paging paging) {
    var after = paging.after().orElse(BEFORE_ALL).toString();
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(READS)) {
      for (int part = 0; part < 2; part++) {
        query.setString(part * 3 + 1, person.toString());
        query.setString(part * 3 + 2, after);
        query.setInt(part * 3 + 3, paging.rows());
      }
      query.setInt(7, paging.rows());
      try (var rows = query.executeQuery()) {
        var found = new ArrayList<ReadAnswer>();
        while (rows.next()) {
          found.add(read(rows));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger cannot be read", e);
    }
  }

  Optional<KeptReceipt> receipt(UUID read) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(RECEIPT)) {
      query.setString(1, read.toString());
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(kept(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger cannot be read", e);
    }
  }

  private static ReadAnswer read(ResultSet row) throws SQLException {
    return new ReadAnswer(
        UUID.fromString(row.getString(1)),
        instant(row, 2),
        row.getString(3),
        row.getBoolean(4),
        row.getString(5),
        Optional.ofNullable(row.getString(6)),
        Stream.of(row.getString(7).split(",")).filter(name -> !name.isEmpty()).toList(),
        row.getBoolean(8) ? Optional.of("") : Optional.empty());
  }

  private static KeptReceipt kept(ResultSet row) throws SQLException {
    return new KeptReceipt(
        UUID.fromString(row.getString(1)),
        UUID.fromString(row.getString(2)),
        UUID.fromString(row.getString(3)),
        instant(row, 4),
        row.getString(5));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
