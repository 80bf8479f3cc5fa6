package org.assay.server.learner;

import java.util.List;

/**
 * People were registered, or what is known of them changed; true once the transaction commits,
 * which holds their rows.
 *
 * @param people as they are now
 */
public record PeopleChanged(List<Person> people) {

  /** Creates it with its own copy of the list. */
  public PeopleChanged {
    people = List.copyOf(people);
  }
}
