package org.assay.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The log of the whole process, in one file below the data directory. The logging system makes
 * instances by name, and closes them when shutdown begins; the file behind them is one and stays
 * open to the end.
 */
public final class ServerLog extends Handler {

  private static final long LIMIT_BYTES = 10L << 20;
  private static final int KEPT = 5;

  private static volatile @Nullable RotatingFile sink;
  private static final FirstError FIRST_ERROR = new FirstError();

  /** Called by the logging system. */
  public ServerLog() {
    setFormatter(new LogLine());
    setLevel(Level.ALL);
  }

  /**
   * Opens the file and sends all logging there; returns it for what is printed instead of logged.
   */
  static RotatingFile open(Path file, Path configuration) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var opened = new RotatingFile(file, LIMIT_BYTES, KEPT);
    sink = opened;
    try (var defaults = ServerLog.class.getResourceAsStream("logging.properties")) {
      Files.write(configuration, defaults.readAllBytes());
    }
    try (var properties = Files.newInputStream(configuration)) {
      LogManager.getLogManager().readConfiguration(properties);
    }
    return opened;
  }

  /** Writes a line of our own, also while the logging system is already shut down. */
  static void note(String message) {
    var line = new LogRecord(Level.INFO, message);
    line.setLoggerName(ServerLog.class.getPackageName());
    write(new LogLine().format(line));
  }

  static FirstError firstError() {
    return FIRST_ERROR;
  }

  @Override
  public void publish(LogRecord line) {
    if (isLoggable(line) && matters(line)) {
      FIRST_ERROR.consider(line);
      write(getFormatter().format(line));
    }
  }

  /** Of others only what needs attention: what containers list at each start helps nobody. */
  private static boolean matters(LogRecord line) {
    return line.getLevel().intValue() >= Level.WARNING.intValue()
        || String.valueOf(line.getLoggerName()).startsWith("org.assay");
  }

  @Override
  public void flush() {
    // Every line is written at once.
  }

  @Override
  public void close() {
    // The file stays open for the lines of the shutdown itself.
  }

  private static void write(String text) {
    var file = sink;
    if (file == null) {
      return;
    }
    try {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      Logger.getGlobal().log(Level.OFF, "The log cannot be written", e);
    }
  }
}
