package org.assay.server.learner;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a file of people.
 *
 * @param number its number in the file, where the header is row 1
 * @param cells the cells by the name of their column; a column that the file lacks is missing here
 * @param flaw why the row could not be read at all, if so
 */
record IntakeRow(int number, Map<String, String> cells, Optional<String> flaw) {

  static final String EMPLOYEE_ID = "employee_id";
  static final String EMAIL = "email";
  static final String GIVEN_NAME = "given_name";
  static final String FAMILY_NAME = "family_name";
  static final String UNIT = "unit";
  static final String MANAGER = "manager_employee_id";
  static final String DID = "did";

  IntakeRow {
    cells = Map.copyOf(cells);
  }

  boolean names(String column) {
    return cells.containsKey(column);
  }

  String employeeId() {
    return text(EMPLOYEE_ID);
  }

  String email() {
    return text(EMAIL);
  }

  Optional<String> managerEmployeeId() {
    return optional(MANAGER);
  }

  /** Returns the details that the row gives; a column that the file lacks says what is known. */
  LearnerDetails details(Optional<Learner> known) {
    return new LearnerDetails(
        employeeId(),
        email(),
        text(GIVEN_NAME),
        text(FAMILY_NAME),
        names(UNIT) ? optional(UNIT) : known.flatMap(Learner::unit),
        managerEmployeeId(),
        names(DID) ? optional(DID) : known.flatMap(Learner::did));
  }

  private String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  private Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }
}
