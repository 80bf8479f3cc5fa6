package org.assay.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.synthetic.CsvLine;
import org.assay.synthetic.Organisation;

/**
 * Fills an empty server with a made-up organisation, through the public API, and says where to
 * look. A server that has badge classes already is left as it is.
 */
final class Demo {

  private static final long SEED = 2026;
  private static final int REVOKED = 4;
  private static final int PEOPLE_AT_ONCE = 1000;
  private static final int COURSES_AT_ONCE = 1000;
  private static final int LEARNING_AT_ONCE = 2000;

  /** Each may earn a badge; the server closes a connection on which nothing happens for long. */
  private static final int RESULTS_AT_ONCE = 500;

  private static final int SIDE_BY_SIDE = 4;
  private static final Pattern BADGE =
      Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\"[^{}]*\"state\":\"([A-Z]+)\"");

  private final DemoClient client;
  private final URI shown;
  private final Console console;
  private final Clock clock = Clock.systemUTC();

  private Demo(DemoClient client, URI shown, Console console) {
    this.client = client;
    this.shown = shown;
    this.console = console;
  }

  /**
   * Fills the server and prints the links.
   *
   * @param options what the person who starts it asked for
   * @param data the data directory, where the owner's secret lies
   */
  static void fill(Options options, Path data, Console console) {
    try {
      var client = DemoClient.signIn(options.local(), data);
      new Demo(client, URI.create(options.publicBase()), console).run(options.people());
    } catch (IOException e) {
      console.warn("The demo could not be completed: " + e.getMessage() + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(int people) throws IOException, InterruptedException {
    if (client.get("/achievements?limit=1").contains("\"items\":[]")) {
      build(people);
    }
    show(badges());
  }

  /** People are assessed until the end of last year, and have learned since it began anew. */
  private void build(int people) throws IOException, InterruptedException {
    console.say(String.format(Locale.ROOT, "An organisation of %,d people is made up:", people));
    var now = clock.instant();
    int year = now.atZone(clock.getZone()).getYear();
    var organisation = Organisation.of(SEED, people, year - 1);
    new DemoProgramme(client).define(organisation);
    var files = new DemoFiles(client);
    files.send(
        "/learners",
        CsvLine.PEOPLE,
        organisation.people().map(CsvLine::of),
        PEOPLE_AT_ONCE,
        new DemoProgress(console, "people"));
    files.send(
        "/resources",
        CsvLine.RESOURCES,
        organisation.popular().map(CsvLine::of),
        COURSES_AT_ONCE,
        new DemoProgress(console, "courses"));
    sendLearning(files, organisation, Organisation.of(SEED, people, year), now);
    sendResults(files, organisation);
    new DemoBadges(client, console).await();
    revokeSome();
  }

  private void sendLearning(
      DemoFiles files, Organisation organisation, Organisation thisYear, Instant now)
      throws IOException, InterruptedException {
    files.send(
        "/learning",
        CsvLine.LEARNING,
        organisation
            .people()
            .flatMap(person -> thisYear.learning(person).stream())
            .filter(piece -> piece.to().isBefore(now))
            .map(CsvLine::of),
        LEARNING_AT_ONCE,
        SIDE_BY_SIDE,
        new DemoProgress(console, "pieces of learning"));
  }

  private void sendResults(DemoFiles files, Organisation organisation)
      throws IOException, InterruptedException {
    files.send(
        "/results",
        CsvLine.RESULTS,
        organisation.people().flatMap(one -> organisation.results(one).stream()).map(CsvLine::of),
        RESULTS_AT_ONCE,
        SIDE_BY_SIDE,
        new DemoProgress(console, "results"));
  }

  private void revokeSome() throws IOException, InterruptedException {
    var holding = badges().stream().filter(badge -> badge.group(2).equals("VALID")).toList();
    for (var badge : holding.subList(0, Math.min(REVOKED, holding.size()))) {
      client.post(
          "/credentials/" + badge.group(1) + "/revoke",
          "{\"reason\":\"The result was recorded for the wrong person.\"}");
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
