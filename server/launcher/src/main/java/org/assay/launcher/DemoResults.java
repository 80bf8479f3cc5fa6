package org.assay.launcher;

import static org.assay.launcher.DemoClient.quoted;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.assay.launcher.DemoProgramme.BadgeClass;

/**
 * Reports the demo's results over the last three years: most pass, some do not, and what was passed
 * long ago has become a badge that is over.
 */
final class DemoResults {

  private static final int MOST_PER_PERSON = 6;
  private static final int DAYS = 3 * 365;
  private static final double PASSING = 0.8;

  private final DemoClient client;
  private final Random random;
  private final Instant now;

  DemoResults(DemoClient client, Random random, Clock clock) {
    this.client = client;
    this.random = random;
    this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Reports and returns how many results pass: so many badges will be issued. */
  int report(List<BadgeClass> classes) throws IOException, InterruptedException {
    int passed = 0;
    for (int person = 0; person < DemoPeople.COUNT; person++) {
      int first = random.nextInt(classes.size());
      int several = 1 + random.nextInt(MOST_PER_PERSON);
      for (int number = 0; number < several; number++) {
        var badgeClass = classes.get((first + number * 4) % classes.size());
        passed += report(person, badgeClass) ? 1 : 0;
      }
    }
    return passed;
  }

  private boolean report(int person, BadgeClass badgeClass)
      throws IOException, InterruptedException {
    boolean passes = random.nextDouble() < PASSING;
    int room = passes ? badgeClass.most() - badgeClass.threshold() : badgeClass.threshold() - 1;
    int score = (passes ? badgeClass.threshold() : 0) + (room > 0 ? random.nextInt(room + 1) : 0);
    var at = now.minus(Duration.ofDays(1 + random.nextInt(DAYS)));
    client.post(
        "/assessments/" + badgeClass.assessment() + "/results",
        "{\"employeeId\":%s,\"score\":%d,\"assessedAt\":%s,\"externalId\":%s}"
            .formatted(
                quoted(DemoPeople.employeeId(person)),
                score,
                quoted(at.toString()),
                quoted("demo-" + person)));
    return passes;
  }
}
