package org.assay.server.skillprofile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How instants stand in columns: without a zone, in UTC, with microseconds. */
final class Columns {

  private Columns() {}

  static LocalDateTime dateTime(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static Instant instant(LocalDateTime column) {
    return column.toInstant(ZoneOffset.UTC);
  }
}
