package org.assay.launcher;

import java.time.Duration;
import java.util.Locale;

/** Tells a person who waits how far the demo has come, every ten seconds and at the end. */
final class DemoProgress {

  private static final long PAUSE = Duration.ofSeconds(10).toNanos();

  private final Console console;
  private final String what;
  private final long start = System.nanoTime();
  private long told = start;
  private long count;

  DemoProgress(Console console, String what) {
    this.console = console;
    this.what = what;
  }

  void done(int more) {
    count += more;
    if (System.nanoTime() - told > PAUSE) {
      told = System.nanoTime();
      console.say(String.format(Locale.ROOT, "  %,d %s so far", count, what));
    }
  }

  void end() {
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    console.say(String.format(Locale.ROOT, "  %,d %s in %d s", count, what, seconds));
  }
}
