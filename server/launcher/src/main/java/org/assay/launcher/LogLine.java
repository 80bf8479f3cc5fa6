package org.assay.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One line for each message: moment, level, who, what; a stack trace follows where there is one.
 */
final class LogLine extends Formatter {

  @Override
  public String format(LogRecord line) {
    var text = new StringWriter();
    text.append(line.getInstant().truncatedTo(ChronoUnit.MILLIS).toString())
        .append(' ')
        .append(line.getLevel().getName())
        .append(' ')
        .append(String.valueOf(line.getLoggerName()))
        .append(": ")
        .append(formatMessage(line))
        .append('\n');
    if (line.getThrown() != null) {
      line.getThrown().printStackTrace(new PrintWriter(text, true));
    }
    return text.toString();
  }
}
