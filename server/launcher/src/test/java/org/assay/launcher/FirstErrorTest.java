package org.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class FirstErrorTest {

  private final FirstError errors = new FirstError();

  @Test
  void innermost_cause_of_the_first_error_is_the_reason() {
    errors.consider(new LogRecord(Level.WARNING, "not this"));
    errors.consider(
        error("outer", new IllegalStateException("x", new Exception("the reason\nmore"))));
    errors.consider(error("a consequence", new Exception("later")));

    assertThat(errors.get()).contains("the reason");
    assertThat(errors.count()).isEqualTo(2);
  }

  @Test
  void without_errors_there_is_no_reason() {
    assertThat(errors.get()).isEmpty();
  }

  private static LogRecord error(String message, Throwable thrown) {
    var line = new LogRecord(Level.SEVERE, message);
    line.setThrown(thrown);
    return line;
  }
}
