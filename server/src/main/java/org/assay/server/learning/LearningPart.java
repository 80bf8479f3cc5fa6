package org.assay.server.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Rows of a file that are taken in together: some hundreds, and fewer where a key goes from one
 * person to another, so that all rows with one key are about one person.
 */
final class LearningPart {

  static final int AT_ONCE = 2000;

  private final Clock clock;
  private final Consumer<List<Row>> takeIn;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> people = new HashMap<>();
  private Instant last = Instant.MIN;

  /**
   * A row.
   *
   * @param number the row's number in the file, the first after the header being 1
   * @param given the piece; it has an employee id and an external id
   * @param readAt when it was read: what stands for times that are not given
   */
  record Row(long number, NewLearning given, Instant readAt) {

    String employeeId() {
      return given.employeeId().orElseThrow();
    }

    String externalId() {
      return given.externalId().orElseThrow();
    }
  }

  /**
   * Begins.
   *
   * @param takeIn takes in the rows of a part
   */
  LearningPart(Clock clock, Consumer<List<Row>> takeIn) {
    this.clock = clock;
    this.takeIn = takeIn;
  }

  /** Adds a row; the rows before are taken in first if they are a part without it. */
  void add(long number, NewLearning given) {
    var row = new Row(number, given, later());
    var person = people.getOrDefault(given.key(), row.employeeId());
    if (rows.size() == AT_ONCE || !person.equals(row.employeeId())) {
      end();
    }
    people.put(given.key(), row.employeeId());
    rows.add(row);
  }

  /** Takes in the rows that are left. */
  void end() {
    var part = List.copyOf(rows);
    rows.clear();
    people.clear();
    if (!part.isEmpty()) {
      takeIn.accept(part);
    }
  }

  /** Of two rows the lower one is said later, however fast they are read. */
  private Instant later() {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    return last;
  }
}
