package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Appoints reviewers of a nomination, each of them independent. */
@Singleton
class AppointReviewers {

  private final NominationStore nominations;
  private final CheckIndependence independence;
  private final ReadNominations read;
  private final ReadLearners learners;
  private final WhoActs who;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AppointReviewers(
      NominationStore nominations,
      CheckIndependence independence,
      ReadNominations read,
      ReadLearners learners,
      WhoActs who,
      AuditLog audit,
      Ids ids,
      Clock clock) {
    this.nominations = nominations;
    this.independence = independence;
    this.read = read;
    this.learners = learners;
    this.who = who;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  NominationAnswer appoint(UUID id, NewReviewers given, Caller by) {
    var nomination = nominations.hold(id);
    var before = nominations.reviewers(List.of(id));
    read.part(nomination, before, by);
    if (!who.isOwner(by, nomination.nominee())) {
      throw new Problem(
          Code.NOT_ALLOWED, "An owner appoints reviewers, and never for their own nomination.");
    }
    nomination.checkOpen();
    var asked =
        before.stream().map(Reviewer::person).collect(Collectors.toCollection(LinkedHashSet::new));
    if (asked.size() + given.people().size() > Quorum.MOST) {
      throw Problem.ruleBroken("A nomination has at most " + Quorum.MOST + " reviewers.");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (var person : given.people().stream().map(this::person).toList()) {
      independence.check(nomination, person, asked);
      asked.add(person.id());
      nominations.add(new Reviewer(ids.next(), id, person, by.account(), now));
      audit.write(
          by.account().toString(), "reviewer.appointed", id.toString(), person.id().toString());
    }
    return read.show(nomination, by);
  }

  private Person person(UUID id) {
    return learners
        .find(id)
        .orElseThrow(
            () -> Problem.ruleBroken("There is no person " + id + "; only people review."));
  }
}
