package org.assay.server.learner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.server.platform.Problem;

/**
 * Decides which rows of a file of people are taken, before anything is written. A row is taken
 * whole or refused whole; who is named as a manager may stand further down in the same file.
 */
final class IntakePlan {

  /** A row that is taken, and what it says. */
  record Taken(IntakeRow row, LearnerDetails details, Optional<Learner> known) {}

  private final Map<String, Learner> known;
  private final Map<String, Learner> knownByEmail;
  private final Map<String, Taken> taken = new HashMap<>();
  private final Map<Integer, String> refused = new TreeMap<>();

  /**
   * Makes the plan.
   *
   * @param rows the rows of the file
   * @param known those people who stand in the file, as people or as managers, by employee id
   * @param knownByEmail those people who have an address of the file, by the address's key
   */
  IntakePlan(List<IntakeRow> rows, Map<String, Learner> known, Map<String, Learner> knownByEmail) {
    this.known = known;
    this.knownByEmail = knownByEmail;
    var emails = new HashMap<String, Integer>();
    rows.forEach(row -> consider(row, emails));
    refuseOrphans();
  }

  /** Returns the rows that are taken, in the order of the file. */
  List<Taken> taken() {
    var inOrder = new ArrayList<>(taken.values());
    inOrder.sort((a, b) -> Integer.compare(a.row().number(), b.row().number()));
    return inOrder;
  }

  /** Returns the rows that are refused, with the reason, in the order of the file. */
  List<IntakeReport.Refused> refused() {
    return refused.entrySet().stream()
        .map(entry -> new IntakeReport.Refused(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void consider(IntakeRow row, Map<String, Integer> emails) {
    try {
      if (row.flaw().isPresent()) {
        throw Problem.invalid(row.flaw().get());
      }
      var person = Optional.ofNullable(known.get(row.employeeId()));
      var details = row.details(person);
      refuseRepeated(details);
      refuseTakenEmail(details, emails);
      emails.put(details.emailKey(), row.number());
      taken.put(details.employeeId(), new Taken(row, details, person));
    } catch (Problem flaw) {
      refused.put(row.number(), flaw.detail());
    }
  }

  private void refuseRepeated(LearnerDetails details) {
    var earlier = taken.get(details.employeeId());
    if (earlier != null) {
      throw Problem.conflict("The same employee stands in row " + earlier.row().number() + ".");
    }
  }

  private void refuseTakenEmail(LearnerDetails details, Map<String, Integer> emails) {
    var earlier = emails.get(details.emailKey());
    if (earlier != null) {
      throw Problem.conflict("The same e-mail address stands in row " + earlier + ".");
    }
    var owner = knownByEmail.get(details.emailKey());
    if (owner != null && !owner.employeeId().equals(details.employeeId())) {
      throw Problem.conflict("Somebody else has this e-mail address.");
    }
  }

  /** A refused row can leave others without their manager, and these again others. */
  private void refuseOrphans() {
    List<Taken> orphans;
    do {
      orphans = taken.values().stream().filter(this::lacksManager).toList();
      for (var orphan : orphans) {
        taken.remove(orphan.details().employeeId());
        refused.put(
            orphan.row().number(),
            "There is no manager '" + orphan.details().managerEmployeeId().orElse("") + "'.");
      }
    } while (!orphans.isEmpty());
  }

  private boolean lacksManager(Taken row) {
    return row.details()
        .managerEmployeeId()
        .filter(manager -> !known.containsKey(manager) && !taken.containsKey(manager))
        .isPresent();
  }
}
