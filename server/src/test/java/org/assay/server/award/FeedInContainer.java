package org.assay.server.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up what learning systems say of one person, by whichever doors; of each record a few
 * things, of which the last counts.
 */
final class FeedInContainer {

  private static final int RECORDS = 11;
  private static final int DOORS = 8;

  private final List<SayingInContainer> said = new ArrayList<>();
  private final Random random;
  private final ResultFeedInContainer results;
  private final LearningFeedInContainer learning;
  private final StatementFeedInContainer statements;

  FeedInContainer(long seed, ClassroomInContainer room) {
    this.random = new Random(seed);
    this.results = new ResultFeedInContainer(random, room, said);
    this.learning = new LearningFeedInContainer(random, room, said);
    this.statements = new StatementFeedInContainer(random, room, said);
  }

  /** Makes it up: something by each door, and some more. */
  List<SayingInContainer> all() {
    for (int number = 0; number < RECORDS; number++) {
      record("k" + number, number < DOORS ? number : 1 + random.nextInt(DOORS - 1));
    }
    return List.copyOf(said);
  }

  private void record(String key, int door) {
    long minute = random.nextInt(550) * 1440L + random.nextInt(20) * 60L + said.size();
    int sayings = 1 + random.nextInt(3);
    switch (door) {
      case 0 -> results.byLti(minute, sayings);
      case 1 -> results.byRest(key, minute, sayings);
      case 2 -> results.byFile(key, minute, sayings);
      case 3 -> statements.result(key, minute);
      case 4 -> statements.learning(key, minute);
      case 5 -> learning.learning(key, minute, sayings, true);
      case 6 -> learning.learning(key, minute, sayings, false);
      default -> learning.figure(key, minute, sayings, random.nextBoolean());
    }
  }
}
