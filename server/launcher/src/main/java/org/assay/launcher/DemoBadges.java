package org.assay.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Waits until all badges are issued, however many there are, as long as it goes on. */
final class DemoBadges {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  private final DemoClient client;
  private final Console console;
  private final long start = System.nanoTime();

  DemoBadges(DemoClient client, Console console) {
    this.client = client;
    this.console = console;
  }

  /** Returns when no order is pending. */
  void await() throws IOException, InterruptedException {
    long changed = start;
    long told = start;
    var first = first();
    while (!first.isEmpty()) {
      Thread.sleep(200);
      long now = System.nanoTime();
      var next = first();
      if (!next.equals(first)) {
        first = next;
        changed = now;
      } else if (now - changed > PATIENCE.toNanos()) {
        throw new IOException("no badge was issued for " + PATIENCE.toMinutes() + " m");
      }
      if (now - told > PAUSE.toNanos()) {
        told = now;
        console.say("  badges are being issued, for %d s".formatted(seconds(now)));
      }
    }
    console.say("  badges issued %d s later".formatted(seconds(System.nanoTime())));
  }

  private long seconds(long now) {
    return Duration.ofNanos(now - start).toSeconds();
  }

  /** Returns the oldest pending order, empty text if there is none. */
  private String first() throws IOException, InterruptedException {
    var id = ID.matcher(client.get("/orders?state=PENDING&limit=1"));
    return id.find() ? id.group(1) : "";
  }
}
