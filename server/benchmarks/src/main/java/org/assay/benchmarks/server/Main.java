package org.assay.benchmarks.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assay.synthetic.Organisation;

/** Fills a data directory with people, starts servers on it and measures them. */
final class Main {

  private Main() {}

  /** Takes the number of people, the server's jar, the data directory, rounds and seconds. */
  public static void main(String[] arguments) throws Exception {
    var options = Options.read(arguments);
    var now = Instant.now().truncatedTo(ChronoUnit.DAYS);
    var year = now.atOffset(ZoneOffset.UTC).getYear();
    var organisation = Organisation.of(Options.SEED, options.people(), year);
    var port = Server.freePort();
    var base = "http://localhost:" + port;
    try (var database = Database.start(options.data())) {
      var first = options.data().resolve("first");
      try (var server = Server.start(options.jar(), first, port, base, database.environment())) {
        new Fill(database, organisation, now).fill(base);
        var tool = Tool.letIn(server.address(), server.ownerClient());
        var jobs = new Jobs(options.people(), SkillSet.of(organisation), now);
        measure(options, new Rounds(options, jobs, tool, database), server, base, database);
      }
    }
  }

  private static void measure(
      Options options, Rounds rounds, Server server, String base, Database database)
      throws Exception {
    var alone = List.of(server.address());
    System.out.printf("%,d people, server process %d%n", options.people(), server.pid());
    rounds.warmUp(alone);
    rounds.questions(server.address());
    rounds.connections(alone);
    rounds.entries(alone);
    var second = options.data().resolve("second");
    server.shareKeys(second);
    try (var other =
        Server.start(options.jar(), second, Server.freePort(), base, database.environment())) {
      var both = List.of(server.address(), other.address());
      rounds.warmUp(List.of(other.address()));
      rounds.connections(both);
      rounds.entries(both);
    }
  }
}
