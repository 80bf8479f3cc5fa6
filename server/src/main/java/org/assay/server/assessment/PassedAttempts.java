package org.assay.server.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The attempts by which one person passed; decides whether they meet a rule.
 *
 * @param attempts the passed attempts of one person
 */
record PassedAttempts(List<Attempt> attempts) {

  /** The best counts, and of equals the earliest. */
  private static final Comparator<Attempt> BEST_FIRST =
      Comparator.comparing(Attempt::score)
          .reversed()
          .thenComparing(Attempt::assessedAt)
          .thenComparing(Attempt::id);

  PassedAttempts {
    attempts = attempts.stream().filter(Attempt::passed).sorted(BEST_FIRST).toList();
  }

  /** Returns one attempt for each of the assessments, or nothing if one of them is not passed. */
  Optional<List<Attempt>> meeting(List<UUID> assessments) {
    var best = assessments.stream().map(this::best).flatMap(Optional::stream).toList();
    boolean met = !assessments.isEmpty() && best.size() == assessments.size();
    return met ? Optional.of(best) : Optional.empty();
  }

  private Optional<Attempt> best(UUID assessment) {
    return attempts.stream().filter(attempt -> attempt.assessment().equals(assessment)).findFirst();
  }
}
