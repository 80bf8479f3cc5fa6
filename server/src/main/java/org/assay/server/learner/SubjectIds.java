package org.assay.server.learner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes the ids by which badges name people. They are random throughout: unlike the ids of rows
 * they do not give away when somebody was registered.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-4">RFC 9562, version 4</a>
 */
@Singleton
class SubjectIds {

  private final SecureRandom random;

  @Inject
  SubjectIds(SecureRandom random) {
    this.random = random;
  }

  UUID next() {
    long high = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
