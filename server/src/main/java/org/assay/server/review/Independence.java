package org.assay.server.review;

import java.util.List;
import java.util.Optional;
import org.assay.server.learner.Person;

/**
 * Decides who is independent enough to review a nomination.
 *
 * <p>Nobody reviews whom they depend on or who depends on them: up and down the line of reporting,
 * over two steps. Two records with the same mail address or the same DID are the same human being,
 * who does not become independent by a second account.
 *
 * @param nominee who is nominated
 * @param nominator who nominated them
 * @param nomineesManagers whom the nominee reports to, and whom that person reports to
 * @param others who else reviews the nomination
 */
record Independence(
    Person nominee, Person nominator, List<Person> nomineesManagers, List<Person> others) {

  /** Creates it with its own copies. */
  Independence {
    nomineesManagers = List.copyOf(nomineesManagers);
    others = List.copyOf(others);
  }

  /**
   * Returns why somebody is not independent, in a sentence; nothing when they are.
   *
   * @param reviewer who
   * @param managers whom the reviewer reports to, and whom that person reports to
   */
  Optional<String> objection(Person reviewer, List<Person> managers) {
    if (reviewer.isAlso(nominee)) {
      return Optional.of("Nobody reviews their own nomination.");
    }
    if (reviewer.isAlso(nominator)) {
      return Optional.of("Whoever nominates somebody does not review the nomination.");
    }
    if (contains(nomineesManagers, reviewer)) {
      return Optional.of("The nominee reports to this person, who therefore does not review.");
    }
    if (contains(managers, nominee)) {
      return Optional.of("This person reports to the nominee and therefore does not review.");
    }
    if (contains(others, reviewer)) {
      return Optional.of("This person reviews the nomination already; nobody reviews twice.");
    }
    return Optional.empty();
  }

  private static boolean contains(List<Person> people, Person person) {
    return people.stream().anyMatch(other -> other.isAlso(person));
  }
}
