package org.assay.synthetic;

/**
 * Chance that can be repeated. What it yields depends on a seed, a purpose and a number alone, not
 * on what was asked before: so people can be made in any order, or one alone.
 *
 * <p>It is SplitMix64. Logarithms and powers are those of {@code StrictMath}, which are the same on
 * every machine.
 */
final class Dice {

  private static final long STEP = 0x9E37_79B9_7F4A_7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** Returns the dice for a purpose of a number, such as a person's. */
  static Dice of(long seed, Purpose purpose, long number) {
    long state = mix(seed + STEP);
    state = mix(state ^ mix((purpose.ordinal() + 1) * STEP));
    return new Dice(mix(state ^ mix(number * STEP + 1)));
  }

  /** What chance is needed for; new ones come last, or everything becomes another. */
  enum Purpose {
    PERSON,
    HOURS,
    PIECES,
    BADGES,
    SCORES,
    CATALOGUE
  }

  long next() {
    state += STEP;
    return mix(state);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** Returns a number from 0 to 1, without 1. */
  double fraction() {
    return (next() >>> 11) * UNIT;
  }

  /** Returns a number from 0 to the bound, without the bound. */
  int below(int bound) {
    return (int) (fraction() * bound);
  }

  /** Tells whether something happens that is so likely. */
  boolean chance(double likelihood) {
    return fraction() < likelihood;
  }

  /** Returns one of the things. */
  @SafeVarargs
  final <T> T one(T... things) {
    return things[below(things.length)];
  }

  /** Returns a number of the normal distribution with mean 0 and deviation 1. */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
    return radius * StrictMath.cos(2 * StrictMath.PI * fraction());
  }

  /** Returns a waiting time with mean 1. */
  double waiting() {
    return -StrictMath.log(1 - fraction());
  }

  /** Returns how often something happens that happens so often on average. */
  int count(double mean) {
    int count = 0;
    for (double time = waiting(); time < mean; time += waiting()) {
      count++;
    }
    return count;
  }
}
