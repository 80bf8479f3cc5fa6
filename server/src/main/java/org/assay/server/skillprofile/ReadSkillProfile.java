package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Answers what a person can prove: check, write the ledger, then read. No entry, no answer. */
@Singleton
class ReadSkillProfile {

  private final MayRead mayRead;
  private final ReadLearners learners;
  private final RecordRead recordRead;
  private final ProvenSkills provenSkills;
  private final Clock clock;

  @Inject
  ReadSkillProfile(
      MayRead mayRead,
      ReadLearners learners,
      RecordRead recordRead,
      ProvenSkills provenSkills,
      Clock clock) {
    this.mayRead = mayRead;
    this.learners = learners;
    this.recordRead = recordRead;
    this.provenSkills = provenSkills;
    this.clock = clock;
  }

  SkillProfile read(UUID person, @Nullable String wantedFor, Caller caller) {
    var purpose = mayRead.check(caller, person, wantedFor);
    if (learners.find(person).isEmpty()) {
      throw Problem.notFound("person", person);
    }
    var entry = recordRead.record(person, caller, purpose);
    var now = clock.instant();
    return new SkillProfile(person, purpose, now, entry, provenSkills.of(person, now));
  }
}
