package org.assay.server.skillprofile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A question about several people at once.
 *
 * @param people their ids, from 1 to 1,000, none twice
 * @param purpose what for
 * @param asOf for which day or instant
 * @param knownAt by what was known when
 * @param score the formula of a score
 * @param since from when badges count for the score
 */
public record BatchRequest(
    List<UUID> people,
    String purpose,
    Optional<String> asOf,
    Optional<String> knownAt,
    Optional<String> score,
    Optional<String> since) {

  private static final int MOST = 1000;

  /** Checks the members. */
  public BatchRequest {
    people = Given.list("people", Given.present("people", people), MOST);
    if (people.isEmpty() || people.stream().distinct().count() < people.size()) {
      throw Problem.invalid("The member 'people' names one to 1,000 people, each once.");
    }
    purpose = Given.line("purpose", purpose, 40);
    asOf = Given.line("asOf", asOf, 40);
    knownAt = Given.line("knownAt", knownAt, 40);
    score = Given.line("score", score, 60);
    since = Given.line("since", since, 40);
  }

  Asking.Wish wish() {
    return new Asking.Wish(
        asOf.orElse(null), knownAt.orElse(null), score.orElse(null), since.orElse(null));
  }
}
