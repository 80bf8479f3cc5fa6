package org.assay.benchmarks.server;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Measures in rounds: everything in turn, so that a busy moment does not meet one thing alone. */
final class Rounds {

  /** With so many connections the questions are measured. */
  private static final int USUAL = 4;

  private static final List<Integer> MANY = List.of(1, 8, 32, 128);
  private static final int WARM_UP = 2;

  private final Options options;
  private final Jobs jobs;
  private final Tool tool;
  private final Database database;

  Rounds(Options options, Jobs jobs, Tool tool, Database database) {
    this.options = options;
    this.jobs = jobs;
    this.tool = tool;
    this.database = database;
  }

  /** Until the compiler is done, which takes a while. */
  void warmUp(List<String> addresses) throws InterruptedException, ExecutionException {
    for (int i = 0; i < WARM_UP; i++) {
      for (var job : jobs.all()) {
        new Load(tool, addresses, 2 * USUAL).run(job, options.seconds());
      }
    }
  }

  void questions(String address) throws InterruptedException, ExecutionException {
    var measured = new Measured();
    for (int round = 0; round < options.rounds(); round++) {
      for (var job : jobs.all()) {
        var load = new Load(tool, List.of(address), USUAL);
        measured.add(job.name(), load.run(job, options.seconds()));
      }
    }
    measured.print("Questions, " + USUAL + " connections", jobs.empty().name());
  }

  /** Each profile is an entry of the ledger; requests at the same time share a commit. */
  void connections(List<String> addresses)
      throws InterruptedException, ExecutionException, SQLException {
    for (int connections : MANY) {
      long heads = database.count("ledger_head");
      var measured = new Measured();
      for (int round = 0; round < options.rounds(); round++) {
        for (var job : List.of(jobs.empty(), jobs.profile())) {
          var load = new Load(tool, addresses, connections);
          measured.add(job.name(), load.run(job, options.seconds()));
        }
      }
      long commits = database.count("ledger_head") - heads;
      measured.print(
          "%d servers, %d connections".formatted(addresses.size(), connections),
          jobs.empty().name());
      System.out.printf(
          "%-42s %9.1f%n", "entries in a commit", (double) measured.people() / commits);
    }
  }

  /** The ledger alone comes closest to its limit where each request has many entries. */
  void entries(List<String> addresses) throws InterruptedException, ExecutionException {
    var measured = new Measured();
    for (int round = 0; round < options.rounds(); round++) {
      measured.add(
          jobs.batch().name(),
          new Load(tool, addresses, USUAL).run(jobs.batch(), options.seconds()));
    }
    measured.print(addresses.size() + " servers, entries", jobs.batch().name());
  }
}
