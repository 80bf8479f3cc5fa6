package org.assay.server.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.server.learning.Recommendation.Why;

/**
 * Recommends, purely: the same grounds give the same list. Each reason finds its own, at most
 * {@value #MOST_OF_A_REASON}; what several find has several reasons. What was completed, is held or
 * is not offered any more is never recommended, and nothing without a reason.
 */
final class Recommend {

  static final int MOST_OF_A_REASON = 50;

  private static final Comparator<Recommendation> ORDER =
      Comparator.comparingInt(Recommendation::weight)
          .thenComparingInt(Recommendation::matches)
          .reversed()
          .thenComparing(Recommendation::name)
          .thenComparing(recommendation -> recommendation.aim().id());

  private Recommend() {}

  static List<Recommendation> from(Collection<Grounds> grounds, Standing standing) {
    Map<Aim, Recommendation> found = new LinkedHashMap<>();
    grounds.stream()
        .sorted(Comparator.comparing(Grounds::reason))
        .flatMap(ground -> of(ground, standing).stream())
        .forEach(one -> found.merge(one.aim(), one, Recommend::together));
    return found.values().stream().sorted(ORDER).toList();
  }

  private static List<Recommendation> of(Grounds grounds, Standing standing) {
    return grounds.among().stream()
        .distinct()
        .filter(Candidate::offered)
        .filter(candidate -> standing.reached(candidate.aim()).isEmpty())
        .map(candidate -> one(candidate, grounds))
        .filter(one -> one.matches() > 0)
        .sorted(ORDER)
        .limit(MOST_OF_A_REASON)
        .toList();
  }

  private static Recommendation one(Candidate candidate, Grounds grounds) {
    var why = new Why(grounds.reason(), List.copyOf(grounds.matches(candidate)));
    return new Recommendation(candidate.aim(), candidate.name(), List.of(why));
  }

  private static Recommendation together(Recommendation one, Recommendation other) {
    var reasons = new ArrayList<>(one.reasons());
    reasons.addAll(other.reasons());
    return new Recommendation(one.aim(), one.name(), reasons);
  }
}
