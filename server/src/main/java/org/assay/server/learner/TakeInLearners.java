package org.assay.server.learner;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;

/** Takes in a file of people: all the rows that can be taken, in one transaction. */
@Singleton
class TakeInLearners {

  private final LearnerStore learners;
  private final RegisterLearner registerLearner;
  private final AuditLog audit;

  @Inject
  TakeInLearners(LearnerStore learners, RegisterLearner registerLearner, AuditLog audit) {
    this.learners = learners;
    this.registerLearner = registerLearner;
    this.audit = audit;
  }

  @Transactional
  IntakeReport takeIn(List<IntakeRow> rows, Caller by) {
    var known = learners.byEmployeeIds(employeeIds(rows));
    var plan = new IntakePlan(rows, known, learners.byEmailKeys(emailKeys(rows)));
    var report = write(plan, known);
    learners.flush();
    audit.write(
        by.account().toString(),
        "learners.taken-in",
        "learners",
        report.created() + " created, " + report.updated() + " updated");
    return report;
  }

  /** People first, so that everyone who is named as a manager has an id; then who leads whom. */
  private IntakeReport write(IntakePlan plan, Map<String, Learner> known) {
    var people = new HashMap<>(known);
    var created = new HashSet<String>();
    for (var row : plan.taken()) {
      if (row.known().isEmpty()) {
        var learner = registerLearner.begin(row.details(), Optional.empty());
        people.put(learner.employeeId(), learner);
        created.add(learner.employeeId());
      }
    }
    learners.flush();
    int updated = 0;
    for (var row : plan.taken()) {
      var learner = people.get(row.details().employeeId());
      boolean changed = learner != null && learner.take(row.details(), manager(row, people));
      updated += changed && !created.contains(row.details().employeeId()) ? 1 : 0;
    }
    int unchanged = plan.taken().size() - created.size() - updated;
    return new IntakeReport(created.size(), updated, unchanged, plan.refused());
  }

  /** A file without a column for managers leaves them as they are. */
  private static Optional<UUID> manager(IntakePlan.Taken row, Map<String, Learner> people) {
    if (!row.row().names(IntakeRow.MANAGER)) {
      return row.known().flatMap(Learner::manager);
    }
    return row.details()
        .managerEmployeeId()
        .flatMap(manager -> Optional.ofNullable(people.get(manager)))
        .map(Learner::id);
  }

  private static Set<String> employeeIds(List<IntakeRow> rows) {
    var named = new HashSet<String>();
    rows.forEach(
        row -> {
          named.add(row.employeeId());
          row.managerEmployeeId().ifPresent(named::add);
        });
    return named;
  }

  private static Set<String> emailKeys(List<IntakeRow> rows) {
    return rows.stream().map(row -> LearnerDetails.emailKey(row.email())).collect(toSet());
  }
}
