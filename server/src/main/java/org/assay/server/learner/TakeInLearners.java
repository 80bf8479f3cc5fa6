package org.assay.server.learner;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.server.learner.CsvRows.Row;
import org.assay.server.learner.IntakeReport.Refused;

/**
 * Takes in a file of people: who is new is registered, who is known is changed. The rows that can
 * be taken are written together; a manager may stand below the people who report to them.
 */
@Singleton
class TakeInLearners {

  private static final int AT_ONCE = 500;

  private final LearnerStore learners;
  private final RegisterLearner registerLearner;
  private final Event<PeopleChanged> changed;

  @Inject
  TakeInLearners(
      LearnerStore learners, RegisterLearner registerLearner, Event<PeopleChanged> changed) {
    this.learners = learners;
    this.registerLearner = registerLearner;
    this.changed = changed;
  }

  @Transactional
  IntakeReport takeIn(CsvRows file) {
    var refused = new ArrayList<>(file.refused());
    var known = known(file.good());
    var rows = withManagers(unique(file.good(), refused), known.keySet(), refused);
    var report = write(rows, known);
    refused.sort(Comparator.comparing(Refused::row));
    return new IntakeReport(report.created(), report.updated(), report.unchanged(), refused);
  }

  /**
   * Finds those who are named. Who is to be changed is held before anything of them is read: what
   * others changed meanwhile must not be told as it was before.
   */
  private Map<String, Learner> known(List<Row> rows) {
    var people = new TreeSet<String>();
    var managers = new TreeSet<String>();
    for (var row : rows) {
      people.add(row.learner().employeeId());
      row.learner().managerEmployeeId().ifPresent(managers::add);
    }
    managers.removeAll(people);
    var known = new HashMap<String, Learner>();
    keep(people, learners::holdByEmployeeIds, known);
    keep(managers, learners::byEmployeeIds, known);
    return known;
  }

  /** In an order that is the same for every file: two of them seldom wait for each other. */
  private static void keep(
      SortedSet<String> named,
      Function<List<String>, List<Learner>> find,
      Map<String, Learner> known) {
    var ids = List.copyOf(named);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      for (var learner : find.apply(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))) {
        known.put(learner.employeeId(), learner);
      }
    }
  }

  /** Of two rows about the same person neither is taken: nobody knows which one is right. */
  private static List<Row> unique(List<Row> rows, List<Refused> refused) {
    var byId = new LinkedHashMap<String, List<Row>>();
    rows.forEach(
        row -> byId.computeIfAbsent(row.learner().employeeId(), id -> new ArrayList<>()).add(row));
    var unique = new ArrayList<Row>();
    for (var same : byId.values()) {
      if (same.size() == 1) {
        unique.add(same.get(0));
      } else {
        same.forEach(row -> refused.add(refused(row, "The file has this employee id twice.")));
      }
    }
    return unique;
  }

  /** A refused row takes with it the rows that name its person as their manager. */
  private static List<Row> withManagers(List<Row> rows, Set<String> known, List<Refused> refused) {
    var left = new ArrayList<>(rows);
    boolean again = true;
    while (again) {
      var there = new HashSet<>(known);
      left.forEach(row -> there.add(row.learner().employeeId()));
      var lost =
          left.stream()
              .filter(
                  row ->
                      row.learner().managerEmployeeId().filter(m -> !there.contains(m)).isPresent())
              .toList();
      lost.forEach(row -> refused.add(refused(row, "Nobody has the manager's employee id.")));
      again = left.removeAll(lost);
    }
    return left;
  }

  private static Refused refused(Row row, String reason) {
    return new Refused(row.number(), reason);
  }

  private IntakeReport write(List<Row> rows, Map<String, Learner> known) {
    var created = new HashSet<String>();
    var altered = new HashSet<String>();
    for (var row : rows) {
      var id = row.learner().employeeId();
      var learner = known.get(id);
      if (learner == null) {
        known.put(id, registerLearner.add(row.learner()));
        created.add(id);
      } else if (learner.change(row.learner())) {
        altered.add(id);
      }
    }
    for (var row : rows) {
      var id = row.learner().employeeId();
      if (reportTo(row.learner(), known) && !created.contains(id)) {
        altered.add(id);
      }
    }
    learners.flush();
    tell(Stream.concat(created.stream(), altered.stream()).toList(), known);
    int unchanged = rows.size() - created.size() - altered.size();
    return new IntakeReport(created.size(), altered.size(), unchanged, List.of());
  }

  private void tell(List<String> ids, Map<String, Learner> known) {
    var people =
        ids.stream()
            .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
            .map(Learner::person);
    changed.fire(new PeopleChanged(people.toList()));
  }

  private static boolean reportTo(NewLearner row, Map<String, Learner> known) {
    var manager = row.managerEmployeeId().flatMap(id -> Optional.ofNullable(known.get(id)));
    var learner = known.get(row.employeeId());
    return learner != null && learner.reportTo(manager.map(Learner::id));
  }
}
