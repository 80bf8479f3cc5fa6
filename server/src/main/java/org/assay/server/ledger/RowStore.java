package org.assay.server.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of one of the ledger's tables, made into what it says. */
final class RowStore {

  static final String LANE = "id, process, opened, genesis";
  static final String ANCHOR = "lane, known, number, hash";
  static final String HEAD = "lane, number, since, hash, at, key_id, signature";

  static final String ENTRIES =
      "SELECT e.lane, e.number, e.id, e.person, e.reader, e.reader_name, e.tool, e.purpose,"
          + " e.question, e.fields, e.at, e.receipt, e.previous, e.hash, r.receipt"
          + " FROM ledger_entry e LEFT JOIN ledger_receipt r"
          + " ON r.lane = e.lane AND r.number = e.number";

  private final ResultSet row;

  RowStore(ResultSet row) {
    this.row = row;
  }

  Lane lane() {
    return new Lane(id(1), id(2), instant(3), hash(4));
  }

  Anchor anchor() {
    return new Anchor(id(1), id(2), number(3), hash(4));
  }

  Head head() {
    var signature = HexFormat.of().formatHex(bytes(7));
    return new Head(id(1), number(2), number(3), hash(4), instant(5), text(6), signature);
  }

  Entry entry() {
    return new Entry(
        id(1),
        number(2),
        id(3),
        id(4),
        id(5),
        text(6),
        (int) number(7),
        text(8),
        text(9),
        text(10),
        instant(11),
        hash(12),
        hash(13),
        hash(14));
  }

  /** Of the receipt only its hash is kept: there may be many, and they may be long. */
  KeptEntry kept() {
    try {
      return new KeptEntry(entry(), Optional.ofNullable(row.getString(15)).map(Hash::ofText));
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  UUID id(int column) {
    return UUID.fromString(text(column));
  }

  long number(int column) {
    try {
      return row.getLong(column);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private Hash hash(int column) {
    return Hash.of(bytes(column));
  }

  private String text(int column) {
    try {
      return row.getString(column);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private byte[] bytes(int column) {
    try {
      return row.getBytes(column);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * A date that there is not can be put into a row, too, such as the 31st of February. It must be
   * found like any other change, and not end the check: so it reads as a moment that was never
   * written.
   */
  private Instant instant(int column) {
    try {
      return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
          .map(found -> found.toInstant(ZoneOffset.UTC))
          .orElse(Instant.EPOCH);
    } catch (SQLException e) {
      if (isNoDate(e)) {
        return Instant.EPOCH;
      }
      throw failure(e);
    }
  }

  /** The container wraps what the driver says. */
  private static boolean isNoDate(Throwable e) {
    return Stream.<@Nullable Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .anyMatch(DateTimeException.class::isInstance);
  }

  static IllegalStateException failure(SQLException e) {
    return new IllegalStateException("The ledger cannot be read", e);
  }
}
