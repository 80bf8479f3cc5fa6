package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.ServerConfig;

/** What learners say of their work: that it is ready, and that they do not accept its grade. */
@Singleton
class HandIn {

  private final SubmissionStore submissions;
  private final FileStore files;
  private final ReadLearners learners;
  private final AuditLog audit;
  private final Clock clock;
  private final Duration appealWithin;

  @Inject
  HandIn(
      SubmissionStore submissions,
      FileStore files,
      ReadLearners learners,
      AuditLog audit,
      Clock clock,
      ServerConfig config) {
    this.submissions = submissions;
    this.files = files;
    this.learners = learners;
    this.audit = audit;
    this.clock = clock;
    this.appealWithin = config.assessing().appealWithin();
  }

  @Transactional
  void handIn(UUID id, Caller by) {
    learners.hold(by.account());
    submissions.mine(id, by).handIn(files.of(id), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  @Transactional
  void appeal(UUID id, NewAppeal given, Caller by) {
    learners.hold(by.account());
    var submission = submissions.mine(id, by);
    submission.appeal(given.reason(), clock.instant().truncatedTo(ChronoUnit.MICROS), appealWithin);
    audit.write(by.account().toString(), "submission.appealed", "submission:" + id, given.reason());
  }
}
