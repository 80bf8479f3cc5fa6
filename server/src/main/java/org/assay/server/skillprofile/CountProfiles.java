package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.JsonText;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Answers how many people of each group can prove something. Nobody's profile is told, so the
 * ledger gets no entries; that it was asked stands in the audit log.
 */
@Singleton
class CountProfiles {

  private static final int AT_ONCE = 250;

  /** Each goes through everybody; more at once would make all other answers slow. */
  private static final int MOST_AT_ONCE = 2;

  /** Nobody is told a profile, so no read has this id. */
  private static final UUID NO_READ = new UUID(0, 0);

  private final MayRead mayRead;
  private final Asking asking;
  private final CandidateStore candidates;
  private final GatherKnown gather;
  private final AuditLog auditLog;
  private final Clock clock;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  @Inject
  CountProfiles(
      MayRead mayRead,
      Asking asking,
      CandidateStore candidates,
      GatherKnown gather,
      AuditLog auditLog,
      Clock clock) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.candidates = candidates;
    this.gather = gather;
    this.auditLog = auditLog;
    this.clock = clock;
  }

  SkillAggregates count(
      @Nullable String wantedFor,
      Breakdown by,
      Asking.Wish wish,
      ProfileFilter wanted,
      Caller caller) {
    var purpose = mayRead.purpose(caller, wantedFor);
    var filter = wanted.of(mayRead.checkMany(caller, purpose));
    var question = asking.of(purpose, wish);
    if (!places.tryAcquire()) {
      throw new Problem(Code.UNAVAILABLE, "Others are being counted: ask again in a while.");
    }
    try {
      var tally = tally(by, filter, question, caller);
      var asked = new Asked(purpose, by, question.moment(), filter);
      auditLog.write(
          caller.account().toString(), "skills.counted", by.wireName(), JsonText.write(asked));
      return told(question, by, tally);
    } finally {
      places.release();
    }
  }

  private Tally tally(Breakdown by, ProfileFilter filter, Question question, Caller caller) {
    var tally = new Tally(by, filter);
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<UUID> after = Optional.empty();
    List<UUID> people;
    do {
      people = candidates.of(filter.anySkill(), Optional.empty(), after, AT_ONCE);
      gather.proven(people, question, caller.account(), at).stream()
          .map(known -> Folded.of(known, question, at, NO_READ))
          .forEach(tally::add);
      after = people.stream().reduce((one, next) -> next);
    } while (people.size() == AT_ONCE);
    return tally;
  }

  private static SkillAggregates told(Question question, Breakdown by, Tally tally) {
    var moment = question.moment();
    return new SkillAggregates(
        question.purpose(),
        by,
        moment.asOf(),
        moment.knownAt(),
        SmallGroups.told(tally.counts()),
        SkillAggregates.NOTE);
  }

  /** What was asked, for the audit log. */
  private record Asked(String purpose, Breakdown by, Moment moment, ProfileFilter filter) {}
}
