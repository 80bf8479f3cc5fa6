package org.assay.examples.compensation;

import java.util.List;
import org.assay.examples.asking.Refused;

/**
 * What a manager's team gained.
 *
 * @param manager the manager
 * @param since the day since when
 * @param client the client that asked
 * @param reports what each gained whose receipt is good; who gained nothing is not among them
 * @param refused whose receipt failed
 */
record Team(
    String manager, String since, String client, List<Report> reports, List<Refused> refused) {

  Team {
    reports = List.copyOf(reports);
    refused = List.copyOf(refused);
  }

  int gained() {
    return reports.stream().mapToInt(report -> report.gains().size()).sum();
  }

  int strategic() {
    return reports.stream().mapToInt(Report::strategic).sum();
  }

  boolean isScored() {
    return reports.stream().anyMatch(report -> report.score().isPresent());
  }
}
