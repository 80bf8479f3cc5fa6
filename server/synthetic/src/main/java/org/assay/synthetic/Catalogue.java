package org.assay.synthetic;

import org.assay.synthetic.Dice.Purpose;

/** Makes learning resources: six of ten are the organisation's own, the rest come from others. */
final class Catalogue {

  /** The first of them are those that people learn with; the rest is there to be found. */
  static final int POPULAR = 200;

  private static final double INTERNAL = 0.6;
  private static final double ASYNCHRONOUS = 0.65;
  private static final double LIVE = 0.25;

  private static final Integer[] HOURS = {1, 1, 2, 2, 3, 4, 4, 6, 8, 10, 15, 20, 30, 60};
  private static final String[] AREAS = {
    "Cloud",
    "Cloud",
    "Cloud",
    "Analytics",
    "Analytics",
    "Design Thinking",
    "AI",
    "Agile",
    "Selling",
    "Leadership"
  };
  private static final String[] KINDS = {
    "Introduction to",
    "Foundations of",
    "Practice of",
    "Workshop:",
    "Advanced",
    "Case studies in",
    "Lab:",
    "Reading course:"
  };
  private static final String[] TOPICS = {
    "architecture",
    "security",
    "migration",
    "operations",
    "costs",
    "data quality",
    "forecasting",
    "visualisation",
    "interviews",
    "prototypes",
    "machine learning",
    "language models",
    "ethics",
    "retrospectives",
    "planning",
    "negotiation",
    "proposals",
    "feedback",
    "coaching",
    "governance"
  };
  private static final String[] OUTSIDE = {
    "Northern Open University", "Marketplace of Courses", "Institute of Craft", "Summer Academy"
  };

  private final long seed;

  Catalogue(long seed) {
    this.seed = seed;
  }

  Resource resource(int number) {
    var dice = Dice.of(seed, Purpose.CATALOGUE, number);
    boolean internal = dice.chance(INTERNAL);
    var area = dice.one(AREAS);
    var title = dice.one(KINDS) + " " + area + ": " + dice.one(TOPICS);
    var outside = dice.one(OUTSIDE);
    return new Resource(
        number,
        "https://academy.example.org/courses/" + (number + 1),
        title + " (" + (number + 1) + ")",
        "About " + dice.one(TOPICS) + " and " + dice.one(TOPICS) + " in " + area + ".",
        internal ? "Own Academy" : outside,
        internal,
        delivery(dice.fraction()),
        dice.one(HOURS),
        area);
  }

  private static DeliveryMode delivery(double fraction) {
    if (fraction < ASYNCHRONOUS) {
      return DeliveryMode.ASYNCHRONOUS;
    }
    return fraction < ASYNCHRONOUS + LIVE ? DeliveryMode.LIVE_ONLINE : DeliveryMode.CLASSROOM;
  }
}
