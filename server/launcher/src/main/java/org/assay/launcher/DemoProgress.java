package org.assay.launcher;

import java.time.Duration;

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
      console.say("  %,d %s so far".formatted(count, what));
    }
  }

  void end() {
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    console.say("  %,d %s in %d s".formatted(count, what, seconds));
  }
}
