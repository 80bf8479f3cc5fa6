package org.assay.server.ledger;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows with one column changed. */
final class Change {

  private static final UUID OTHER = SampleLane.id(999);
  private static final Hash ELSE = Hash.ofText("else");

  private Change() {}

  static Entry purpose(Entry e, String to) {
    return with(e, "purpose", to);
  }

  static Entry number(Entry e, long to) {
    return with(e, "number", to);
  }

  static Entry previous(Entry e, Hash to) {
    return with(e, "previous", to);
  }

  static Entry hash(Entry e, Hash to) {
    return with(e, "hash", to);
  }

  /** Makes the hash fit. */
  static Entry fitting(Entry e) {
    return hash(e, e.recomputed());
  }

  /**
   * Returns an entry with each of its columns changed, one at a time, and some changes that a
   * database which compares loosely would not see.
   */
  static Stream<Entry> eachColumn(Entry e) {
    return Stream.concat(
        columns(e),
        Stream.of(
            purpose(e, e.purpose().toUpperCase(Locale.ROOT)),
            with(e, "readerName", e.readerName() + " "),
            with(e, "question", "batch"),
            with(e, "fields", "")));
  }

  static Head hash(Head h, Hash to) {
    return with(h, "hash", to);
  }

  static Head key(Head h, String to) {
    return with(h, "key", to);
  }

  /** Returns a head with each of its columns changed, one at a time. */
  static Stream<Head> eachColumn(Head h) {
    return columns(h);
  }

  static Lane opened(Lane l, Instant to) {
    return with(l, "opened", to);
  }

  /** Returns the row of a lane with each of its columns changed, one at a time. */
  static Stream<Lane> eachColumn(Lane l) {
    return columns(l);
  }

  /**
   * Returns an anchor with each of its columns changed, one at a time, but for the lane that has
   * it: that moves it to another lane.
   */
  static Stream<Anchor> eachColumn(Anchor a) {
    return columns(a).filter(changed -> changed.lane().equals(a.lane()));
  }

  private static <R extends Record> Stream<R> columns(R row) {
    return Arrays.stream(row.getClass().getRecordComponents())
        .map(column -> with(row, column.getName(), other(value(row, column))));
  }

  private static Object other(Object value) {
    if (value instanceof UUID) {
      return OTHER;
    } else if (value instanceof Hash) {
      return ELSE;
    } else if (value instanceof Long number) {
      return number + 1000;
    } else if (value instanceof Integer number) {
      return number + 2;
    } else if (value instanceof Instant at) {
      return at.plusNanos(1000);
    }
    var text = (String) value;
    return (text.startsWith("0") ? "1" : "0") + text.substring(Math.min(1, text.length()));
  }

  private static <R extends Record> R with(R row, String name, Object to) {
    var columns = row.getClass().getRecordComponents();
    var types = Arrays.stream(columns).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values =
        Arrays.stream(columns)
            .map(column -> column.getName().equals(name) ? to : value(row, column))
            .toArray();
    try {
      @SuppressWarnings("unchecked")
      var made = (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(Record row, RecordComponent column) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
