package org.assay.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fills an empty server with a made-up organisation, through the public API, and says where to
 * look. A server that has badge classes already is left as it is.
 */
final class Demo {

  private static final long SEED = 2026;
  private static final int REVOKED = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern BADGE =
      Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\"[^{}]*\"state\":\"([A-Z]+)\"");

  private final DemoClient client;
  private final URI shown;
  private final Console console;

  private Demo(DemoClient client, URI shown, Console console) {
    this.client = client;
    this.shown = shown;
    this.console = console;
  }

  /**
   * Fills the server and prints the links.
   *
   * @param base the address by which this machine reaches the server
   * @param shown the address by which people reach it
   * @param data the data directory, where the owner's secret lies
   */
  static void fill(URI base, URI shown, Path data, Console console) {
    try {
      new Demo(DemoClient.signIn(base, data), shown, console).run();
    } catch (IOException e) {
      console.warn("The demo could not be completed: " + e.getMessage() + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() throws IOException, InterruptedException {
    if (client.get("/achievements?limit=1").contains("\"items\":[]")) {
      build();
    }
    show(badges());
  }

  private void build() throws IOException, InterruptedException {
    var random = new Random(SEED);
    var classes = new DemoProgramme(client).define();
    client.postCsv("/learners", DemoPeople.csv(random));
    new DemoResults(client, random, Clock.systemUTC()).report(classes);
    awaitBadges();
    var holding = badges().stream().filter(badge -> badge.group(2).equals("VALID")).toList();
    for (var badge : holding.subList(0, Math.min(REVOKED, holding.size()))) {
      client.post(
          "/credentials/" + badge.group(1) + "/revoke",
          "{\"reason\":\"The result was recorded for the wrong person.\"}");
    }
  }

  private void awaitBadges() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!client.get("/orders?state=PENDING&limit=1").contains("\"items\":[]")) {
      if (System.nanoTime() > end) {
        throw new IOException("badges are still being issued after " + PATIENCE.toMinutes() + " m");
      }
      Thread.sleep(200);
    }
  }

  private List<MatchResult> badges() throws IOException, InterruptedException {
    return BADGE.matcher(client.get("/credentials?limit=200")).results().toList();
  }

  private void show(List<MatchResult> badges) {
    console.say("Five things to look at:");
    console.say("  the badges there are   " + shown.resolve("/achievements"));
    link(badges, "VALID", "  a badge that holds     ");
    link(badges, "EXPIRED", "  one that is over       ");
    link(badges, "REVOKED", "  one that was revoked   ");
    console.say("  verify any badge       " + shown.resolve("/verifications"));
  }

  private void link(List<MatchResult> badges, String state, String words) {
    badges.stream()
        .filter(badge -> badge.group(2).equals(state))
        .findFirst()
        .ifPresent(badge -> console.say(words + shown.resolve("/credentials/" + badge.group(1))));
  }
}
