package org.assay.server.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;

/** What the tests of this room begin with. */
final class Samples {

  static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
  static final UUID LEARNER = new UUID(5, 5);
  static final UUID ASSESSOR = new UUID(6, 6);

  private Samples() {}

  static Assessment assessment(AssessmentKind kind, String threshold) {
    return assessment(LabInContainer.newAssessment(kind, threshold, List.of()));
  }

  static Assessment assessment(NewAssessment given) {
    return new Assessment(UUID.randomUUID(), given, NOW);
  }

  static NewResult result(String score, Optional<Instant> assessedAt) {
    return new NewResult(
        Optional.of(LEARNER),
        Optional.empty(),
        Score.of(score),
        assessedAt,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Attempt attempt(Assessment assessment, String score) {
    return attempt(assessment, result(score, Optional.empty()));
  }

  static Attempt attempt(Assessment assessment, NewResult given) {
    return attempt(assessment, given, ASSESSOR);
  }

  static Attempt attempt(Assessment assessment, NewResult given, UUID assessor) {
    var caller = new Caller(assessor, "Assessor", false, Set.of(), Set.of(), Set.of());
    var said = Said.of(given, caller, NOW);
    assessment.check(said, NOW);
    return Attempt.recorded(UUID.randomUUID(), assessment, LEARNER, said, Optional.empty(), NOW);
  }
}
