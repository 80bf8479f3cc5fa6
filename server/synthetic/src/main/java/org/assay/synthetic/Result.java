package org.assay.synthetic;

import java.time.Instant;

/**
 * A result of an assessment.
 *
 * @param key its id, which no other result has
 * @param person whose it is
 * @param badgeClass the class whose assessment it is
 * @param score the score
 * @param assessedAt when
 */
public record Result(
    String key, Person person, BadgeClass badgeClass, int score, Instant assessedAt) {

  /** Tells whether it earns the badge. */
  public boolean passed() {
    return score >= badgeClass.threshold();
  }
}
