package org.assay.server.award;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.server.achievement.Fact;

/**
 * A fact that is kept with an award and is not the same today.
 *
 * @param kept as the award keeps it
 * @param today as it is today; empty when it was withdrawn
 */
record FactDifference(Fact kept, Optional<Fact> today) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** Compares the facts of an award with those of today. */
  static List<FactDifference> between(List<Fact> kept, List<Fact> today) {
    var differences = new ArrayList<FactDifference>();
    for (var fact : kept) {
      var now = today.stream().filter(other -> other.origin().equals(fact.origin())).findFirst();
      if (now.filter(other -> saysTheSame(fact, other)).isEmpty()) {
        differences.add(new FactDifference(fact, now));
      }
    }
    return differences;
  }

  /** What a rule can ask for has to be the same; names and evidence may grow. */
  private static boolean saysTheSame(Fact one, Fact other) {
    return one.kind() == other.kind()
        && one.about().equals(other.about())
        && one.at().equals(other.at())
        && one.until().equals(other.until())
        && one.passed() == other.passed()
        && one.value().equals(other.value())
        && one.level().equals(other.level());
  }

  /** Says it in a sentence. */
  String inWords() {
    var what =
        "The "
            + kept.kind().name().toLowerCase(Locale.ROOT)
            + " “"
            + kept.name()
            + "” of "
            + DAY.format(kept.at());
    return today
        .map(now -> what + " is now " + words(now) + "; it was " + words(kept) + ".")
        .orElse(what + " was withdrawn.");
  }

  private static String words(Fact fact) {
    return (fact.passed() ? "in favour" : "not in favour")
        + fact.value().map(BigDecimal::toPlainString).map(text -> " (" + text + ")").orElse("")
        + ", from "
        + DAY.format(fact.at())
        + fact.until().map(end -> " to " + DAY.format(end)).orElse("");
  }
}
