package org.assay.launcher;

import static org.assay.launcher.DemoClient.quoted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.synthetic.Organisation;
import org.assay.synthetic.Person;
import org.assay.synthetic.Result;

/**
 * Reports the results of the last three years: most pass, some do not, and what was passed long ago
 * has become a badge that is over. Results of one person are reported one after the other, those of
 * several people side by side.
 */
final class DemoResults {

  private static final int SIDE_BY_SIDE = 4;

  private final DemoClient client;
  private final Organisation organisation;
  private final Map<String, String> assessments;

  DemoResults(DemoClient client, Organisation organisation, Map<String, String> assessments) {
    this.client = client;
    this.organisation = organisation;
    this.assessments = assessments;
  }

  /** Reports the results of everybody, so many people at a time. */
  void report(int atOnce, DemoProgress progress) throws IOException, InterruptedException {
    var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      var people = organisation.people().iterator();
      while (people.hasNext()) {
        var reports = new ArrayList<Future<Integer>>();
        while (people.hasNext() && reports.size() < atOnce) {
          reports.add(report(people.next(), threads));
        }
        progress.done(await(reports));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Future<Integer> report(Person person, ExecutorService threads) {
    return threads.submit(
        () -> {
          var results = organisation.results(person);
          for (var result : results) {
            report(result);
          }
          return results.size();
        });
  }

  private static int await(List<Future<Integer>> reports) throws IOException, InterruptedException {
    int sum = 0;
    for (var report : reports) {
      try {
        sum += report.get();
      } catch (ExecutionException e) {
        throw new IOException(String.valueOf(e.getMessage()), e);
      }
    }
    return sum;
  }

  private void report(Result result) throws IOException, InterruptedException {
    client.post(
        "/assessments/" + assessments.get(result.badgeClass().key()) + "/results",
        "{\"employeeId\":%s,\"score\":%d,\"assessedAt\":%s,\"externalId\":%s}"
            .formatted(
                quoted(result.person().employeeId()),
                result.score(),
                quoted(result.assessedAt().toString()),
                quoted(result.key())));
  }
}
