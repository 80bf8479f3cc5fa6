package org.assay.benchmarks.server;

import java.nio.file.Path;

/**
 * What is measured, and how long.
 *
 * @param people how many people there are
 * @param jar the server
 * @param data the data directory, which is filled if it is empty
 * @param rounds how often everything is measured, in turn
 * @param seconds how long each measurement takes
 */
record Options(int people, Path jar, Path data, int rounds, int seconds) {

  /** Everybody has as many badges. */
  static final int BADGES = 5;

  /** How many people are in a unit; the first of them is the others' manager. */
  static final int UNIT = 50;

  /** Decides everything that is left to chance. */
  static final long SEED = 2026;

  private static final int LEAST = 2_000;

  static Options read(String[] given) {
    if (given.length != 5) {
      throw new IllegalArgumentException("PEOPLE SERVER.jar DATA ROUNDS SECONDS are wanted");
    }
    int people = Integer.parseInt(given[0]);
    if (people < LEAST) {
      throw new IllegalArgumentException("so few people cannot be asked for at once: " + people);
    }
    return new Options(
        people,
        Path.of(given[1]).toAbsolutePath(),
        Path.of(given[2]).toAbsolutePath(),
        Integer.parseInt(given[3]),
        Integer.parseInt(given[4]));
  }
}
