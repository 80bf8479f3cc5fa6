package org.assay.server.learner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Registers people for the tests of other rooms. */
@Singleton
public class PeopleInContainer {

  private final RegisterLearner registerLearner;
  private final TakeInLearners takeInLearners;

  @Inject
  PeopleInContainer(RegisterLearner registerLearner, TakeInLearners takeInLearners) {
    this.registerLearner = registerLearner;
    this.takeInLearners = takeInLearners;
  }

  /** Registers somebody. */
  public Person somebody() {
    return known(UUID.randomUUID().toString());
  }

  /** Registers somebody by their employee id, which is the first part of their address, too. */
  public Person known(String id) {
    return registerLearner.register(record(id, id + "@example.org", Optional.empty()));
  }

  /** Registers somebody else with the same address. */
  public Person sharing(String email) {
    return registerLearner.register(record(UUID.randomUUID().toString(), email, Optional.empty()));
  }

  /** Registers somebody who reports to another. */
  public Person reportingTo(Person manager) {
    var id = UUID.randomUUID().toString();
    return registerLearner.register(
        record(id, id + "@example.org", Optional.of(manager.employeeId())));
  }

  /** Registers somebody who works in a unit. */
  public Person workingIn(String unit) {
    var id = UUID.randomUUID().toString();
    return registerLearner.register(
        new NewLearner(
            id,
            id + "@example.org",
            "Ann",
            "Lee",
            Optional.of(unit),
            Optional.empty(),
            Optional.empty()));
  }

  /** Has somebody report to another from now on. */
  public void move(Person person, Person manager) {
    registerLearner.change(
        person.id(),
        record(person.employeeId(), person.email(), Optional.of(manager.employeeId())));
  }

  /** Takes in a file in which somebody reports to a manager and works in a unit. */
  public void takeIn(Person person, Person manager, String unit) {
    takeInLearners.takeIn(
        CsvRows.read(
            "employee_id,email,given_name,family_name,unit,manager_employee_id\n%s,%s,Ann,Lee,%s,%s\n"
                .formatted(person.employeeId(), person.email(), unit, manager.employeeId())));
  }

  private static NewLearner record(String employeeId, String email, Optional<String> manager) {
    return new NewLearner(
        employeeId, email, "Ann", "Lee", Optional.empty(), manager, Optional.empty());
  }
}
