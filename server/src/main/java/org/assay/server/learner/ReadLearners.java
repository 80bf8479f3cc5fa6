package org.assay.server.learner;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;

/** What other rooms may ask about people. */
@Singleton
public class ReadLearners {

  private final LearnerStore learners;

  @Inject
  ReadLearners(LearnerStore learners) {
    this.learners = learners;
  }

  /** Returns a person, if there is one of that id. */
  public Optional<Person> find(UUID id) {
    return learners.find(id).map(Learner::person);
  }

  /** Returns the person with an employee id, if there is one. */
  public Optional<Person> byEmployeeId(String employeeId) {
    return learners.byEmployeeId(employeeId).map(Learner::person);
  }

  /** Returns those of the employee ids that somebody has, each with the person. */
  public Map<String, Person> byEmployeeIds(Collection<String> employeeIds) {
    return learners.byEmployeeIds(employeeIds).stream()
        .map(Learner::person)
        .collect(toMap(Person::employeeId, Function.identity()));
  }

  /** Returns the people with an e-mail address, written exactly so; seldom more than one. */
  public List<Person> byEmail(String email) {
    return learners.byEmail(email).stream().map(Learner::person).toList();
  }

  /**
   * Returns the people with a mailbox.
   *
   * @param sha1 the SHA-1 of {@code mailto:} and the address, in small hexadecimal digits
   */
  public List<Person> byMailboxHash(String sha1) {
    return learners.byMailboxHash(sha1).stream().map(Learner::person).toList();
  }

  /**
   * Returns a person and lets nobody else hold them until the caller's transaction ends, so that
   * what is decided about one person is decided one after the other. Ask this first in a
   * transaction: what was read before may be older than what others did meanwhile.
   */
  public Optional<Person> hold(UUID id) {
    return learners.hold(id).map(Learner::person);
  }

  /** Returns and holds, like {@link #hold}, the person with an employee id. */
  public Optional<Person> holdByEmployeeId(String employeeId) {
    return learners.holdByEmployeeId(employeeId).map(Learner::person);
  }

  /**
   * Returns so many ids of people, in the order of registering, after one of them or from the
   * first.
   */
  public List<UUID> ids(Optional<UUID> after, int most) {
    return learners.ids(after.orElse(new UUID(0, 0)), most);
  }

  /** Tells whether a person reports directly to another, today. */
  public boolean manages(UUID manager, UUID person) {
    return learners.find(person).flatMap(Learner::manager).filter(manager::equals).isPresent();
  }

  /** Returns how many people there are. */
  public int count() {
    return learners.count();
  }

  /** Returns the person who was registered after so many others. */
  public Optional<Person> nth(int before) {
    return learners.nth(before).map(Learner::person);
  }

  /** Returns people who report directly to a manager today, in the order of their ids. */
  public Page<Person> reportsOf(UUID manager, Paging paging) {
    return paging.page(learners.reportsOf(manager, paging), Learner::id, Learner::person);
  }
}
