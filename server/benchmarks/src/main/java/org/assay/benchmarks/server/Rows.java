package org.assay.benchmarks.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inserts rows into a table, many with each statement. */
final class Rows {

  private static final int AT_ONCE = 500;

  private final Connection connection;
  private final String head;
  private final int width;
  private final List<@Nullable Object> values = new ArrayList<>();

  Rows(Connection connection, String table, String... columns) {
    this.connection = connection;
    this.head = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
    this.width = columns.length;
  }

  void add(@Nullable Object... row) throws SQLException {
    for (var value : row) {
      values.add(column(value));
    }
    if (values.size() == width * AT_ONCE) {
      flush();
    }
  }

  private static @Nullable Object column(@Nullable Object value) {
    if (value instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
    return value instanceof UUID || value instanceof Json ? value.toString() : value;
  }

  void flush() throws SQLException {
    if (values.isEmpty()) {
      return;
    }
    var row = "(" + String.join(",", Collections.nCopies(width, "?")) + ")";
    var rows = String.join(",", Collections.nCopies(values.size() / width, row));
    try (var insert = connection.prepareStatement(head + rows)) {
      for (int i = 0; i < values.size(); i++) {
        insert.setObject(i + 1, values.get(i));
      }
      insert.executeUpdate();
    }
    values.clear();
  }
}
