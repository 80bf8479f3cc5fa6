package org.assay.server.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes time-ordered ids: 48 bits of milliseconds, then 74 random bits, so that an id cannot be
 * guessed and rows lie in the order of their making.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562, version 7</a>
 */
@Singleton
public class Ids {

  private final Clock clock;
  private final SecureRandom random;

  @Inject
  Ids(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  /** Returns a new id. */
  public UUID next() {
    long high = (clock.millis() << 16) | 0x7000L | random.nextInt(1 << 12);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** Returns a random id that does not tell when it was made (version 4), for the world outside. */
  public UUID nextTimeless() {
    long high = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
