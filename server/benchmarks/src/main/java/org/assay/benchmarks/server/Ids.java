package org.assay.benchmarks.server;

import java.util.SplittableRandom;
import java.util.UUID;

/** Ids that follow from numbers, in the order of the numbers, as those of the server do. */
final class Ids {

  /** When the organisation was registered, in milliseconds. */
  private static final long MOMENT = 0x0195_0000_0000L;

  private static final long VERSION_7 = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Ids() {}

  /** What has ids. */
  enum Kind {
    PERSON,
    BADGE,
    SKILL,
    CLASS,
    SCALE,
    DESIGNATION,
    CONSENT
  }

  static UUID of(Kind kind, long number) {
    long rest = new SplittableRandom(Options.SEED * 31 + number * 7 + kind.ordinal()).nextLong();
    return new UUID((MOMENT + number) << 16 | VERSION_7 | kind.ordinal(), (rest >>> 2) | VARIANT);
  }

  static UUID person(long number) {
    return of(Kind.PERSON, number);
  }
}
