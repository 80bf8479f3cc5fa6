package org.assay.benchmarks.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.synthetic.Organisation;
import org.assay.synthetic.Person;

/** Fills a database whose tables a server has made. */
final class Fill {

  private static final int AT_ONCE = 2_000;
  private static final int SIDE_BY_SIDE = 3;

  private final Database database;
  private final Organisation organisation;
  private final SkillSet skills;
  private final Instant now;

  Fill(Database database, Organisation organisation, Instant now) {
    this.database = database;
    this.organisation = organisation;
    this.skills = SkillSet.of(organisation);
    this.now = now;
  }

  /** Fills it, unless it is filled already; another number of people is refused. */
  void fill(String base) throws SQLException, InterruptedException, ExecutionException {
    long there = database.count("learner");
    if (there == organisation.size()) {
      return;
    }
    if (there > 0) {
      throw new IllegalStateException("There are " + there + " people already.");
    }
    long begin = System.nanoTime();
    addPeople();
    try (var connection = open()) {
      new FillSkills(connection, skills, now).fill(base);
      try (var feed =
          connection.prepareStatement("UPDATE profile_feed SET last = ? WHERE id = 1")) {
        feed.setLong(1, (long) organisation.size() * (Options.BADGES + 1));
        feed.executeUpdate();
      }
      connection.commit();
    }
    analyse();
    var took = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    System.out.printf("filled with %,d people in %d s%n", organisation.size(), took);
  }

  private void addPeople() throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      var waiting = new ArrayList<Future<?>>();
      var slice = new ArrayList<Person>();
      var people = organisation.people().iterator();
      while (people.hasNext()) {
        slice.add(people.next());
        if (slice.size() == AT_ONCE || !people.hasNext()) {
          var some = List.copyOf(slice);
          waiting.add(
              threads.submit(
                  () -> {
                    addSome(some);
                    return some;
                  }));
          slice.clear();
        }
      }
      for (var one : waiting) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void addSome(List<Person> people) throws SQLException {
    try (var connection = open()) {
      new FillPeople(connection, skills, now).fill(people);
      connection.commit();
    }
  }

  /** Whom somebody reports to may come later than they. */
  private Connection open() throws SQLException {
    var connection = database.connect();
    connection.setAutoCommit(false);
    try (var settings = connection.createStatement()) {
      settings.execute("SET foreign_key_checks = 0, unique_checks = 0");
    }
    return connection;
  }

  private void analyse() throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("ANALYZE TABLE learner, profile_event, profile_skill, profile_place");
    }
  }
}
