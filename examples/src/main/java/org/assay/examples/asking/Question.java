package org.assay.examples.asking;

import java.time.Instant;
import java.util.Optional;

/**
 * What was asked, so that an answer to something else is noticed.
 *
 * @param kind the kind of the question as receipts name it: new-skills, match, roles
 * @param purpose what for
 * @param person about whom, if one person was named
 * @param since since when, if that was said
 * @param formula the name of the formula of a score, without its version, if one was asked for
 */
public record Question(
    String kind,
    String purpose,
    Optional<String> person,
    Optional<Instant> since,
    Optional<String> formula) {

  /** Creates the question about one person. */
  public static Question about(String person, String kind, String purpose) {
    return new Question(kind, purpose, Optional.of(person), Optional.empty(), Optional.empty());
  }
}
