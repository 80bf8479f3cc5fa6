package org.assay.server.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's consent ended by itself, or a place among such ends: they are ordered by instant, then
 * by person.
 *
 * @param at the first instant at which it did not hold any more
 * @param person whose it was
 */
public record ConsentEnd(Instant at, UUID person) {

  private static final UUID LAST = new UUID(-1, -1);

  /** Returns the place after all ends of an instant. */
  public static ConsentEnd allOf(Instant at) {
    return new ConsentEnd(at, LAST);
  }

  /** Tells whether it is the place after all ends of its instant. */
  public boolean isAllOfInstant() {
    return person.equals(LAST);
  }
}
