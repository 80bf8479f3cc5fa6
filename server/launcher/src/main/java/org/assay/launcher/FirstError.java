package org.assay.launcher;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** Remembers the first error that is logged: later ones are mostly its consequences. */
final class FirstError {

  private final AtomicReference<@Nullable String> first = new AtomicReference<>();
  private final AtomicInteger count = new AtomicInteger();

  void consider(LogRecord line) {
    if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
      count.incrementAndGet();
      first.compareAndSet(null, describe(line));
    }
  }

  int count() {
    return count.get();
  }

  Optional<String> get() {
    return Optional.ofNullable(first.get());
  }

  private static String describe(LogRecord line) {
    var cause = line.getThrown();
    while (cause != null && cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    var text =
        cause == null ? String.valueOf(line.getMessage()) : String.valueOf(cause.getMessage());
    return text.strip().lines().findFirst().orElse("no message");
  }
}
