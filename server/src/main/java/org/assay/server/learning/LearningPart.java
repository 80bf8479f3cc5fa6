package org.assay.server.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.assay.server.platform.Parts;

/** Rows of a file on their way to be taken in together. */
final class LearningPart {

  static final int AT_ONCE = 2000;

  private final Clock clock;
  private final Parts<Row> parts;
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
    this.parts = new Parts<>(AT_ONCE, takeIn);
  }

  /** Adds a row; the rows before are taken in first if they are a part without it. */
  void add(long number, NewLearning given) {
    var row = new Row(number, given, later());
    parts.add(row, given.key(), row.employeeId());
  }

  /** Takes in the rows that are left. */
  void end() {
    parts.end();
  }

  /** Of two rows the lower one is said later, however fast they are read. */
  private Instant later() {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    return last;
  }
}
