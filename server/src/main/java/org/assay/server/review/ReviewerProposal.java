package org.assay.server.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.learner.Person;

/**
 * Somebody who could review.
 *
 * @param person their id
 * @param name their name
 * @param unit where they work
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewerProposal(UUID person, String name, Optional<String> unit) {

  static ReviewerProposal of(Person person) {
    return new ReviewerProposal(
        person.id(), person.givenName() + " " + person.familyName(), person.unit());
  }
}
