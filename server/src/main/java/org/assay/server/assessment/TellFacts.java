package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactSource;

/** Tells what is known of a person here: their results, passed or not, and accepted work. */
@Singleton
class TellFacts implements FactSource {

  private final AssessmentStore assessments;
  private final AttemptStore attempts;

  @Inject
  TellFacts(AssessmentStore assessments, AttemptStore attempts) {
    this.assessments = assessments;
    this.attempts = attempts;
  }

  @Override
  public List<Fact> factsOf(UUID learner) {
    var rows = attempts.countingOf(learner);
    var named = rows.stream().map(Attempt::assessment).collect(Collectors.toSet());
    return assessments.findAll(named).stream()
        .flatMap(
            assessment ->
                rows.stream().filter(assessment::isOf).flatMap(row -> facts(row, assessment)))
        .toList();
  }

  private static Stream<Fact> facts(Attempt row, Assessment in) {
    return Stream.concat(Stream.of(row.fact(in)), row.work(in).stream());
  }
}
