package org.assay.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The terminal, kept for what a person should read; everything else that prints goes to the log.
 */
final class Console {

  private final PrintStream out;
  private final PrintStream err;

  private Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  static Console ofThisProcess() {
    return new Console(System.out, System.err);
  }

  /** From here on, whatever libraries print lands in the log. */
  void keepQuiet(OutputStream log) {
    var stream = new PrintStream(log, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  void warn(String line) {
    err.println(line);
    err.flush();
  }
}
